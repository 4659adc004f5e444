package ma.riwaq.print;

import java.io.IOException;
import java.io.OutputStream;
import ma.riwaq.release.ReleasedEdition;

/** Makes PDF of a release: with its fonts in it, tagged for reading aloud, the same bytes for the same release. */
public final class Printer {

    /** The media type of what it makes. */
    public static final String MEDIA_TYPE = "application/pdf";

    private Printer() {}

    /**
     * Prints; the stream stays open.
     *
     * @throws IllegalArgumentException if the release does not have what the order is about
     */
    public static void print(ReleasedEdition release, Order order, Progress progress, OutputStream out)
            throws IOException {
        if (!order.fits(release)) {
            throw new IllegalArgumentException(order + " of " + release.header());
        }
        try (Paper paper = new Paper(order.langs().get(0))) {
            Impression job = new Impression(release, order, paper, progress);
            String title =
                    switch (order.kind()) {
                        case DAY -> DaySheet.set(job);
                        case DOOR -> DoorSheet.set(job);
                        case BOOKLET -> Booklet.set(job);
                        case PLATES -> Plates.set(job);
                        case LABELS -> Labels.set(job);
                    };
            paper.write(title, release.header().releasedAt(), out);
        }
    }
}
