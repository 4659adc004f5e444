package ma.riwaq.release;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.LocalizedText;

/** A row of the releases: a sealed document that never changes. */
@Entity
public class Release implements Serializable {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    private int number;

    private String slug;

    private String document;

    private String sha256;

    private String changelog;

    private LocalizedText note = LocalizedText.EMPTY;

    private String author;

    @Column(name = "released_at")
    private Instant releasedAt;

    /** For the persistence provider. */
    protected Release() {}

    Release(
            Edition edition,
            int number,
            ReleaseDocument content,
            List<Change> changes,
            LocalizedText note,
            String author) {
        this.edition = edition;
        this.number = number;
        slug = edition.getSlug();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        sha256 = ReleaseJson.write(content, text);
        document = text.toString(StandardCharsets.UTF_8);
        changelog = ReleaseJson.write(changes);
        this.note = note;
        this.author = author;
        releasedAt = Instant.now();
    }

    /** A release of another installation, as it was stored there. */
    Release(Edition edition, KeptRelease kept, String document) {
        this.edition = edition;
        number = kept.number();
        slug = kept.slug();
        this.document = document;
        sha256 = kept.sha256();
        changelog = kept.changelog();
        note = kept.note();
        author = kept.author();
        releasedAt = kept.releasedAt();
    }

    KeptRelease kept() {
        return new KeptRelease(number, slug, sha256, changelog, note, author, releasedAt);
    }

    String text() {
        return document;
    }

    /** The identity. */
    public UUID getId() {
        return id;
    }

    /** The edition that was released. */
    public Edition getEdition() {
        return edition;
    }

    /** The edition's slug at that time. */
    public String getSlug() {
        return slug;
    }

    /** 1 for the first release of the edition, then one more each time. */
    public int getNumber() {
        return number;
    }

    /** The document as it was released. */
    public ReleaseDocument content() {
        return ReleaseJson.document(document);
    }

    /** The tree of the document, read anew each time; its changelog is left out. */
    public ReleasedEdition reading() {
        return new ReleasedEdition(
                new ReleaseHeader(getSlug(), number, getReleasedAt(), sha256, getNote(), List.of()), content());
    }

    /** SHA-256 of the document, as 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    /** Whether the stored document is still the one that was sealed. */
    public boolean isSealIntact() {
        return ReleaseJson.sha256(document).equals(sha256);
    }

    /** What it changed against the one before. */
    public List<Change> changes() {
        return ReleaseJson.changes(changelog);
    }

    /** What the publisher said of it. */
    public LocalizedText getNote() {
        return note;
    }

    /** Who released it. */
    public String getAuthor() {
        return author;
    }

    /** When it was released. */
    public Instant getReleasedAt() {
        return releasedAt;
    }
}
