package ma.riwaq.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.edition.Edition;

/** The switches of an edition: how much of its current release the public sees. */
@Entity
@Table(name = "edition_visibility")
public class EditionVisibility implements Serializable {

    @Id
    @Column(name = "edition_id")
    private UUID editionId;

    @Version
    private long version;

    @Column(name = "schedule_hidden")
    private boolean scheduleHidden;

    @Column(name = "announced_only")
    private boolean announcedOnly;

    /** For the persistence provider. */
    protected EditionVisibility() {}

    EditionVisibility(Edition edition) {
        editionId = edition.getId();
    }

    /** Whether the public is told that the programme will be announced, and nothing of it. */
    public boolean isScheduleHidden() {
        return scheduleHidden;
    }

    void setScheduleHidden(boolean hidden) {
        scheduleHidden = hidden;
    }

    /** Whether the public sees only sessions that are marked as announced. */
    public boolean isAnnouncedOnly() {
        return announcedOnly;
    }

    void setAnnouncedOnly(boolean only) {
        announcedOnly = only;
    }
}
