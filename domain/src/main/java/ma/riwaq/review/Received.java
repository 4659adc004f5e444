package ma.riwaq.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.shared.UuidConverter;

/** A communiqué that was accepted: the original as it came, with what takes back what came of it. */
@Entity
@Table(name = "communique")
public class Received implements Serializable {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "edition_id")
    @Convert(converter = UuidConverter.class)
    private UUID editionId;

    @Column(name = "event_id")
    @Convert(converter = UuidConverter.class)
    private UUID eventId;

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    private String author;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] original;

    @Column(name = "accepted_at")
    private Instant acceptedAt = Instant.now();

    @Column(name = "undone_at")
    private Instant undoneAt;

    private String undo;

    /** For the persistence provider. */
    protected Received() {}

    Received(Edition edition, Event event, Original original) {
        editionId = edition.getId();
        eventId = event.getId();
        keep(original);
    }

    /** Takes a file in place of what is kept. */
    final void keep(Original file) {
        fileName = file.name();
        mediaType = file.mediaType();
        original = file.bytes();
    }

    /** Whether a file holds the same words as what is kept, which must be a text that was pasted. */
    boolean isOf(Original file) {
        return fileName == null && new String(original, StandardCharsets.UTF_8).equals(file.text());
    }

    void acceptedBy(UUID account, String name) {
        accountId = account;
        author = name;
    }

    void undoneBy(String undoing) {
        undo = undoing;
    }

    void undone() {
        undoneAt = Instant.now();
        undo = null;
    }

    /** Its name in addresses. */
    public UUID getId() {
        return id;
    }

    UUID getEditionId() {
        return editionId;
    }

    /** The event that came of it; null once that is gone. */
    public UUID getEventId() {
        return eventId;
    }

    UUID getAccountId() {
        return accountId;
    }

    /** The name of who accepted it; null for the system. */
    public String getAuthor() {
        return author;
    }

    /** The name of the file, as it was told: to be shown, never to be used. Null for a text that was pasted. */
    public String getFileName() {
        return fileName;
    }

    /** What the original is. */
    public String getMediaType() {
        return mediaType;
    }

    /** The original, as it came. */
    public byte[] getOriginal() {
        return original.clone();
    }

    public Instant getAcceptedAt() {
        return acceptedAt;
    }

    /** Whether what came of it was taken back. */
    public boolean isUndone() {
        return undoneAt != null;
    }

    String getUndo() {
        return undo;
    }
}
