package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import javax.sql.DataSource;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Sessions;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of before, damaged releases, and what of a release is hidden. */
@InContainer
class EarlierReleasesIT {

    @Inject
    private Given given;

    @Inject
    private Releases releases;

    @Inject
    private ReleasePreviews previews;

    @Inject
    private Switches switches;

    @Inject
    private DraftLoader drafts;

    @Inject
    private Sessions sessions;

    @Inject
    private People people;

    @Inject
    private Rooms rooms;

    @Inject
    private Schedule schedule;

    @Resource(lookup = "jdbc/riwaq")
    private DataSource database;

    @TempDir
    private Path folder;

    private Edition edition;
    private Room room;
    private Session seminar;
    private Session workshop;
    private Person younes;

    @BeforeEach
    void aReleaseOfTwoSessions() {
        given.atWork(Role.EDITOR, Role.PUBLISHER);
        edition = given.edition();
        room = given.room(edition, "القاعة الكبرى");
        seminar = given.session(edition, "ندوة");
        workshop = given.session(edition, "ورشة");
        Person salma = people.save(new Person(Codes.random(), LocalizedText.ar("سلمى")));
        younes = people.save(new Person(Codes.random(), LocalizedText.ar("يونس")));
        seminar.setPeople(
                List.of(new Participation(salma, PersonRole.SPEAKER), new Participation(younes, PersonRole.MODERATOR)));
        seminar = sessions.save(seminar);
        given.placed(seminar, room, 11);
        given.placed(workshop, room, 15);
        releases.release(edition, LocalizedText.ar("الأول"));
    }

    /** The seminar moves and loses its first speaker, the workshop goes, a reading comes. */
    private Session changeAndRelease() {
        Session changed = sessions.find(seminar.getId()).orElseThrow();
        changed.setTitle(LocalizedText.ar("ندوة أخرى"));
        changed.setPeople(List.of(new Participation(younes, PersonRole.MODERATOR)));
        sessions.save(changed);
        Slot slot = schedule.find(changed).orElseThrow();
        slot.setStart(LocalTime.of(18, 0));
        schedule.place(slot);
        sessions.remove(workshop.getId());
        Room renamed = rooms.find(room.getId()).orElseThrow();
        renamed.setName(LocalizedText.ar("قاعة ابن بطوطة"));
        rooms.save(renamed);
        Session reading = given.session(edition, "قراءة");
        releases.release(edition, LocalizedText.ar("الثاني"));
        return reading;
    }

    @Test
    void anEarlierReleaseComesBackIntoTheDraft() {
        Session reading = changeAndRelease();
        Session proposed = sessions.save(new Session(edition, SessionKind.TALK, LocalizedText.ar("مقترح")));
        Release first = releases.find(edition, 1).orElseThrow();
        assertThat(releases.untilDraftIs(first)).isNotEmpty();

        drafts.loadAgain(first);

        ReleaseDocument draft = releases.preview(edition);
        ReleaseDocument then = first.content();
        assertThat(draft.rooms()).isEqualTo(then.rooms());
        assertThat(draft.edition()).isEqualTo(then.edition());
        assertThat(draft.sessions())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("sequence")
                .isEqualTo(then.sessions());
        assertThat(releases.untilDraftIs(first)).isEmpty();
        assertThat(sessions.find(reading.getCode())).isEmpty();
        assertThat(sessions.find(proposed.getCode())).contains(proposed);
        assertThat(releases.current(edition).orElseThrow().getNumber()).isEqualTo(2);
        assertThat(releases.isPending(edition)).isTrue();
    }

    @Test
    void anEarlierReleaseIsCurrentAgainAtOnceAndTheChangelogSaysSo() throws SQLException {
        changeAndRelease();
        PublishedEditions published = new PublishedEditions(database, new ReleaseFiles(folder));
        published.refresh();
        releases.bringBack(edition, 1);

        assertThat(published.refresh()).isTrue();
        ReleasedEdition seen = seen(published);
        assertThat(seen.header().number()).isEqualTo(1);
        assertThat(seen.session(workshop.getCode())).isPresent();
        assertThat(seen.changelog()).extracting(ChangelogEntry::number).containsExactly(1, 2, 1);
        assertThat(seen.changelog().get(0).insteadOf()).isEqualTo(2);
        assertThat(seen.changelog().get(0).changes()).extracting(Change::code).contains(workshop.getCode());
        assertThatThrownBy(() -> releases.bringBack(edition, 1)).isInstanceOf(Refusal.class);
        assertThat(releases.release(edition, LocalizedText.EMPTY).getNumber()).isEqualTo(3);
        given.atWork(Role.EDITOR);
        assertThatThrownBy(() -> releases.bringBack(edition, 1)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anyTwoAreCompared() {
        changeAndRelease();
        Release first = releases.find(edition, 1).orElseThrow();
        Release second = releases.find(edition, 2).orElseThrow();
        assertThat(releases.between(first, second)).isEqualTo(second.changes());
        assertThat(releases.between(second, first)).extracting(Change::kind).contains(Change.Kind.ADDED);
        assertThat(releases.between(first, first)).isEmpty();
    }

    @Test
    void aChangedByteIsSeenAndTheLastGoodReleaseIsShown() throws SQLException {
        changeAndRelease();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        UPDATE release SET document = replace(document, 'أخرى', 'اخرى') WHERE edition_id = ? AND number = 2
                        """)) {
            update.setObject(1, edition.getId());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        assertThat(releases.rows(edition, 0, 10)).extracting(ReleaseRow::intact).containsExactly(false, true);
        assertThat(releases.rows(edition, 0, 10))
                .extracting(ReleaseRow::current)
                .containsExactly(true, false);

        PublishedEditions fresh = new PublishedEditions(database, new ReleaseFiles(folder));
        fresh.refresh();
        assertThat(seen(fresh).header().number()).isEqualTo(1);
        assertThatThrownBy(() -> drafts.loadAgain(releases.find(edition, 2).orElseThrow()))
                .isInstanceOf(Refusal.class);
        assertThat(releases.release(edition, LocalizedText.EMPTY).getNumber()).isEqualTo(3);
        fresh.refresh();
        assertThat(seen(fresh).header().number()).isEqualTo(3);
    }

    @Test
    void aHiddenScheduleIsHiddenWithoutAReleaseAndWithoutADatabase() throws SQLException {
        PublishedEditions published = new PublishedEditions(database, new ReleaseFiles(folder));
        published.refresh();
        assertThat(seen(published).sessions()).hasSize(2);

        switches.hideSchedule(edition, true);
        assertThat(published.refresh()).isTrue();
        assertThat(seen(published).sessions()).isEmpty();
        assertThat(seen(new PublishedEditions(null, new ReleaseFiles(folder))).sessions())
                .isEmpty();

        switches.hideSchedule(edition, false);
        assertThat(published.refresh()).isTrue();
        assertThat(seen(published).sessions()).hasSize(2);
    }

    @Test
    void aMarkShowsASessionWhileOnlyAnnouncedOnesAreShown() throws SQLException {
        PublishedEditions published = new PublishedEditions(database, new ReleaseFiles(folder));
        switches.showAnnouncedOnly(edition, true);
        published.refresh();
        assertThat(seen(published).sessions()).isEmpty();

        Session marked = sessions.find(seminar.getId()).orElseThrow();
        marked.setAnnounced(true);
        sessions.save(marked);
        assertThat(published.refresh()).isTrue();
        assertThat(seen(published).sessions())
                .extracting(placed -> placed.session().code())
                .containsExactly(seminar.getCode());
        assertThat(releases.outlook(edition).differs()).isFalse();
        given.atWork(Role.EDITOR);
        assertThatThrownBy(() -> switches.showAnnouncedOnly(edition, false)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void staffLookAtAnyReleaseByAToken() throws SQLException {
        changeAndRelease();
        PublishedEditions published = new PublishedEditions(database, new ReleaseFiles(folder));
        published.refresh();
        String token = previews.open(releases.find(edition, 1).orElseThrow());
        assertThat(published.preview(token).orElseThrow().header().number()).isEqualTo(1);
        assertThat(published.preview(token.substring(1) + "A")).isEmpty();
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE release_preview SET expires_at = expires_at - INTERVAL '1' HOUR")) {
            update.executeUpdate();
        }
        assertThat(published.preview(token)).isEmpty();
    }

    private ReleasedEdition seen(PublishedEditions published) {
        return published.find(edition.getSlug()).orElseThrow();
    }
}
