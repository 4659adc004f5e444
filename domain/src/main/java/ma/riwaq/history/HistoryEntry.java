package ma.riwaq.history;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.UuidConverter;

/** A row of the history: one thing that somebody did, with the old and the new values. It is read only. */
@Entity
@Table(name = "history")
public class HistoryEntry implements Serializable {

    @Id
    private long number;

    @Column(name = "happened_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Act.Kind act;

    private String actor;

    @Column(name = "actor_key")
    private String actorKey;

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID account;

    private String noun;

    @Column(name = "thing_id")
    @Convert(converter = UuidConverter.class)
    private UUID thing;

    @Column(name = "subject_id")
    @Convert(converter = UuidConverter.class)
    private UUID subject;

    private LocalizedText label;

    @Column(name = "edition_id")
    @Convert(converter = UuidConverter.class)
    private UUID edition;

    private String fields;

    @Column(name = "search_key")
    private String searchKey;

    private String sha256;

    /** For the persistence provider. */
    protected HistoryEntry() {}

    /** Its place in the history, from 1, without gaps. */
    public long getNumber() {
        return number;
    }

    /** When it was done. */
    public Instant getAt() {
        return at;
    }

    /** What was done. */
    public Act.Kind getAct() {
        return act;
    }

    /** The name of who did it; null for the system, or for somebody who is not known. */
    public String getActor() {
        return actor;
    }

    /** The identity of their account; null if there is none. */
    public UUID getAccount() {
        return account;
    }

    /** The kind of thing it was done to, the simple name of its class; null for none. */
    public String getNoun() {
        return noun;
    }

    /** The identity of the thing; null for none. */
    public UUID getThing() {
        return thing;
    }

    /** The identity of the thing on whose page this is told; null for none. */
    public UUID getSubject() {
        return subject;
    }

    /** What the subject was called then. */
    public LocalizedText getLabel() {
        return label;
    }

    /** The identity of the edition that it concerns; null for none. */
    public UUID getEdition() {
        return edition;
    }

    /** The fields that changed, in the order in which they were told. */
    public List<FieldChange> getFields() {
        return FieldChange.read(fields);
    }

    /** Whether its fields can be set back to what they were. */
    public boolean isReversible() {
        return act == Act.Kind.CHANGED
                && Doors.SAVED.contains(noun)
                && getFields().stream().noneMatch(FieldChange::isSecret);
    }

    /** Its seal: SHA-256 of what it says and of the seal before it, as 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }
}
