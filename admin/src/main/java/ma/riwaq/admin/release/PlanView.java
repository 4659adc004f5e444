package ma.riwaq.admin.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.release.ReleasePlan;
import ma.riwaq.release.ReleasePlans;
import ma.riwaq.release.Releases;
import ma.riwaq.shared.Refusal;

/** The part of the releases page on which a release is planned for a time, and on which plans are looked after. */
@Named
@RequestScoped
public class PlanView {

    private static final String PAGE = "/release/releases";

    @Inject
    private ReleasePlans plans;

    @Inject
    private Releases releases;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Addresses addresses;

    private List<ReleasePlan> all;
    private LocalDate day;
    private LocalTime time;

    @PostConstruct
    void load() {
        all = plans.of(current.getEdition());
    }

    /** Plans a release, with the note that is kept for it. */
    public String plan() {
        try {
            plans.plan(current.getEdition(), day.atTime(time), releases.note(current.getEdition()));
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.kept("plan.done", texts.plain(day.atTime(time)));
        return addresses.to(PAGE);
    }

    /** Cancels the plan that waits. */
    public String cancel(UUID id) {
        try {
            plans.cancel(id);
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.kept("plan.cancelled");
        return addresses.to(PAGE);
    }

    /** The latest plans, the last first. */
    public List<ReleasePlan> getAll() {
        return all;
    }

    /** Whether one waits for its time. */
    public boolean isWaiting() {
        return all.stream().anyMatch(ReleasePlan::isOpen);
    }

    /** What became of a plan. */
    public String outcome(ReleasePlan plan) {
        if (plan.isOpen()) {
            return texts.of("plan.waits");
        }
        if (plan.isCancelled()) {
            return texts.of("plan.by", plan.getCancelledBy());
        }
        if (plan.getNumber() != null) {
            return texts.of("plan.made", plan.getNumber());
        }
        String known = texts.maybe("plan.failed." + plan.getFailure());
        return known == null ? texts.of("plan.failed") : known;
    }

    /** The day of the release, in the edition's local time. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** The time of day of the release. */
    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
