package ma.riwaq.communique;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the text out of Word and OpenDocument files. Nothing that such a file points to is fetched. */
final class OfficeText {

    private static final String WORD = "word/document.xml";
    private static final String OPEN = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> READ = Set.of(WORD, OPEN, MANIFEST);
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    /** A part that is read: a hundred times what its words need. Each new name in it costs a multiple of its bytes. */
    private static final int MOST_READ = 4 * 1024 * 1024;

    private static final int MOST_ENTRIES = 1000;
    /** How deep elements may lie in each other: tables in tables need some tens of levels. */
    private static final int DEEPEST = 500;

    /** What is not said, or not any more, or said a second time: comments, what was deleted or moved, the same for older programs. */
    private static final Set<String> SKIPPED = Set.of("annotation", "tracked-changes", "moveFrom", "Fallback");

    private static final XMLInputFactory XML = xml();

    private OfficeText() {}

    static String of(byte[] file) {
        Map<String, byte[]> parts = parts(file);
        if (parts.containsKey(WORD)) {
            return text(parts.get(WORD));
        }
        if (!parts.containsKey(OPEN)) {
            throw new UnreadableException("unknown");
        }
        byte[] manifest = parts.getOrDefault(MANIFEST, new byte[0]);
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new UnreadableException("locked");
        }
        return text(parts.get(OPEN));
    }

    /** Inflates only what is read, and of that no more than a communiqué can have. */
    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isRead = READ.contains(entry.getName());
                long size = isRead ? read(zip, entry.getName(), parts) : skip(zip, left);
                left -= size;
                if (left <= 0 || (isRead && size > MOST_READ) || ++entries > MOST_ENTRIES) {
                    throw new UnreadableException("bomb");
                }
                if (parts.containsKey(WORD)) {
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (parts.isEmpty()) {
                throw new UnreadableException("damaged");
            }
        }
        return parts;
    }

    private static long read(ZipInputStream zip, String name, Map<String, byte[]> parts) throws IOException {
        byte[] bytes = zip.readNBytes(MOST_READ + 1);
        parts.put(name, bytes);
        return bytes.length;
    }

    private static long skip(ZipInputStream zip, long left) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long all = 0;
        for (int read = zip.read(buffer); read >= 0 && all < left; read = zip.read(buffer)) {
            all += read;
        }
        return all;
    }

    private static String text(byte[] part) {
        StringBuilder text = new StringBuilder();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            int open = 0;
            int depth = 0;
            int skipped = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (depth > DEEPEST) {
                    throw new UnreadableException("bomb");
                }
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableException("damaged");
                }
                if (skipped > 0) {
                    skipped = depth < skipped ? 0 : skipped;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    skipped = SKIPPED.contains(xml.getLocalName()) ? depth : 0;
                    starts(xml.getLocalName(), text);
                    open += holdsText(xml) ? 1 : 0;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    ends(xml.getLocalName(), text);
                    open -= holdsText(xml) ? 1 : 0;
                } else if (event == XMLStreamConstants.CHARACTERS && open > 0) {
                    text.append(xml.getText());
                }
                if (text.length() > Communique.LONGEST) {
                    throw new UnreadableException("long", Integer.toString(Communique.LONGEST));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException("damaged");
        }
        return text.toString().strip();
    }

    private static void starts(String name, StringBuilder text) {
        switch (name) {
            case "tab" -> text.append('\t');
            case "s" -> text.append(' ');
            case "br", "line-break", "cr" -> text.append('\n');
            case "tc", "table-cell" -> text.append(" | ");
            default -> {}
        }
    }

    private static void ends(String name, StringBuilder text) {
        if (name.equals("p") || name.equals("h")) {
            text.append('\n');
        }
    }

    /** In Word the text is in w:t; in OpenDocument it is right in the paragraph, and a note in it has paragraphs of its own. */
    private static boolean holdsText(XMLStreamReader xml) {
        String name = xml.getLocalName();
        return "w".equals(xml.getPrefix())
                ? name.equals("t")
                : "text".equals(xml.getPrefix()) && (name.equals("p") || name.equals("h"));
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
