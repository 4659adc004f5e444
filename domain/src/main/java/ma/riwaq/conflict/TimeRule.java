package ma.riwaq.conflict;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sessions are held on the days of the edition, while it is open, and not in a time that is kept free. */
final class TimeRule implements Rule {

    @Override
    public void find(Snapshot edition, Consumer<Conflict> found) {
        Map<LocalDate, Snapshot.Day> days =
                edition.days().stream().collect(Collectors.toMap(Snapshot.Day::date, Function.identity()));
        edition.timed().forEach(session -> {
            hours(session, days.get(session.time().from().toLocalDate()), found);
            edition.bands().forEach(band -> band(session, band, found));
        });
    }

    private static void hours(Snapshot.Session session, Snapshot.Day day, Consumer<Conflict> found) {
        if (day == null) {
            found.accept(Conflict.of(ConflictKind.OUTSIDE_DAYS, Grade.BLOCKER, session));
        } else if (day.hours() != null && !day.hours().contains(session.time())) {
            found.accept(
                    Conflict.of(ConflictKind.OUTSIDE_HOURS, Grade.WARNING, session, day, null, session.time(), null));
        }
    }

    /** Looks also at the eve, from which a band may last past midnight. */
    private static void band(Snapshot.Session session, Snapshot.Band band, Consumer<Conflict> found) {
        Span time = session.time();
        boolean meant = band.room() == null
                || (session.room() != null && band.room().equals(session.room().id()));
        if (!meant) {
            return;
        }
        Grade grade = band.hard() ? Grade.BLOCKER : Grade.WARNING;
        time.from()
                .toLocalDate()
                .minusDays(1)
                .datesUntil(time.to().toLocalDate().plusDays(1))
                .map(band::on)
                .filter(kept -> kept != null && kept.overlaps(time))
                .forEach(kept -> found.accept(
                        Conflict.of(ConflictKind.BAND, grade, session, band, null, time.common(kept), null)));
    }
}
