package ma.riwaq.admin.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import ma.riwaq.print.Order;
import ma.riwaq.print.Printer;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;

/** One print on its way: how far it is, and the file when it is there. */
public class PrintRun {

    private static final System.Logger LOG = System.getLogger(PrintRun.class.getName());

    private final ReleasedEdition release;
    private final Order order;
    private final Object owner;
    private volatile int done;
    private volatile int total = 1;
    private volatile byte[] file;
    private volatile boolean failed;

    PrintRun(ReleasedEdition release, Order order, Object owner) {
        this.release = release;
        this.order = order;
        this.owner = owner;
    }

    void print() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Printer.print(release, order, this::reach, out);
            file = out.toByteArray();
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a print was not made: " + order, e);
        } finally {
            // whatever ended it: who waits is told
            failed = file == null;
        }
    }

    private void reach(int reached, int of) {
        total = of;
        done = reached;
    }

    boolean isOf(Object account) {
        return owner.equals(account);
    }

    /** The file; null as long as it is not there. */
    byte[] file() {
        return file;
    }

    Order order() {
        return order;
    }

    /** The name of the file: edition, release, what it is and in which languages. */
    String fileName() {
        String about = order.about() == null ? "" : "-" + order.about();
        String langs = order.langs().stream().map(Lang::getCode).collect(Collectors.joining("-"));
        return release.edition().slug() + "-" + release.header().number() + "-"
                + order.kind().name().toLowerCase(Locale.ROOT) + about + "-" + langs + ".pdf";
    }

    /** Whether there is a file to take. */
    public boolean isReady() {
        return file != null;
    }

    /** Whether nothing will come of it. */
    public boolean isFailed() {
        return failed;
    }

    /** How many things are set. */
    public int getDone() {
        return done;
    }

    /** How many things there are to set. */
    public int getTotal() {
        return total;
    }

    /** How many kilobytes the file has. */
    public int getSize() {
        return (file.length + 1023) / 1024;
    }
}
