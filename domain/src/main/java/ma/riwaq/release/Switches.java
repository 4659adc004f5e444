package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Act;

/** What hides a part of the current release from the public and shows it again, without another release. */
@ApplicationScoped
@Transactional
public class Switches {

    @Inject
    private EntityManager em;

    @Inject
    private Event<Act> acts;

    /** The switches of an edition as they are now. */
    public EditionVisibility of(Edition edition) {
        EditionVisibility found = em.find(EditionVisibility.class, edition.getId());
        return found == null ? new EditionVisibility(edition) : found;
    }

    /** Hides the whole programme, or shows it again. */
    @Allowed(Role.PUBLISHER)
    public void hideSchedule(Edition edition, boolean hidden) {
        kept(edition).setScheduleHidden(hidden);
        tell(edition, hidden ? Act.Kind.SCHEDULE_HIDDEN : Act.Kind.SCHEDULE_SHOWN);
    }

    /** Shows only the sessions that are marked as announced, or all. */
    @Allowed(Role.PUBLISHER)
    public void showAnnouncedOnly(Edition edition, boolean only) {
        kept(edition).setAnnouncedOnly(only);
        tell(edition, only ? Act.Kind.ANNOUNCED_ONLY : Act.Kind.ALL_SHOWN);
    }

    /** Keeps how the switches were elsewhere, of an edition of which the public sees nothing: what is seen is a publisher's. */
    @Allowed(Role.EDITOR)
    public void load(Edition edition, boolean hidden, boolean announcedOnly) {
        if (em.find(CurrentRelease.class, edition.getId()) != null) {
            throw new IllegalStateException("The public sees " + edition.getSlug());
        }
        EditionVisibility made = kept(edition);
        made.setScheduleHidden(hidden);
        made.setAnnouncedOnly(announcedOnly);
    }

    private void tell(Edition edition, Act.Kind kind) {
        acts.fire(Act.of(kind, Edition.class.getSimpleName(), edition.getId(), edition.getLabel(), edition.getId()));
    }

    private EditionVisibility kept(Edition edition) {
        em.find(Edition.class, edition.getId(), LockModeType.PESSIMISTIC_WRITE);
        EditionVisibility found = em.find(EditionVisibility.class, edition.getId());
        if (found == null) {
            found = new EditionVisibility(edition);
            em.persist(found);
        }
        return found;
    }
}
