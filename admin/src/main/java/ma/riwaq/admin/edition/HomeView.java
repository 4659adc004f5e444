package ma.riwaq.admin.edition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Grade;
import ma.riwaq.conflict.Review;
import ma.riwaq.directory.People;
import ma.riwaq.edition.Edition;
import ma.riwaq.letter.LetterFilter;
import ma.riwaq.letter.LetterState;
import ma.riwaq.letter.Outbox;
import ma.riwaq.proposal.Proposals;
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
    private People people;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Proposals proposals;

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentAccount account;

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
        add("proposals", proposals(edition), "/proposal/proposals", null, null);
        People.Without consent = People.Without.CONSENT;
        add(consent.name(), people.count(consent), "/directory/people", "without", consent.name());
        Without wish = Without.ENGLISH_TITLE;
        tasks.add(new Task(
                wish.name(), schedule.count(all.lacking(wish)), "/programme/sessions", "without", wish.name(), true));
        add("conflicts", conflicting(edition), "/schedule/conflicts", null, null);
        add("release", current.isPending() ? 1 : 0, "/release/releases", null, null);
        add("letters", letters(edition), "/letter/outbox", "state", LetterState.DRAFT.name());
    }

    private long conflicting(Edition edition) {
        Review review = conflicts.review(edition);
        return review.count(Grade.BLOCKER) + review.count(Grade.WARNING);
    }

    private long proposals(Edition edition) {
        return account.mayActAs(Role.EDITOR) ? proposals.count(edition) : 0;
    }

    private long letters(Edition edition) {
        return account.mayActAs(Role.EDITOR, Role.PUBLISHER)
                ? outbox.count(LetterFilter.of(edition).in(LetterState.DRAFT))
                : 0;
    }

    private void add(String key, long count, String page, String parameter, String value) {
        tasks.add(new Task(key, count, page, parameter, value, false));
    }

    /** Everything to be done, in the order in which one does it. */
    public List<Task> getTasks() {
        return tasks;
    }

    /** How many there are, without what would only be nice to have. */
    public long getNeeded() {
        return tasks.stream().filter(task -> !task.isWish()).count();
    }

    /** How many of those are done. */
    public long getDone() {
        return tasks.stream().filter(task -> !task.isWish() && task.isDone()).count();
    }

    /**
     * One thing to do.
     *
     * @param key what it is, as the bundles know it
     * @param count how much of it is left; 0 when it is done
     * @param page where to do it
     * @param parameter what else the address there says, such as a filter; null for nothing
     * @param value the value of it
     * @param wish whether an edition can well be released without it
     */
    public record Task(String key, long count, String page, String parameter, String value, boolean wish) {

        /** Whether nothing of it is left. */
        public boolean isDone() {
            return count == 0;
        }

        /** As {@link #getKey}. */
        public boolean isWish() {
            return wish;
        }

        /** What the list shows of it: done, open, or a wish that is open. */
        public String getStyle() {
            if (isDone()) {
                return "done";
            }
            return wish ? "wish" : "open";
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
