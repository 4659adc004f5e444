package ma.riwaq.release;

import jakarta.json.bind.JsonbException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The last release of each edition, and its pictures, as files in the data folder: what the public site goes on with
 * when the database does not answer.
 *
 * <p>Documents are named by their seal, and a small header file points at the one that holds, so that a crash between
 * two writes leaves the older release whole.
 */
public final class ReleaseFiles {

    private static final Logger LOG = System.getLogger(ReleaseFiles.class.getName());

    private final Path releases;
    private final Path media;

    /** Keeps its files in {@code releases} and {@code media} of a folder, which are made if they are missing. */
    public ReleaseFiles(Path folder) {
        releases = folder.resolve("releases");
        media = folder.resolve("media");
        try {
            Files.createDirectories(releases);
            Files.createDirectories(media);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every release that is whole; one whose bytes do not fit its seal is left out and told in the log. */
    public List<ReleasedEdition> readAll() {
        List<ReleasedEdition> whole = new ArrayList<>();
        for (Path file : list(releases, ".header")) {
            try {
                ReleaseHeader header = ReleaseJson.header(Files.readString(file));
                byte[] document = Files.readAllBytes(document(header.sha256()));
                if (ReleaseJson.sha256(document).equals(header.sha256())) {
                    whole.add(new ReleasedEdition(
                            header, ReleaseJson.document(new String(document, StandardCharsets.UTF_8))));
                } else {
                    LOG.log(
                            Level.ERROR,
                            "The file of release {0} of {1} was altered",
                            header.number(),
                            header.edition());
                }
            } catch (IOException | JsonbException e) {
                LOG.log(Level.ERROR, "The release in " + file + " cannot be read", e);
            }
        }
        return whole;
    }

    /** The file of a release's document, byte for byte as it was sealed; empty if it could not be kept. */
    public Optional<Path> document(ReleaseHeader header) {
        return Optional.of(document(header.sha256())).filter(Files::exists);
    }

    /** Keeps a release in place of the one that the edition had. */
    public void write(ReleaseHeader header, String document) throws IOException {
        replace(document(header.sha256()), document.getBytes(StandardCharsets.UTF_8));
        replace(headerOf(header.edition()), ReleaseJson.write(header).getBytes(StandardCharsets.UTF_8));
        sweep();
    }

    /** Keeps what the public is shown of an edition beside its release, or says in the log why it cannot. */
    public void keep(String edition, Shown shown) {
        try {
            replace(shownOf(edition), ReleaseJson.write(shown).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.ERROR, "What is shown of " + edition + " cannot be kept as a file", e);
        }
    }

    /** What the public is shown of an edition; empty if that is not known, as in a folder of an older program. */
    public Optional<Shown> shown(String edition) {
        try {
            Path file = shownOf(edition);
            return Files.exists(file) ? Optional.of(ReleaseJson.shown(Files.readString(file))) : Optional.empty();
        } catch (IOException | JsonbException e) {
            LOG.log(Level.ERROR, "What is shown of " + edition + " cannot be read", e);
            return Optional.empty();
        }
    }

    /** Forgets an edition that is public no more, or says in the log why it cannot. */
    public void forget(String edition) {
        try {
            Files.deleteIfExists(headerOf(edition));
            Files.deleteIfExists(shownOf(edition));
            sweep();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The files of edition " + edition + " cannot be removed", e);
        }
    }

    /** Whether a picture is here already. */
    public boolean hasPicture(String sha256) {
        return Files.exists(media.resolve(sha256));
    }

    /** Keeps a picture. */
    public void writePicture(String sha256, byte[] bytes) throws IOException {
        replace(media.resolve(sha256), bytes);
    }

    /** The file of a picture; empty for a name that is no SHA-256 and for one that is not here. */
    public Optional<Path> picture(String sha256) {
        return sha256.matches("[0-9a-f]{64}")
                ? Optional.of(media.resolve(sha256)).filter(Files::exists)
                : Optional.empty();
    }

    private void sweep() throws IOException {
        Set<String> held = new HashSet<>();
        for (Path file : list(releases, ".header")) {
            held.add(ReleaseJson.header(Files.readString(file)).sha256() + ".json");
        }
        for (Path file : list(releases, ".json")) {
            if (!held.contains(file.getFileName().toString())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path document(String sha256) {
        return releases.resolve(sha256 + ".json");
    }

    private Path headerOf(String edition) {
        return releases.resolve(edition + ".header");
    }

    private Path shownOf(String edition) {
        return releases.resolve(edition + ".shown");
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path written = Files.createTempFile(file.getParent(), "new", ".part");
        Files.write(written, bytes);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the public is shown of an edition: how much of its release, and what it was told so far. */
    public record Shown(Visibility visibility, List<ChangelogEntry> changelog) {

        /** As read, with what is missing made empty. */
        public Shown {
            visibility = visibility == null ? Visibility.EVERYTHING : visibility;
            changelog = changelog == null ? List.of() : List.copyOf(changelog);
        }
    }
}
