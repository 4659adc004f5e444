package ma.riwaq.shared;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;

/** Writes on each thing that is saved who saved it, and brings its keys for lists up to date. */
public class ChangeStamp {

    @Inject
    private CurrentAuthor author;

    @PrePersist
    @PreUpdate
    void stamp(BaseEntity entity) {
        entity.stamp(Instant.now(), author == null ? null : author.authorName());
        if (entity instanceof ListedEntity listed) {
            listed.refreshKeys();
        }
    }
}
