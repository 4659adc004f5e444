package ma.riwaq.conflict;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds of every edition, tried on drawn ones; a failure prints its seed and the smallest edition that fails. */
class ConflictPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 29);
    private static final int CHANGEOVER = 20;
    private static final int EXAMPLES = 200;

    private static final List<Snapshot.Room> ROOMS = IntStream.range(0, 3)
            .mapToObj(i -> new Snapshot.Room(
                    Sketch.id("room " + i), Sketch.text("room " + i), null, i == 2, i == 1 ? CHANGEOVER : 0, List.of()))
            .toList();

    /** A placed session: the quarter of an hour in which it begins, its quarters, its room and its person. */
    private record Placed(int begins, int lasts, int room, int person) {

        Span time() {
            LocalDateTime from = FIRST.atTime(8, 0).plusMinutes(15L * begins);
            return new Span(from, from.plusMinutes(15L * lasts));
        }
    }

    /** Three days and nights in quarters of an hour, three rooms (one for several) and four people. */
    private static Gen<List<Placed>> programmes() {
        Gen<Placed> placed = integers()
                .between(0, 4 * 72)
                .zip(
                        integers().between(1, 16),
                        integers().between(0, 2),
                        integers().between(0, 3),
                        Placed::new);
        return lists().of(placed).ofSizeBetween(0, 40);
    }

    private static List<Snapshot.Session> sessions(List<Placed> programme) {
        return IntStream.range(0, programme.size())
                .mapToObj(i -> {
                    Placed placed = programme.get(i);
                    return Sketch.session(
                            "session " + i,
                            SessionKind.SEMINAR,
                            SessionState.APPROVED,
                            null,
                            placed.time(),
                            ROOMS.get(placed.room),
                            "person " + placed.person);
                })
                .toList();
    }

    private static Snapshot edition(List<Snapshot.Session> sessions, LocalDate first) {
        List<Snapshot.Day> days = first.datesUntil(first.plusDays(4))
                .map(day -> new Snapshot.Day(day, Span.of(day, LocalTime.of(10, 0), LocalTime.of(20, 0))))
                .toList();
        return new Snapshot(EnumSet.of(Lang.AR, Lang.FR), null, days, ROOMS, List.of(), sessions, List.of(), List.of());
    }

    private static List<Conflict> found(List<Placed> programme) {
        return ConflictSearch.in(edition(sessions(programme), FIRST));
    }

    /** What two sessions have against each other, whichever is asked first. */
    private record Pair(ConflictKind kind, Set<UUID> sides) {}

    private static Pair pair(Conflict conflict) {
        return new Pair(
                conflict.kind(), Set.of(conflict.first().id(), conflict.second().id()));
    }

    private static Set<Pair> pairs(List<Conflict> conflicts, ConflictKind kind) {
        return conflicts.stream()
                .filter(conflict -> conflict.kind() == kind)
                .map(ConflictPropertiesTest::pair)
                .collect(toSet());
    }

    @Test
    void agreesWithComparingAllWithAll() {
        qt().withExamples(EXAMPLES).forAll(programmes()).checkAssert(programme -> {
            List<Conflict> conflicts = found(programme);
            List<Snapshot.Session> sessions = sessions(programme);
            for (ConflictKind kind :
                    List.of(ConflictKind.ROOM_OVERLAP, ConflictKind.PERSON_TWICE, ConflictKind.CHANGEOVER)) {
                assertThat(pairs(conflicts, kind)).as("%s", kind).isEqualTo(compared(sessions, kind));
            }
        });
    }

    private static Set<Pair> compared(List<Snapshot.Session> sessions, ConflictKind kind) {
        return sessions.stream()
                .flatMap(one -> sessions.stream()
                        .filter(other -> !one.equals(other) && conflict(one, other, sessions, kind))
                        .map(other -> new Pair(kind, Set.of(one.id(), other.id()))))
                .collect(toSet());
    }

    private static boolean conflict(
            Snapshot.Session one, Snapshot.Session other, List<Snapshot.Session> all, ConflictKind kind) {
        boolean sameRoom = one.room().equals(other.room());
        boolean sameMoment =
                quarters(one.time()).anyMatch(quarters(other.time()).collect(toSet())::contains);
        return switch (kind) {
            case ROOM_OVERLAP -> sameRoom && sameMoment && !one.room().severalAtOnce();
            case PERSON_TWICE -> !sameRoom && sameMoment && one.people().equals(other.people());
            default -> sameRoom && !one.room().severalAtOnce() && follows(one, other, all);
        };
    }

    /** The beginnings of its quarters of an hour: everything drawn begins and ends with one. */
    private static Stream<LocalDateTime> quarters(Span time) {
        return Stream.iterate(time.from(), moment -> moment.isBefore(time.to()), moment -> moment.plusMinutes(15));
    }

    private static boolean follows(Snapshot.Session one, Snapshot.Session other, List<Snapshot.Session> all) {
        LocalDateTime end = one.time().to();
        LocalDateTime start = other.time().from();
        return !start.isBefore(end)
                && start.isBefore(end.plusMinutes(one.room().changeover()))
                && all.stream()
                        .filter(between -> between.room().equals(one.room()))
                        .map(between -> between.time().from())
                        .noneMatch(begins -> !begins.isBefore(end) && begins.isBefore(start));
    }

    @Test
    void aRoomHasNoConflictExactlyWhenNothingInItOverlaps() {
        qt().withExamples(EXAMPLES).forAll(programmes()).checkAssert(programme -> {
            boolean overlap = IntStream.range(0, programme.size()).anyMatch(i -> programme.subList(0, i).stream()
                    .anyMatch(earlier -> overlapInOneRoom(earlier, programme.get(i))));
            assertThat(!pairs(found(programme), ConflictKind.ROOM_OVERLAP).isEmpty())
                    .isEqualTo(overlap);
        });
    }

    private static boolean overlapInOneRoom(Placed one, Placed other) {
        return one.room == other.room
                && one.room != 2
                && one.begins < other.begins + other.lasts
                && other.begins < one.begins + one.lasts;
    }

    @Test
    void whichSideIsAskedFirstDoesNotMatter() {
        qt().withExamples(EXAMPLES).forAll(programmes()).checkAssert(programme -> {
            List<Snapshot.Session> sessions = sessions(programme);
            List<Snapshot.Session> turned = new ArrayList<>(sessions);
            Collections.reverse(turned);
            assertThat(ConflictSearch.in(edition(turned, FIRST))).isEqualTo(found(programme));
        });
    }

    @Test
    void theOrderOfTheSessionsDoesNotMatter() {
        qt().withExamples(EXAMPLES).forAll(programmes(), integers().all()).checkAssert((programme, seed) -> {
            List<Snapshot.Session> shuffled = new ArrayList<>(sessions(programme));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(ConflictSearch.in(edition(shuffled, FIRST))).isEqualTo(found(programme));
        });
    }

    @Test
    void anEditionMovedByDaysKeepsItsConflicts() {
        qt().withExamples(EXAMPLES)
                .forAll(programmes(), integers().between(-400, 400))
                .checkAssert((programme, days) -> {
                    List<Snapshot.Session> moved = sessions(programme).stream()
                            .map(session -> session.at(session.time().plusDays(days), session.ownRoom()))
                            .toList();
                    assertThat(ConflictSearch.in(edition(moved, FIRST.plusDays(days))))
                            .extracting(Conflict::kind, Conflict::grade, conflict -> conflict.first()
                                    .id())
                            .containsExactlyInAnyOrderElementsOf(found(programme).stream()
                                    .map(one -> tuple(
                                            one.kind(), one.grade(), one.first().id()))
                                    .toList());
                });
    }

    @Test
    void everyConflictHasItsOwnFingerprint() {
        qt().withExamples(EXAMPLES).forAll(programmes()).checkAssert(programme -> assertThat(found(programme))
                .extracting(Conflict::fingerprint)
                .doesNotHaveDuplicates());
    }
}
