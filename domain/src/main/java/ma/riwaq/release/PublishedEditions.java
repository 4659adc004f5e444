package ma.riwaq.release;

import static java.util.Comparator.comparing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ma.riwaq.release.ReleaseFiles.Shown;
import ma.riwaq.release.ReleaseRows.Current;

/**
 * The releases that the public sees now, one an edition, held in memory. {@link #refresh} asks the database whether
 * another became current, or more or less of one is to be seen; between two calls nothing changes, and when the
 * database does not answer the last ones stay.
 */
public final class PublishedEditions {

    private static final Logger LOG = System.getLogger(PublishedEditions.class.getName());

    private final ReleaseRows rows;
    private final ReleaseFiles files;

    /** What is held: never changed, only replaced. */
    private volatile Held held;

    /** Starts with what the files keep from earlier. */
    public PublishedEditions(DataSource database, ReleaseFiles files) {
        this.rows = new ReleaseRows(database, files);
        this.files = files;
        Map<String, Edition> kept = new TreeMap<>();
        files.readAll().forEach(release -> {
            String slug = release.edition().slug();
            kept.put(
                    slug,
                    new Edition(
                            release, files.shown(slug).orElse(new Shown(Visibility.EVERYTHING, release.changelog()))));
        });
        this.held = new Held(Map.of(), Map.copyOf(kept));
    }

    /** The release of an edition's slug; empty if the edition has none or is unknown. */
    public Optional<ReleasedEdition> find(String slug) {
        return Optional.ofNullable(held.bySlug.get(slug)).map(Edition::seen);
    }

    /** All of them, the latest edition first. */
    public List<ReleasedEdition> all() {
        return held.inOrder;
    }

    /** The edition that the site opens with: the latest that is not archived, else the latest; empty if none. */
    public Optional<ReleasedEdition> current() {
        return Stream.concat(
                        held.inOrder.stream()
                                .filter(release -> !release.edition().archived()),
                        held.inOrder.stream())
                .findFirst();
    }

    /** Changes whenever what is held changes: a part of the key of every cached page. */
    public String state() {
        return held.state;
    }

    /** The release that a staff member's token stands for, whole; empty for a token that is unknown or too old. */
    public Optional<ReleasedEdition> preview(String token) throws SQLException {
        return rows.preview(token);
    }

    /**
     * Asks which releases are current and loads those that are not held yet. A release whose bytes do not fit its seal
     * is not taken: the last good one is shown, and the log says so.
     *
     * @return whether anything changed
     * @throws SQLException when the database does not answer; what was held stays
     */
    public synchronized boolean refresh() throws SQLException {
        Map<String, Current> wanted = rows.current();
        if (wanted.equals(held.wanted)) {
            return false;
        }
        Map<String, Edition> next = new HashMap<>();
        for (Map.Entry<String, Current> entry : wanted.entrySet()) {
            Edition edition = edition(entry.getKey(), entry.getValue());
            if (edition != null) {
                next.put(entry.getKey(), edition);
                files.keep(entry.getKey(), edition.shown);
            }
        }
        for (String slug : held.bySlug.keySet()) {
            if (!wanted.containsKey(slug)) {
                files.forget(slug);
            }
        }
        held = new Held(Map.copyOf(wanted), Map.copyOf(next));
        return true;
    }

    /** What is to be held of an edition; null if it has no release that is whole. */
    private Edition edition(String slug, Current wanted) throws SQLException {
        Edition known = held.bySlug.get(slug);
        Current before = held.wanted.get(slug);
        if (known != null && wanted.equals(before)) {
            return known;
        }
        boolean same = known != null && before != null && before.releaseId().equals(wanted.releaseId());
        ReleasedEdition release = same ? known.release : load(wanted, known);
        return release == null
                ? null
                : new Edition(release, new Shown(wanted.visibility(), rows.changelog(wanted.editionId())));
    }

    private ReleasedEdition load(Current wanted, Edition known) throws SQLException {
        Optional<ReleasedEdition> release = rows.load(wanted.releaseId());
        if (release.isPresent()) {
            return release.get();
        }
        LOG.log(Level.ERROR, "The last good release is shown in place of release {0}", wanted.releaseId());
        return known != null
                ? known.release
                : rows.lastGoodBefore(wanted.releaseId()).orElse(null);
    }

    /** A release with how much of it is shown; {@code seen} is what comes out. */
    private static final class Edition {
        private final ReleasedEdition release;
        private final Shown shown;
        private final ReleasedEdition seen;

        private Edition(ReleasedEdition release, Shown shown) {
            this.release = release;
            this.shown = shown;
            seen = release.seenBy(shown.visibility(), shown.changelog());
        }

        private ReleasedEdition seen() {
            return seen;
        }
    }

    private static final class Held {
        private final Map<String, Current> wanted;
        private final Map<String, Edition> bySlug;
        private final List<ReleasedEdition> inOrder;
        private final String state;

        private Held(Map<String, Current> wanted, Map<String, Edition> bySlug) {
            this.wanted = wanted;
            this.bySlug = bySlug;
            inOrder = bySlug.values().stream()
                    .map(Edition::seen)
                    .sorted(comparing((ReleasedEdition release) ->
                                    release.edition().firstDay())
                            .reversed())
                    .toList();
            StringBuilder seals = new StringBuilder();
            inOrder.forEach(release -> seals.append(release.header().edition())
                    .append(release.header().number())
                    .append(release.header().sha256())
                    .append(Objects.hash(release.visibility(), release.changelog())));
            state = ReleaseJson.sha256(seals.toString()).substring(0, 16);
        }
    }
}
