package ma.riwaq.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.statistics.EditionStatistics;
import ma.riwaq.statistics.Statistics;
import ma.riwaq.statistics.Tally;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class BulkEditsIT {

    @Inject
    private Given given;

    @Inject
    private BulkEdits edits;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Statistics statistics;

    private Edition edition;
    private Session first;
    private Session second;

    @BeforeEach
    void twoSessions() {
        given.atWork(Role.EDITOR);
        edition = given.edition();
        first = given.session(edition, "الأولى");
        second = given.session(edition, "الثانية");
    }

    private List<String> both() {
        return List.of(first.getCode(), second.getCode());
    }

    private Session now(Session session) {
        return sessions.find(session.getId()).orElseThrow();
    }

    @Test
    void putsAllUnderAThemeAndTakesThatBack() {
        Theme theme = given.theme(edition);
        Edit.OfTheme edit = new Edit.OfTheme(theme, true);
        List<EditedRow<Set<Theme>>> shown = edits.preview(edition, edit, both());
        assertThat(shown).allMatch(EditedRow::isChange).allMatch(row -> row.before()
                .isEmpty());
        assertThat(now(first).getThemes()).isEmpty();

        edits.apply(edition, edit, shown);
        assertThat(now(first).getThemes()).containsExactly(theme);
        assertThat(now(second).getThemes()).containsExactly(theme);
        assertThat(edits.preview(edition, edit, both())).noneMatch(EditedRow::isChange);

        edits.takeBack(edition, edit, shown);
        assertThat(now(first).getThemes()).isEmpty();
        assertThat(now(second).getThemes()).isEmpty();
    }

    @Test
    void takesNothingBackThatSomebodyChangedSince() {
        Edit.OfKind edit = new Edit.OfKind(SessionKind.WORKSHOP);
        List<EditedRow<SessionKind>> shown = edits.preview(edition, edit, both());
        edits.apply(edition, edit, shown);
        Session changed = now(second);
        changed.setKind(SessionKind.LECTURE);
        sessions.save(changed);

        assertThatThrownBy(() -> edits.takeBack(edition, edit, shown))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.getReason()).isEqualTo("bulk.changed");
                    assertThat(refusal.getDetails()).containsExactly(LocalizedText.ar("الثانية"));
                });
        assertThat(now(first).getKind()).isEqualTo(SessionKind.WORKSHOP);
    }

    @Test
    void doesNothingThatWasNotShown() {
        Edit.OfKind edit = new Edit.OfKind(SessionKind.WORKSHOP);
        List<EditedRow<SessionKind>> shown = edits.preview(edition, edit, both());
        Session changed = now(second);
        changed.setKind(SessionKind.LECTURE);
        sessions.save(changed);

        assertThatThrownBy(() -> edits.apply(edition, edit, shown)).isInstanceOf(Refusal.class);
        assertThat(now(first).getKind()).isEqualTo(SessionKind.SEMINAR);
    }

    @Test
    void movesAllOrNoneToARoom() {
        Room here = given.room(edition, "هنا");
        Room there = given.room(edition, "هناك");
        given.placed(first, here, 10);
        Edit.InRoom edit = new Edit.InRoom(there);
        assertThat(edits.preview(edition, edit, both()))
                .extracting(EditedRow::refusal)
                .containsExactly(null, "bulk.unplaced");

        given.placed(second, null, 10);
        List<EditedRow<Room>> clash = edits.preview(edition, edit, both());
        assertThat(clash).extracting(EditedRow::refusal).containsOnly("bulk.clash");
        assertThat(clash).extracting(EditedRow::blocker).containsExactly(second.getTitle(), first.getTitle());
        assertThatThrownBy(() -> edits.apply(edition, edit, clash)).isInstanceOf(Refusal.class);
        assertThat(schedule.find(first).orElseThrow().getRoom()).isEqualTo(here);

        Slot later = schedule.find(second).orElseThrow();
        later.setStart(LocalTime.of(11, 0));
        schedule.place(later);
        edits.apply(edition, edit, edits.preview(edition, edit, both()));
        assertThat(schedule.find(first).orElseThrow().getRoom()).isEqualTo(there);
        assertThat(schedule.find(second).orElseThrow().getRoom()).isEqualTo(there);
    }

    @Test
    void callsNothingOffWithoutAReason() {
        Edit.ToState silent = new Edit.ToState(SessionState.CANCELLED, LocalizedText.EMPTY);
        assertThat(edits.preview(edition, silent, both())).allMatch(EditedRow::isRefused);

        Edit.ToState edit = new Edit.ToState(SessionState.CANCELLED, LocalizedText.ar("سوء الأحوال الجوية"));
        List<EditedRow<Edit.Standing>> shown = edits.preview(edition, edit, both());
        edits.apply(edition, edit, shown);
        assertThat(now(first).getCancellationReason()).isEqualTo(LocalizedText.ar("سوء الأحوال الجوية"));
        edits.takeBack(edition, edit, shown);
        assertThat(now(first).getState()).isEqualTo(SessionState.APPROVED);
    }

    @Test
    void tellsHowManyPeopleAreExpectedAndHaveRegistered() {
        Session known = now(first);
        known.setExpected(30);
        sessions.save(known);
        Edit.Expecting expecting = new Edit.Expecting(30);
        List<EditedRow<Integer>> shown = edits.preview(edition, expecting, both());
        assertThat(shown).extracting(EditedRow::before).containsExactly(30, null);
        assertThat(shown).extracting(EditedRow::isChange).containsExactly(false, true);

        edits.apply(edition, expecting, shown);
        assertThat(now(second).getExpected()).isEqualTo(30);
        edits.takeBack(edition, expecting, shown);
        assertThat(now(first).getExpected()).isEqualTo(30);
        assertThat(now(second).getExpected()).isNull();

        Edit.Registering none = new Edit.Registering(0);
        edits.apply(edition, none, edits.preview(edition, none, both()));
        assertThat(now(first).getRegistered()).isZero();
        Edit.Registering unknown = new Edit.Registering(null);
        edits.apply(edition, unknown, edits.preview(edition, unknown, both()));
        assertThat(now(first).getRegistered()).isNull();

        Edit.Expecting fewerThanNone = new Edit.Expecting(-1);
        List<EditedRow<Integer>> wrong = edits.preview(edition, fewerThanNone, both());
        assertThatThrownBy(() -> edits.apply(edition, fewerThanNone, wrong))
                .hasStackTraceContaining("ConstraintViolation");
        assertThat(now(first).getExpected()).isEqualTo(30);
    }

    @Test
    void passesOverOtherEditionsAndRefusesStrangers() {
        Session elsewhere = given.session(given.edition(), "أخرى");
        Edit.OfKind edit = new Edit.OfKind(SessionKind.WORKSHOP);
        assertThat(edits.preview(edition, edit, List.of(elsewhere.getCode()))).isEmpty();

        given.atWork(Role.CONTRIBUTOR);
        assertThatThrownBy(() -> edits.preview(edition, edit, both())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> edits.apply(edition, edit, List.of())).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> statistics.of(edition)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isCountedAsItIs() {
        Theme theme = given.theme(edition);
        Involvement organiser = new Involvement(given.organisation(), OrganisationRole.ORGANISER);
        Involvement host = new Involvement(organiser.getOrganisation(), OrganisationRole.HOST);
        Session changed = now(first);
        changed.setThemes(Set.of(theme));
        changed.setOrganisations(List.of(organiser, host));
        changed.setLanguages(Set.of("ar", "fr"));
        changed.setPeople(List.of(new Participation(given.person(), PersonRole.SPEAKER)));
        sessions.save(changed);
        given.placed(now(second), given.room(edition, "قاعة"), 10);
        sessions.remove(given.session(edition, "محذوفة").getId());

        EditionStatistics counted = statistics.of(edition);

        assertThat(counted.sessions()).isEqualTo(2);
        assertThat(counted.people()).isEqualTo(1);
        assertThat(counted.themes()).containsExactly(new Tally(theme, 1), new Tally(null, 1));
        assertThat(counted.organisations()).containsExactly(new Tally(organiser.getOrganisation(), 1));
        assertThat(counted.languages()).containsExactly(new Tally("ar", 1), new Tally("fr", 1), new Tally(null, 1));
        assertThat(counted.days()).containsExactly(new Tally(Given.FIRST_DAY, 1), new Tally(null, 1));
        assertThat(counted.kinds()).containsExactly(new Tally(SessionKind.SEMINAR, 2));
        assertThat(counted.states()).containsExactly(new Tally(SessionState.APPROVED, 2));
        assertThat(counted.origins()).containsExactly(new Tally(null, 1));
    }
}
