package ma.riwaq.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.LocalizedText;

/** The one draft of an edition: what is being prepared for its next release beside the things themselves. */
@Entity
public class Draft implements Serializable {

    @Id
    @Column(name = "edition_id")
    private UUID editionId;

    @Version
    private long version;

    private LocalizedText note = LocalizedText.EMPTY;

    /** Counted by {@link Drafts} alone, in the database. */
    @Column(name = "changes")
    private long changes;

    @Column(name = "compared")
    private long compared;

    /** For the persistence provider. */
    protected Draft() {}

    Draft(Edition edition) {
        editionId = edition.getId();
    }

    /** What will be said of the next release. */
    public LocalizedText getNote() {
        return note;
    }

    void setNote(LocalizedText note) {
        this.note = note;
    }
}
