package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import ma.riwaq.release.Change.Kind;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private final ReleaseDocument all = ExampleEdition.document();
    private final Session told = all.sessions().stream()
            .filter(session -> !session.people().isEmpty() && session.slot() != null)
            .findFirst()
            .orElseThrow();
    private final Session untold = all.sessions().stream()
            .filter(session -> !session.equals(told))
            .findFirst()
            .orElseThrow();
    private final List<ChangelogEntry> changelog = List.of(
            new ChangelogEntry(2, null, Instant.EPOCH, LocalizedText.EMPTY, List.of(added(told), added(untold))));
    private final ReleasedEdition release = new ReleasedEdition(
            new ReleaseHeader("siel-29", 2, Instant.EPOCH, "seal", LocalizedText.EMPTY, List.of()), all);

    private static Change added(Session session) {
        return new Change(Noun.SESSION, session.code(), session.title(), Kind.ADDED, null, List.of());
    }

    @Test
    void aHiddenScheduleTellsOfNoSessionAnywhere() {
        ReleasedEdition seen = release.seenBy(new Visibility(true, false, List.of()), changelog);
        assertThat(seen.sessions()).isEmpty();
        assertThat(seen.document().events()).isEmpty();
        assertThat(seen.changelog().get(0).changes()).isEmpty();
        String text = ReleaseJson.write(seen.document());
        for (Session session : all.sessions()) {
            assertThat(text).doesNotContain("\"" + session.code() + "\"");
        }
        assertThat(seen.document().publications()).hasSameSizeAs(all.publications());
        assertThat(seen.header().sha256()).isEqualTo(ReleaseJson.sha256(text));
    }

    @Test
    void onlyAnnouncedSessionsAreToldOfAndWhoTakesPartInThem() {
        ReleasedEdition seen = release.seenBy(new Visibility(false, true, List.of(told.code())), changelog);
        assertThat(seen.sessions()).singleElement().satisfies(placed -> assertThat(placed.session())
                .isEqualTo(told));
        assertThat(seen.changelog().get(0).changes()).extracting(Change::code).containsExactly(told.code());
        told.people().forEach(part -> assertThat(seen.person(part.person())).isPresent());
        assertThat(seen.document().people()).hasSizeLessThan(all.people().size());
    }

    @Test
    void nothingIsHeldBackOtherwise() {
        ReleasedEdition seen = release.seenBy(Visibility.EVERYTHING, changelog);
        assertThat(seen.document()).isEqualTo(all);
        assertThat(seen.header().sha256()).isEqualTo("seal");
        assertThat(seen.changelog()).isEqualTo(changelog);
    }
}
