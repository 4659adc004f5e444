package ma.riwaq.benchmark;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.riwaq.conflict.ConflictSearch;
import ma.riwaq.conflict.Snapshot;
import ma.riwaq.conflict.Span;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** How long the search for conflicts takes in an edition of eleven days and twenty rooms, with a clash here and there. */
final class ConflictSearchTime {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 29);
    private static final int ROUNDS = 101;

    private ConflictSearchTime() {}

    /** The median in milliseconds, of rounds that follow as many to warm up. */
    static double median(int sessions) {
        Snapshot edition = edition(sessions);
        long[] nanos = new long[2 * ROUNDS];
        for (int round = 0; round < nanos.length; round++) {
            long before = System.nanoTime();
            int found = ConflictSearch.in(edition).size();
            nanos[round] = System.nanoTime() - before;
            if (found == 0) {
                throw new IllegalStateException("no conflict in an edition that has some");
            }
        }
        long[] warm = Arrays.copyOfRange(nanos, ROUNDS, nanos.length);
        Arrays.sort(warm);
        return warm[ROUNDS / 2] / 1e6;
    }

    private static Snapshot edition(int count) {
        List<Snapshot.Room> rooms = IntStream.range(0, 20)
                .mapToObj(i -> new Snapshot.Room(UUID.randomUUID(), name("قاعة", i), 80, i == 19, 10, List.of()))
                .toList();
        List<Snapshot.Person> people = IntStream.range(0, 1500)
                .mapToObj(i -> new Snapshot.Person(UUID.randomUUID(), name("متدخل", i)))
                .toList();
        List<Snapshot.Day> days = FIRST.datesUntil(FIRST.plusDays(11))
                .map(day -> new Snapshot.Day(day, Span.of(day, LocalTime.of(9, 0), LocalTime.of(20, 0))))
                .toList();
        List<Snapshot.Session> sessions = IntStream.range(0, count)
                .mapToObj(i -> new Snapshot.Session(
                        UUID.randomUUID(),
                        name("ندوة", i),
                        SessionKind.SEMINAR,
                        SessionState.APPROVED,
                        null,
                        Span.of(FIRST.plusDays(i % 11), LocalTime.of(9 + i / 220 % 10, 0), i % 13 == 0 ? 75 : 50),
                        rooms.get(i / 11 % 20),
                        60,
                        null,
                        List.of(people.get(i % 1500), people.get(i * 7 % 1500), people.get(i * 31 % 1500)),
                        List.of()))
                .toList();
        return new Snapshot(EnumSet.of(Lang.AR, Lang.FR), null, days, rooms, List.of(), sessions, List.of(), List.of());
    }

    private static LocalizedText name(String word, int number) {
        return LocalizedText.of(word + " " + number, "n° " + number, null);
    }
}
