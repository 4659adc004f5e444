package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InContainer
class ReleasesIT {

    @Inject
    private Given given;

    @Inject
    private Releases releases;

    @Inject
    private DraftLoader loader;

    @Inject
    private Sessions sessions;

    @Inject
    private Rooms rooms;

    @Inject
    private Editions editions;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Schedule schedule;

    @Inject
    private Publications publications;

    @Resource(lookup = "jdbc/riwaq")
    private DataSource database;

    @BeforeEach
    void somebodyWhoMayRelease() {
        given.atWork(Role.EDITOR, Role.PUBLISHER);
    }

    @Test
    void theExampleComesOutAsItWentIn() {
        ReleaseDocument example = ExampleEdition.document();
        Edition edition = loader.load(example);
        ReleaseDocument composed = releases.preview(edition);

        assertThat(composed.edition()).isEqualTo(example.edition());
        assertThat(composed.rooms()).isEqualTo(example.rooms());
        assertThat(composed.audiences()).isEqualTo(example.audiences());
        assertThat(composed.events())
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withIgnoredCollectionOrderInFields("audiences")
                        .build())
                .containsExactlyInAnyOrderElementsOf(example.events());
        assertThat(composed.sessions()).hasSameSizeAs(example.sessions());
        for (ReleaseDocument.Session session : example.sessions()) {
            assertThat(composed.sessions()).anySatisfy(same -> {
                assertThat(same.code()).isEqualTo(session.code());
                assertThat(same)
                        .usingRecursiveComparison()
                        .ignoringFields("id")
                        .ignoringCollectionOrderInFields("themes", "audiences", "access", "publications")
                        .isEqualTo(session);
            });
        }
        for (ReleaseDocument.Publication title : example.publications()) {
            assertThat(composed.publications()).anySatisfy(same -> {
                assertThat(same.code()).isEqualTo(title.code());
                assertThat(same)
                        .usingRecursiveComparison()
                        .ignoringCollectionOrderInFields("sessions")
                        .isEqualTo(title);
            });
        }
        assertThat(composed.people())
                .isSubsetOf(example.people())
                .isSortedAccordingTo(Comparator.comparing(ReleaseDocument.Person::code));
        assertThat(new HashSet<>(composed.themes())).hasSameSizeAs(example.themes());
    }

    @Test
    void aReleaseIsNumberedSealedAndCurrent() {
        Edition edition = given.edition();
        Session session = given.session(edition, "ندوة");
        given.placed(session, given.room(edition, "القاعة"), 11);

        Release first = releases.release(edition, LocalizedText.ar("الإصدار الأول"));

        assertThat(first.getNumber()).isEqualTo(1);
        assertThat(first.isSealIntact()).isTrue();
        assertThat(first.content().sessions()).singleElement().satisfies(released -> {
            assertThat(released.code()).isEqualTo(session.getCode());
            assertThat(released.slot().start()).isEqualTo("11:00");
        });
        assertThat(releases.current(edition)).map(Release::getId).contains(first.getId());
        assertThat(releases.isPending(edition)).isFalse();
    }

    @Test
    void everyChangeOfWhatAnEditionShowsIsSeenWithoutComposingIt() {
        Edition edition = given.edition();
        Session session = given.session(edition, "ندوة");
        Room room = given.room(edition, "القاعة");
        given.placed(session, room, 11);
        Organisation agency = organisations.save(new Organisation(Codes.random(), LocalizedText.ar("وكالة")));
        Person speaker = people.save(new Person(Codes.random(), LocalizedText.ar("سلمى")));
        Session named = sessions.find(session.getId()).orElseThrow();
        named.setPeople(List.of(new Participation(speaker, PersonRole.SPEAKER)));
        sessions.save(named);
        releases.release(edition, LocalizedText.EMPTY);

        changes(edition, () -> schedule.unplace(session));
        changes(edition, () -> rooms.remove(room.getId()));
        changes(edition, () -> rooms.restore(room.getId()));
        changes(edition, () -> {
            Person copy = people.find(speaker.getId()).orElseThrow();
            copy.setOrganisation(agency);
            people.save(copy);
        });
        changes(edition, () -> {
            Organisation copy = organisations.find(agency.getId()).orElseThrow();
            copy.setName(LocalizedText.ar("وكالة التنمية"));
            organisations.save(copy);
        });
        changes(edition, () -> {
            Edition copy = editions.find(edition.getId()).orElseThrow();
            copy.setCity(LocalizedText.ar("الرباط"));
            editions.save(copy);
        });
        changes(edition, () -> {
            Fair copy = editions.findFair(edition.getFair().getId()).orElseThrow();
            copy.setName(LocalizedText.ar("المعرض الدولي"));
            editions.save(copy);
        });

        people.save(new Person(Codes.random(), LocalizedText.ar("يونس")));
        given.session(given.edition(), "في دورة أخرى");
        assertThat(releases.isPending(edition)).isFalse();
    }

    private void changes(Edition edition, Runnable change) {
        change.run();
        assertThat(releases.isPending(edition)).isTrue();
        releases.release(edition, LocalizedText.EMPTY);
        assertThat(releases.isPending(edition)).isFalse();
    }

    @Test
    void aChangeThatWasTakenBackIsNoneOnceTheDraftWasCompared() {
        Edition edition = given.edition();
        Session session = given.session(edition, "ندوة");
        assertThat(releases.isPending(edition)).isTrue();
        releases.release(edition, LocalizedText.EMPTY);
        sessions.remove(session.getId());
        sessions.restore(session.getId());
        assertThat(releases.isPending(edition)).isTrue();
        assertThat(releases.outlook(edition).differs()).isFalse();
        assertThat(releases.isPending(edition)).isFalse();
        sessions.remove(session.getId());
        assertThat(releases.outlook(edition).differs()).isTrue();
        assertThat(releases.isPending(edition)).isTrue();
    }

    @Test
    void whatWasNotLookedAtIsNotReleased() {
        Edition edition = given.edition();
        given.session(edition, "ندوة");
        String seal = releases.outlook(edition).sha256();
        given.session(edition, "أضيفت في الأثناء");
        assertThatThrownBy(() -> releases.release(edition, LocalizedText.EMPTY, seal))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("release.changed"));
        assertThat(releases.of(edition)).isEmpty();
        String looked = releases.outlook(edition).sha256();
        assertThat(releases.release(edition, LocalizedText.EMPTY, looked).getSha256())
                .isEqualTo(looked);
    }

    @Test
    void anUnchangedDraftIsNotReleasedAgain() {
        Edition edition = given.edition();
        given.session(edition, "ندوة");
        releases.release(edition, LocalizedText.EMPTY);
        assertThatThrownBy(() -> releases.release(edition, LocalizedText.ar("مرة أخرى")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("release.unchanged"));
        assertThat(releases.of(edition)).hasSize(1);
    }

    @Test
    void thePublicSeesAChangeOnlyAfterItsRelease(@TempDir Path folder) throws SQLException {
        Edition edition = given.edition();
        Room room = given.room(edition, "القاعة الكبرى");
        Session session = given.session(edition, "ندوة");
        given.placed(session, room, 11);
        releases.release(edition, LocalizedText.EMPTY);
        PublishedEditions published = new PublishedEditions(database, new ReleaseFiles(folder));
        published.refresh();
        assertThat(roomOf(published, edition, session)).isEqualTo("القاعة الكبرى");

        room = rooms.find(room.getId()).orElseThrow();
        room.setName(LocalizedText.ar("قاعة ابن بطوطة"));
        rooms.save(room);
        assertThat(published.refresh()).isFalse();
        assertThat(roomOf(published, edition, session)).isEqualTo("القاعة الكبرى");
        assertThat(releases.outlook(edition).changes()).singleElement().satisfies(change -> assertThat(change.noun())
                .isEqualTo(Change.Noun.ROOM));

        releases.release(edition, LocalizedText.EMPTY);
        assertThat(published.refresh()).isTrue();
        assertThat(roomOf(published, edition, session)).isEqualTo("قاعة ابن بطوطة");
    }

    private static String roomOf(PublishedEditions published, Edition edition, Session session) {
        return published
                .find(edition.getSlug())
                .flatMap(release -> release.session(session.getCode()))
                .map(Placed::room)
                .map(room -> room.name().plain(Lang.AR))
                .orElse(null);
    }

    @Test
    void aReleaseWhoseBytesWereAlteredIsNotShown(@TempDir Path folder) throws SQLException, IOException {
        Edition edition = given.edition();
        given.session(edition, "ندوة");
        releases.release(edition, LocalizedText.EMPTY);
        PublishedEditions published = new PublishedEditions(database, new ReleaseFiles(folder));
        published.refresh();
        Session second = given.session(edition, "ورشة");
        Release altered = releases.release(edition, LocalizedText.EMPTY);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE release SET document = replace(document, 'ورشة', 'ورشه') WHERE id = ?")) {
            update.setObject(1, altered.getId());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        published.refresh();
        assertThat(published.find(edition.getSlug()).orElseThrow().header().number())
                .isEqualTo(1);
        assertThat(published.find(edition.getSlug()).orElseThrow().session(second.getCode()))
                .isEmpty();
        assertThat(Files.exists(folder.resolve("releases"))).isTrue();
    }

    @Test
    void draftsAndProposalsStayInside() {
        Edition edition = given.edition();
        Session proposed = given.session(edition, "مقترح");
        proposed = sessions.find(proposed.getId()).orElseThrow();
        proposed.returnToDraft();
        proposed.propose();
        sessions.save(proposed);
        Session noted = given.session(edition, "ندوة");
        noted = sessions.find(noted.getId()).orElseThrow();
        noted.setStaffNote("for staff only");
        noted.setExpected(84213);
        noted.setRegistered(73124);
        sessions.save(noted);
        String document = ReleaseJson.write(releases.preview(edition));
        assertThat(document)
                .contains(noted.getCode())
                .doesNotContain(proposed.getCode(), "for staff only", "84213", "73124");
    }

    @Test
    void whatLiesInTheBinIsNotReleased() {
        Edition edition = given.edition();
        Session session = given.session(edition, "ندوة");
        Room room = given.room(edition, "القاعة");
        given.placed(session, room, 11);
        rooms.remove(room.getId());
        assertThat(releases.preview(edition).rooms()).isEmpty();
        assertThat(releases.preview(edition).sessions().get(0).slot().room()).isNull();
        sessions.remove(session.getId());
        assertThat(releases.preview(edition).sessions()).isEmpty();
    }

    @Test
    void thePublicReadsNoShelfOfATitleThatIsNoLongerOnDisplay() {
        Edition edition = given.edition();
        Publication title = given.publication(edition);
        title.setShelf("ب 4");
        title = publications.save(title);
        assertThat(shelfOf(releases.preview(edition))).isEqualTo("ب 4");
        title.setOnDisplay(false);
        publications.save(title);
        Release release = releases.release(edition, LocalizedText.EMPTY);
        assertThat(shelfOf(release.content())).isNull();

        loader.loadAgain(release);
        assertThat(publications.all(edition))
                .as("staff know where it lay, also after an earlier release was brought back")
                .singleElement()
                .extracting(Publication::getShelf, Publication::isOnDisplay)
                .containsExactly("ب 4", false);
    }

    private static String shelfOf(ReleaseDocument document) {
        assertThat(document.publications()).hasSize(1);
        return document.publications().get(0).shelf();
    }

    @Test
    void onlyPublishersRelease() {
        Edition edition = given.edition();
        given.atWork(Role.EDITOR, Role.ADMINISTRATOR, Role.CONTRIBUTOR);
        assertThatThrownBy(() -> releases.release(edition, LocalizedText.EMPTY))
                .isInstanceOf(NotAllowedException.class);
    }
}
