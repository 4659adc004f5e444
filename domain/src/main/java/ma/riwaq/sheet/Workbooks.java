package ma.riwaq.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import ma.riwaq.shared.Refusal;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before anything is made of it: whether it unpacks to a sane size, and holds nothing that
 * runs, points elsewhere or would be misread. Nothing is kept in memory but the piece at hand.
 */
final class Workbooks {

    /** The most parts that a workbook has. */
    static final int MOST_ENTRIES = 500;

    /** The most that it unpacks to, in bytes. */
    static final long LARGEST = 80L * 1024 * 1024;

    /** How many times larger a part may become when it is unpacked, beyond its first megabyte. */
    static final int HIGHEST_RATIO = 150;

    private static final int PIECE = 64 * 1024;
    private static final int OVERLAP = 300;

    private static final Pattern DTD = Pattern.compile("<!(DOCTYPE|ENTITY)");
    private static final Pattern MERGED =
            Pattern.compile("mergeCell [^>]*ref=\"([A-Z]{1,3}[0-9]{1,7}:[A-Z]{1,3}[0-9]{1,7})\"");
    /** A column beyond XFD, which no workbook has. */
    private static final Pattern FAR_AWAY = Pattern.compile(" r=\"[A-Za-z$]{4}");

    private Workbooks() {}

    static void inspect(byte[] file) {
        Set<String> names = new HashSet<>();
        long total = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name) || names.size() > MOST_ENTRIES) {
                    throw new Refusal("sheet.bomb");
                }
                refuseByName(name);
                long size = scan(zip.getInputStream(entry), name, LARGEST - total);
                total += size;
                if (size > 1024 * 1024 && size / HIGHEST_RATIO > Math.max(1, entry.getCompressedSize())) {
                    throw new Refusal("sheet.bomb");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("sheet.none");
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new Refusal(
                    names.contains("xl/workbook.bin") || names.contains("content.xml") ? "sheet.old" : "sheet.none");
        }
    }

    private static void refuseByName(String name) {
        if (name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("/activex/")) {
            throw new Refusal("sheet.macros");
        }
        if (name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml")) {
            throw new Refusal("sheet.external");
        }
    }

    /** Unpacks one part, looking at each piece with the end of the one before. */
    private static long scan(InputStream unpacking, String name, long most) throws IOException {
        try (InputStream part = unpacking) {
            return scanned(part, name, most);
        }
    }

    private static long scanned(InputStream part, String name, long most) throws IOException {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean sheet = name.startsWith("xl/worksheets/");
        byte[] piece = new byte[PIECE];
        String before = "";
        long size = 0;
        for (int read = part.read(piece); read >= 0; read = part.read(piece)) {
            size += read;
            if (size > most) {
                throw new Refusal("sheet.bomb");
            }
            if (xml) {
                String text = before + new String(piece, 0, read, ISO_8859_1);
                look(text, name, sheet);
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return size;
    }

    private static void look(String text, String name, boolean sheet) {
        if (DTD.matcher(text).find() || text.indexOf('\0') >= 0) {
            throw new Refusal("sheet.none");
        }
        if (name.equals("[content_types].xml") && text.contains("macroEnabled")) {
            throw new Refusal("sheet.macros");
        }
        if (sheet) {
            var merged = MERGED.matcher(text);
            if (merged.find()) {
                throw new Refusal("sheet.merged", merged.group(1));
            }
            if (FAR_AWAY.matcher(text).find()) {
                throw new Refusal("sheet.none");
            }
        }
    }
}
