package ma.riwaq.release;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import ma.riwaq.edition.Edition;

/** Which release of an edition the public sees. */
@Entity
@Table(name = "current_release")
public class CurrentRelease implements Serializable {

    @Id
    @Column(name = "edition_id")
    private UUID editionId;

    @SuppressWarnings("unused") // asked for in questions to the database
    @OneToOne(fetch = LAZY, optional = false)
    private Release release;

    /** For the persistence provider. */
    protected CurrentRelease() {}

    CurrentRelease(Edition edition, Release release) {
        editionId = edition.getId();
        this.release = release;
    }

    void replaceBy(Release next) {
        release = next;
    }
}
