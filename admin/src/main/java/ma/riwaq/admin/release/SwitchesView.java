package ma.riwaq.admin.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.release.EditionVisibility;
import ma.riwaq.release.Switches;

/** The part of the releases page with the switches that hide a part of the programme. */
@Named
@RequestScoped
public class SwitchesView {

    @Inject
    private Switches switches;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private boolean scheduleHidden;
    private boolean announcedOnly;

    @PostConstruct
    void load() {
        EditionVisibility now = switches.of(current.getEdition());
        scheduleHidden = now.isScheduleHidden();
        announcedOnly = now.isAnnouncedOnly();
    }

    /** Sets both switches. */
    public String save() {
        switches.hideSchedule(current.getEdition(), scheduleHidden);
        switches.showAnnouncedOnly(current.getEdition(), announcedOnly);
        notices.kept("switches.done");
        return addresses.to("/release/releases");
    }

    /** Whether the public is told nothing of the programme. */
    public boolean isScheduleHidden() {
        return scheduleHidden;
    }

    public void setScheduleHidden(boolean scheduleHidden) {
        this.scheduleHidden = scheduleHidden;
    }

    /** Whether the public is told of announced sessions only. */
    public boolean isAnnouncedOnly() {
        return announcedOnly;
    }

    public void setAnnouncedOnly(boolean announcedOnly) {
        this.announcedOnly = announcedOnly;
    }
}
