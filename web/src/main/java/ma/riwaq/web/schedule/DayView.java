package ma.riwaq.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Parameter;

/** One day: first the events whose sessions follow one another without times of their own, then the timed sessions. */
@Named
@RequestScoped
public class DayView {

    @Inject
    private CurrentPage page;

    private Timetable timetable;

    /** The day. */
    public LocalDate getDate() {
        return LocalDate.parse(page.getCode());
    }

    /** The events of the day with those of their sessions that have only their event's time. */
    public List<EventOfDay> getEvents() {
        return edition().document().events().stream()
                .filter(event -> getDate().equals(event.day()))
                .map(event -> new EventOfDay(event, inOrder(event)))
                .toList();
    }

    /** The sessions with times of their own. */
    public Timetable getTimetable() {
        if (timetable == null) {
            timetable = Timetable.of(
                    edition().sessionsOn(getDate()).stream()
                            .filter(Placed::ownTime)
                            .toList(),
                    edition().document().rooms());
        }
        return timetable;
    }

    /** How many sessions the day has. */
    public int getCount() {
        return edition().sessionsOn(getDate()).size();
    }

    /** The programme of the day with filters to set. */
    public String getFilters() {
        return page.scheduleOf(edition(), Parameter.DAY, page.getCode());
    }

    private List<Placed> inOrder(Event event) {
        return edition().sessionsOf(event).stream()
                .filter(placed -> !placed.ownTime())
                .toList();
    }

    private ReleasedEdition edition() {
        return page.getEdition();
    }

    /** An event with its sessions in their order. */
    public record EventOfDay(Event event, List<Placed> sessions) {}
}
