package ma.riwaq.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The seals of the history outside the database: a file to which each transaction adds the number and the seal of its
 * last row. Whoever alters the database alone cannot make it fit.
 */
public class SealFile {

    private static final Logger LOG = System.getLogger(SealFile.class.getName());
    /** What the file is called. */
    public static final String NAME = "audit-seals";

    private static final Pattern LINE = Pattern.compile("\\S+ (\\d{1,18}) ([0-9a-f]{64})");

    private final Path file;

    /** Keeps its file in a folder. */
    public SealFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** Adds a seal; a file that cannot be written is told in the log and stops nobody. */
    void add(Ledger.End end) {
        String line = Instant.now() + " " + end.number() + " " + end.sha256() + "\n";
        try {
            Files.createDirectories(file.getParent());
            // in one piece, so that processes that share the folder do not write into each other's lines
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The seal of row {0} of the audit log was not kept: {1}", end.number(), e);
        }
    }

    /** The seals by the numbers of their rows, of two for one row the first; a line that is none is passed over. */
    Map<Long, String> seals() {
        Map<Long, String> seals = new HashMap<>();
        if (Files.exists(file)) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                lines.map(LINE::matcher)
                        .filter(Matcher::matches)
                        .forEach(line -> seals.putIfAbsent(Long.valueOf(line.group(1)), line.group(2)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return seals;
    }
}
