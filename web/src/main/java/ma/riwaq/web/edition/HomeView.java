package ma.riwaq.web.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.release.Change;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.Day;
import ma.riwaq.release.ReleaseDocument.Edition;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.FairTime;
import ma.riwaq.web.shared.CurrentPage;

/** The home of an edition: what it is, what is on now and next, its days, and what changed. */
@Named
@RequestScoped
public class HomeView {

    private static final int NEXT = 4;
    private static final int CHANGES = 5;
    private static final int PUBLICATIONS = 6;

    @Inject
    private CurrentPage page;

    private LocalDateTime now;

    /** The edition itself. */
    public Edition getEdition() {
        return page.getEdition().edition();
    }

    /** The sessions that are on at this minute. */
    public List<Placed> getNow() {
        return running()
                .filter(placed -> !placed.day().atTime(placed.start()).isAfter(now()))
                .filter(placed -> placed.session().slot().end().isAfter(now()))
                .toList();
    }

    /** The sessions that begin next. */
    public List<Placed> getNext() {
        return running()
                .filter(placed -> placed.day().atTime(placed.start()).isAfter(now()))
                .limit(NEXT)
                .toList();
    }

    /** Whether the edition is still to come, is on, or is over. */
    public Phase getPhase() {
        return Phase.of(now().toLocalDate(), getEdition());
    }

    /** In how many days it opens; 0 on the first day. */
    public int getDaysLeft() {
        return (int) ChronoUnit.DAYS.between(now().toLocalDate(), getEdition().firstDay());
    }

    /** What there was, in numbers; nothing where there was none. */
    public List<Figure> getFigures() {
        ReleaseDocument all = page.getEdition().document();
        return Stream.of(
                        new Figure("days", getDays().size()),
                        new Figure("sessions", (int) page.getEdition().sessions().stream()
                                .filter(placed -> !placed.cancelled() && !placed.postponed())
                                .count()),
                        new Figure("people", all.people().size()),
                        new Figure("organisations", all.organisations().size()),
                        new Figure("publications", all.publications().size()))
                .filter(figure -> figure.number() > 0)
                .toList();
    }

    /** Some of the publications. */
    public List<Publication> getPublications() {
        return page.getEdition().document().publications().stream()
                .limit(PUBLICATIONS)
                .toList();
    }

    /** The days to choose from. */
    public List<DayLink> getDays() {
        ReleasedEdition edition = page.getEdition();
        return edition.days().stream()
                .map(date -> new DayLink(
                        date, hours(date), edition.sessionsOn(date).size(), date.equals(now().toLocalDate())))
                .toList();
    }

    /** The first lines of the changelog. */
    public List<Change> getChanges() {
        return page.getEdition().changelog().stream()
                .limit(1)
                .flatMap(entry -> entry.changes().stream())
                .limit(CHANGES)
                .toList();
    }

    private Day hours(LocalDate date) {
        return getEdition().days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElse(new Day(date, null, null));
    }

    private Stream<Placed> running() {
        return page.getEdition().sessions().stream()
                .filter(Placed::ownTime)
                .filter(placed -> !placed.cancelled() && !placed.postponed());
    }

    private LocalDateTime now() {
        if (now == null) {
            Instant instant = Instant.now();
            now = FairTime.local(instant, getEdition().zone());
            holdUntilSomethingBeginsOrEnds();
        }
        return now;
    }

    private void holdUntilSomethingBeginsOrEnds() {
        Stream.concat(boundaries(), Stream.of(now.toLocalDate().plusDays(1).atStartOfDay()))
                .filter(time -> time.isAfter(now))
                .min(LocalDateTime::compareTo)
                .ifPresent(time ->
                        page.holdUntil(FairTime.at(time, getEdition().zone()).toInstant()));
    }

    private Stream<LocalDateTime> boundaries() {
        return running()
                .flatMap(placed -> Stream.of(
                        placed.day().atTime(placed.start()),
                        placed.session().slot().end()));
    }

    /** A number of things; {@code name} says which. */
    public record Figure(String name, int number) {}

    /** A day to choose. */
    public record DayLink(LocalDate date, Day hours, int sessions, boolean today) {}
}
