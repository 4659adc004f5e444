package ma.riwaq.runtime;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A war laid out as the folder that the server would otherwise make of it at every start. */
final class WarFolder {

    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final String SERVER_SETTINGS = "WEB-INF/payara-web.xml";
    private static final String SEARCHED = "scanning-include";

    private WarFolder() {}

    /** Lays out a war in a folder that is made now. */
    static void unpack(ZipInputStream war, Path folder) throws IOException {
        List<String> libraries = new ArrayList<>();
        for (ZipEntry entry; (entry = war.getNextEntry()) != null; ) {
            Path file = folder.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            Files.copy(war, file);
            Files.setLastModifiedTime(file, entry.getLastModifiedTime());
            if (entry.getName().startsWith(LIBRARIES)) {
                libraries.add(entry.getName());
            }
        }
        leaveUnread(libraries, folder);
    }

    /**
     * The server reads every class of every library at each start, also of those that the war tells it not to search;
     * but not of one beside which lies a folder named as it would name the same library unpacked.
     */
    private static void leaveUnread(List<String> libraries, Path folder) throws IOException {
        List<PathMatcher> searched = searched(folder.resolve(SERVER_SETTINGS));
        for (String library : libraries) {
            Path name = Path.of(library.substring(LIBRARIES.length()));
            if (searched.stream().noneMatch(pattern -> pattern.matches(name))) {
                Files.createDirectory(folder.resolve(library.replace("/", "__").replace(".jar", "_jar")));
            }
        }
    }

    /** The libraries that the war wants to be searched. */
    private static List<PathMatcher> searched(Path settings) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<PathMatcher> searched = new ArrayList<>();
        try (Reader file = Files.newBufferedReader(settings)) {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && xml.getLocalName().equals(SEARCHED)) {
                    searched.add(FileSystems.getDefault().getPathMatcher("glob:" + xml.getElementText()));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(settings + " cannot be read: " + e.getMessage(), e);
        }
        return searched;
    }
}
