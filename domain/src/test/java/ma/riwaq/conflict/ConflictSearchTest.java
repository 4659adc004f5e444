package ma.riwaq.conflict;

import static ma.riwaq.conflict.Sketch.FRIDAY;
import static ma.riwaq.conflict.Sketch.at;
import static ma.riwaq.conflict.Sketch.id;
import static ma.riwaq.conflict.Sketch.organised;
import static ma.riwaq.conflict.Sketch.room;
import static ma.riwaq.conflict.Sketch.session;
import static ma.riwaq.conflict.Sketch.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ConflictSearchTest {

    private static final Snapshot.Room HALL = room("القاعة الكبرى");
    private static final Snapshot.Room SMALL = room("القاعة الصغرى");

    @Test
    void twoSessionsInOneRoomStopARelease() {
        List<Conflict> found = new Sketch()
                .with(session("B", at(11, 30, 60), HALL), session("A", at(11, 0, 60), HALL))
                .conflicts();
        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.ROOM_OVERLAP);
            assertThat(conflict.isAcceptable()).isFalse();
            assertThat(conflict.first().id()).isEqualTo(id("A"));
            assertThat(conflict.second().id()).isEqualTo(id("B"));
            assertThat(conflict.about().id()).isEqualTo(HALL.id());
            assertThat(conflict.when()).isEqualTo(at(11, 30, 30));
        });
    }

    @Test
    void neighboursDoNotClash() {
        assertThat(new Sketch()
                        .with(session("A", at(11, 0, 60), HALL, "Salma"), session("B", at(12, 0, 60), SMALL, "Salma"))
                        .with(session("C", at(12, 0, 60), HALL))
                        .kinds())
                .isEmpty();
    }

    @Test
    void aRoomForSeveralHoldsSeveral() {
        Snapshot.Room tables = new Snapshot.Room(id("tables"), text("tables"), null, true, 15, List.of());
        assertThat(new Sketch()
                        .with(
                                session("A", at(11, 0, 60), tables, "Salma"),
                                session("B", at(11, 0, 60), tables, "Salma"))
                        .kinds())
                .isEmpty();
    }

    @Test
    void aSessionPastMidnightClashesWithOneOfTheNextDay() {
        Span late = at(23, 30, 60);
        Span early = Span.of(FRIDAY.plusDays(1), LocalTime.of(0, 15), 60);
        assertThat(new Sketch()
                        .with(session("A", late, HALL), session("B", early, HALL))
                        .kinds())
                .containsExactly(ConflictKind.ROOM_OVERLAP, ConflictKind.OUTSIDE_HOURS, ConflictKind.OUTSIDE_HOURS);
    }

    @Test
    void aClosedRoomCannotBeUsed() {
        Snapshot.Room closed =
                new Snapshot.Room(id("closed"), text("closed"), null, false, 0, List.of(at(11, 0, 60), at(12, 0, 30)));
        assertThat(new Sketch().with(session("A", at(12, 15, 60), closed)).conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(ConflictKind.ROOM_UNAVAILABLE);
                    assertThat(conflict.when()).isEqualTo(at(12, 15, 15));
                });
    }

    @Test
    void aRoomNeedsItsMinutesBetweenTwoSessions() {
        Snapshot.Room hall = new Snapshot.Room(HALL.id(), HALL.name(), null, false, 15, List.of());
        assertThat(new Sketch()
                        .with(
                                session("A", at(10, 0, 60), hall),
                                session("B", at(11, 5, 55), hall),
                                session("C", at(12, 15, 60), hall))
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(ConflictKind.CHANGEOVER);
                    assertThat(conflict.measure()).isEqualTo(new Measure(5, 15));
                });
    }

    @Test
    void nobodyIsAtTwoPlacesAtOnce() {
        assertThat(new Sketch()
                        .with(session("A", at(11, 0, 60), HALL, "Salma"))
                        .with(session("B", at(11, 30, 60), SMALL, "Youness", "Salma"))
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(ConflictKind.PERSON_TWICE);
                    assertThat(conflict.grade()).isEqualTo(Grade.WARNING);
                    assertThat(conflict.about().id()).isEqualTo(id("Salma"));
                });
    }

    @Test
    void sessionsInOrderWithinAnEventDoNotClashWithEachOther() {
        Snapshot.Event day =
                new Snapshot.Event(id("day"), text("day"), at(11, 0, 120), LocalTime.of(11, 0), FRIDAY, HALL);
        Snapshot.Session first = session("1", SessionKind.SEMINAR, SessionState.APPROVED, day, null, null, "Salma");
        Snapshot.Session second = session("2", SessionKind.SEMINAR, SessionState.APPROVED, day, null, null, "Salma");
        assertThat(new Sketch().with(day).with(first, second).kinds()).isEmpty();
        assertThat(new Sketch()
                        .with(day)
                        .with(first, second, session("B", at(12, 0, 60), SMALL, "Salma"))
                        .conflicts())
                .hasSize(2)
                .allSatisfy(conflict -> assertThat(conflict.grade()).isEqualTo(Grade.HINT));
    }

    @Test
    void anEventHoldsItsRoomAgainstOthersOnly() {
        Snapshot.Event day =
                new Snapshot.Event(id("day"), text("day"), at(11, 0, 120), LocalTime.of(11, 0), FRIDAY, HALL);
        Snapshot.Session own = session("1", SessionKind.SEMINAR, SessionState.APPROVED, day, at(11, 0, 30), null);
        assertThat(new Sketch().with(day).with(own).kinds()).isEmpty();
        assertThat(new Sketch()
                        .with(day)
                        .with(session("B", at(12, 30, 60), HALL))
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(ConflictKind.ROOM_OVERLAP);
                    assertThat(conflict.grade()).isEqualTo(Grade.WARNING);
                    assertThat(conflict.first().what()).isEqualTo(Side.What.EVENT);
                });
    }

    @Test
    void oneTeamIsNotInTwoRoomsUnlessItIsTheHouse() {
        Snapshot.Session one = organised(session("A", at(11, 0, 60), HALL), "ADS", OrganisationRole.ORGANISER);
        Snapshot.Session two = organised(session("B", at(11, 0, 60), SMALL), "ADS", OrganisationRole.CO_ORGANISER);
        Snapshot.Session three = organised(session("C", at(11, 0, 60), null), "ADS", OrganisationRole.PARTNER);
        assertThat(new Sketch().with(one, two).kinds()).containsExactly(ConflictKind.ORGANISATION_TWICE);
        assertThat(new Sketch().with(one, two).ownedBy("ADS").kinds()).isEmpty();
        assertThat(new Sketch().with(one, three).kinds()).containsExactly(ConflictKind.NO_ROOM);
    }

    @Test
    void aSessionLiesInTheDaysAndHoursOfTheEdition() {
        assertThat(new Sketch().with(session("A", at(9, 30, 60), HALL)).kinds())
                .containsExactly(ConflictKind.OUTSIDE_HOURS);
        assertThat(new Sketch().with(session("A", at(10, 0, 600), HALL)).kinds())
                .isEmpty();
        assertThat(new Sketch()
                        .with(session("A", at(10, 0, 60).plusDays(-1), HALL))
                        .conflicts())
                .singleElement()
                .satisfies(conflict -> {
                    assertThat(conflict.kind()).isEqualTo(ConflictKind.OUTSIDE_DAYS);
                    assertThat(conflict.grade()).isEqualTo(Grade.BLOCKER);
                });
    }

    @Test
    void aTimeKeptFreeIsHardOrSoft() {
        assertThat(graded(band(true, DayOfWeek.FRIDAY, null), at(13, 0, 60))).containsExactly(Grade.BLOCKER);
        assertThat(graded(band(false, DayOfWeek.FRIDAY, null), at(13, 0, 60))).containsExactly(Grade.WARNING);
        assertThat(graded(band(false, null, null), at(13, 0, 60))).containsExactly(Grade.WARNING);
        assertThat(graded(band(true, DayOfWeek.FRIDAY, null), at(13, 0, 60).plusDays(1)))
                .isEmpty();
        assertThat(graded(band(true, DayOfWeek.FRIDAY, null), at(11, 0, 90))).isEmpty();
        assertThat(graded(band(true, DayOfWeek.FRIDAY, "elsewhere"), at(13, 0, 60)))
                .isEmpty();
    }

    @Test
    void aTimeKeptFreeMayLastPastMidnight() {
        Snapshot.Band night = new Snapshot.Band(
                id("night"), text("night"), true, FRIDAY, null, LocalTime.of(19, 0), LocalTime.of(11, 0), null);
        assertThat(graded(night, at(10, 0, 60))).isEmpty();
        assertThat(graded(night, at(10, 0, 60).plusDays(1))).containsExactly(Grade.BLOCKER);
    }

    private static Snapshot.Band band(boolean hard, DayOfWeek weekday, String room) {
        return new Snapshot.Band(
                id("prayer"), text("prayer"), hard, null, weekday, LocalTime.of(12, 30), LocalTime.of(14, 0), id(room));
    }

    private static List<Grade> graded(Snapshot.Band band, Span time) {
        return new Sketch()
                .with(band).with(session("A", time, HALL)).conflicts().stream()
                        .map(Conflict::grade)
                        .toList();
    }

    @Test
    void aBookIsPresentedBeforeItIsSignedByItsAuthor() {
        Snapshot.Session signing = kind("signing", SessionKind.SIGNING, at(11, 0, 60), "Salma");
        Snapshot.Session before = kind("before", SessionKind.BOOK_PRESENTATION, at(10, 0, 60));
        Snapshot.Session after = kind("after", SessionKind.BOOK_PRESENTATION, at(12, 0, 60));
        Set<String> salma = Set.of("Salma");
        assertThat(new Sketch()
                        .with(signing, after)
                        .book("book", salma, signing, after)
                        .kinds())
                .containsExactly(ConflictKind.SIGNING_BEFORE_PRESENTATION);
        assertThat(new Sketch()
                        .with(signing, before, after)
                        .book("book", salma, signing, before, after)
                        .kinds())
                .isEmpty();
        assertThat(new Sketch()
                        .with(signing)
                        .book("book", Set.of("Youness"), signing)
                        .kinds())
                .containsExactly(ConflictKind.SIGNING_WITHOUT_AUTHOR);
        assertThat(new Sketch().with(signing).book("book", Set.of(), signing).kinds())
                .isEmpty();
    }

    private static Snapshot.Session kind(String name, SessionKind kind, Span time, String... people) {
        return session(name, kind, SessionState.APPROVED, null, time, HALL, people);
    }

    @Test
    void anApprovedSessionHasATimeAndARoom() {
        assertThat(new Sketch().with(session("A", null, null)).kinds()).containsExactly(ConflictKind.NO_TIME);
        assertThat(new Sketch().with(session("A", at(11, 0, 60), null)).kinds()).containsExactly(ConflictKind.NO_ROOM);
    }

    @Test
    void aPlacedSessionIsApprovedOrItWillNotBeSeen() {
        for (SessionState state : List.of(SessionState.DRAFT, SessionState.PROPOSED)) {
            assertThat(new Sketch()
                            .with(session("A", SessionKind.PANEL, state, null, at(11, 0, 60), HALL))
                            .kinds())
                    .containsExactly(ConflictKind.UNAPPROVED);
            assertThat(new Sketch()
                            .with(session("A", SessionKind.PANEL, state, null, null, null))
                            .kinds())
                    .isEmpty();
        }
    }

    @Test
    void whatIsCalledOffTakesNoRoom() {
        assertThat(new Sketch()
                        .with(
                                session("A", at(11, 0, 60), HALL, "Salma"),
                                session(
                                        "B",
                                        SessionKind.PANEL,
                                        SessionState.CANCELLED,
                                        null,
                                        at(11, 0, 60),
                                        HALL,
                                        "Salma"),
                                session(
                                        "C",
                                        SessionKind.PANEL,
                                        SessionState.POSTPONED,
                                        null,
                                        at(11, 0, 60),
                                        SMALL,
                                        "Salma"))
                        .kinds())
                .isEmpty();
    }

    @Test
    void titlesAreThereInTheLanguagesOfTheEdition() {
        Snapshot.Session english = new Snapshot.Session(
                id("A"),
                LocalizedText.of(null, null, "Seminar"),
                SessionKind.SEMINAR,
                SessionState.DRAFT,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        assertThat(new Sketch().with(english).kinds())
                .containsExactly(ConflictKind.ARABIC_TITLE_MISSING, ConflictKind.FRENCH_TITLE_MISSING);
    }

    @Test
    void noMoreAreExpectedThanTheRoomHolds() {
        tooMany(41, null, ConflictKind.TOO_MANY, 41);
        assertThat(crowd(40, null)).isEmpty();
        assertThat(crowd(null, null)).isEmpty();
    }

    @Test
    void noMoreHaveRegisteredThanTheRoomHolds() {
        tooMany(null, 41, ConflictKind.TOO_MANY_REGISTERED, 41);
        assertThat(crowd(null, 40)).isEmpty();
        assertThat(crowd(null, 0)).isEmpty();
    }

    @Test
    void theGreaterOfWhatIsExpectedAndRegisteredIsTold() {
        tooMany(80, 41, ConflictKind.TOO_MANY, 80);
        tooMany(41, 80, ConflictKind.TOO_MANY_REGISTERED, 80);
        tooMany(20, 41, ConflictKind.TOO_MANY_REGISTERED, 41);
        tooMany(41, 0, ConflictKind.TOO_MANY, 41);
        tooMany(41, 41, ConflictKind.TOO_MANY_REGISTERED, 41);
        assertThat(crowd(40, 40)).isEmpty();
    }

    @Test
    void oneMoreRegistrationChangesNoOtherConflict() {
        assertThat(crowd(80, 41).get(0).fingerprint())
                .isEqualTo(crowd(80, null).get(0).fingerprint());
        assertThat(crowd(20, 41).get(0).fingerprint())
                .isNotEqualTo(crowd(20, 42).get(0).fingerprint());
    }

    private static void tooMany(Integer expected, Integer registered, ConflictKind kind, int people) {
        assertThat(crowd(expected, registered)).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(kind);
            assertThat(conflict.measure()).isEqualTo(new Measure(people, 40));
        });
    }

    private static List<Conflict> crowd(Integer expected, Integer registered) {
        Snapshot.Room forty = new Snapshot.Room(HALL.id(), HALL.name(), 40, false, 0, List.of());
        return new Sketch().with(crowded(forty, expected, registered)).conflicts();
    }

    private static Snapshot.Session crowded(Snapshot.Room room, Integer expected, Integer registered) {
        return new Snapshot.Session(
                id("A"),
                text("A"),
                SessionKind.SEMINAR,
                SessionState.APPROVED,
                null,
                at(11, 0, 60),
                room,
                expected,
                registered,
                List.of(),
                List.of());
    }

    @Test
    void theFingerprintChangesWithEitherSideAndWithNothingElse() {
        Snapshot before = new Sketch()
                .with(session("A", at(11, 0, 60), HALL, "Salma"), session("B", at(11, 30, 60), SMALL, "Salma"))
                .with(session("C", at(15, 0, 60), HALL))
                .drawn();
        String fingerprint = fingerprint(before);
        assertThat(fingerprint(before.moved(id("C"), at(16, 0, 60), HALL.id()))).isEqualTo(fingerprint);
        assertThat(fingerprint(before.moved(id("A"), at(11, 5, 60), HALL.id()))).isNotEqualTo(fingerprint);
        assertThat(fingerprint(before.moved(id("B"), at(11, 30, 65), SMALL.id())))
                .isNotEqualTo(fingerprint);
    }

    private static String fingerprint(Snapshot edition) {
        return ConflictSearch.in(edition).get(0).fingerprint();
    }

    @Test
    void aThousandSessionsOnOneSpotAreToldInPart() {
        Sketch sketch = new Sketch();
        for (int i = 0; i < 1000; i++) {
            sketch.with(session("session " + i, at(11, 0, 60), HALL));
        }
        assertThat(sketch.conflicts()).hasSize(Sweep.MOST);
    }
}
