package ma.riwaq.web.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import ma.riwaq.release.Change;
import ma.riwaq.release.PublishedEditions;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseFiles;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.LocalizedText;

/** The example edition as a release, from which one session was withdrawn. */
public final class Example {

    private static final String JSON = read();

    private Example() {}

    /** The release. */
    public static ReleasedEdition edition() {
        return new ReleasedEdition(header(), document());
    }

    /** The editions that a site shows that has only this one. */
    public static PublishedEditions editions(Path folder) {
        ReleaseFiles files = new ReleaseFiles(folder);
        try {
            files.write(header(), ReleaseJson.write(document()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PublishedEditions(null, files);
    }

    private static ReleaseHeader header() {
        return new ReleaseHeader(
                "siel-29",
                3,
                Instant.parse("2024-05-08T09:30:00Z"),
                ReleaseJson.sha256(ReleaseJson.write(document())),
                LocalizedText.EMPTY,
                List.of(new Change(
                        Change.Noun.SESSION,
                        "gone22",
                        LocalizedText.ar("جلسة"),
                        Change.Kind.REMOVED,
                        null,
                        List.of())));
    }

    private static ReleaseDocument document() {
        return ReleaseJson.document(JSON);
    }

    private static String read() {
        try (InputStream in = Example.class.getResourceAsStream("/example/siel-29.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
