package ma.riwaq.admin.edition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.edition.Edition;
import ma.riwaq.release.Releases;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.schedule.SessionFilter.Without;
import ma.riwaq.shared.Paging;
import ma.riwaq.venue.Rooms;

/** The home of an edition: what is left to do before the public can see it, each with the way to do it. */
@Named
@RequestScoped
public class HomeView {

    private static final List<Without> LACKS = List.of(
            Without.TIME,
            Without.ROOM,
            Without.ARABIC_TITLE,
            Without.FRENCH_TITLE,
            Without.SUMMARY,
            Without.PEOPLE,
            Without.APPROVAL);

    @Inject
    private CurrentEdition current;

    @Inject
    private Schedule schedule;

    @Inject
    private Rooms rooms;

    @Inject
    private Releases releases;

    private final List<Task> tasks = new ArrayList<>();

    @PostConstruct
    void load() {
        Edition edition = current.getEdition();
        add(
                "days",
                edition.getDays().stream().filter(day -> day.getOpens() == null).count(),
                "/edition/edition",
                "id",
                edition.getId().toString());
        add("rooms", rooms.page(edition, Paging.search(null, 1)).total() > 0 ? 0 : 1, "/venue/rooms", null, null);
        SessionFilter all = SessionFilter.of(edition);
        add("sessions", schedule.count(all) > 0 ? 0 : 1, "/programme/sessions", null, null);
        for (Without lack : LACKS) {
            add(lack.name(), schedule.count(all.lacking(lack)), "/programme/sessions", "without", lack.name());
        }
        add("release", unreleased(edition), "/release/releases", null, null);
    }

    private long unreleased(Edition edition) {
        if (!current.isPending()) {
            return 0;
        }
        return Math.max(1, releases.pending(edition).size());
    }

    private void add(String key, long count, String page, String parameter, String value) {
        tasks.add(new Task(key, count, page, parameter, value));
    }

    /** Everything to be done, in the order in which one does it. */
    public List<Task> getTasks() {
        return tasks;
    }

    /** How many of them are done. */
    public long getDone() {
        return tasks.stream().filter(Task::isDone).count();
    }

    /**
     * One thing to do.
     *
     * @param key what it is, as the bundles know it
     * @param count how much of it is left; 0 when it is done
     * @param page where to do it
     * @param parameter what else the address there says, such as a filter; null for nothing
     * @param value the value of it
     */
    public record Task(String key, long count, String page, String parameter, String value) {

        /** Whether nothing of it is left. */
        public boolean isDone() {
            return count == 0;
        }

        /** For pages, whose expression language reads beans and not records. */
        public String getKey() {
            return key;
        }

        /** As {@link #getKey}. */
        public long getCount() {
            return count;
        }

        /** As {@link #getKey}. */
        public String getPage() {
            return page;
        }

        /** As {@link #getKey}. */
        public String getParameter() {
            return parameter;
        }

        /** As {@link #getKey}. */
        public String getValue() {
            return value;
        }
    }
}
