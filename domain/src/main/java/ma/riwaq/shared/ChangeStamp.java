package ma.riwaq.shared;

import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;

/**
 * Writes on each thing that is saved who saved it, brings its keys for lists up to date, and has kept what happened to
 * it, whoever wrote it by whatever door.
 */
public class ChangeStamp {

    @Inject
    private CurrentAuthor author;

    @Inject
    private Recorder recorder;

    @PrePersist
    @PreUpdate
    void stamp(BaseEntity entity) {
        entity.stamp(Instant.now(), author == null ? null : author.authorName());
        if (entity instanceof ListedEntity listed) {
            listed.refreshKeys();
        }
    }

    @PostPersist
    void created(BaseEntity entity) {
        recorder.created(entity);
    }

    @PostUpdate
    void changed(BaseEntity entity) {
        recorder.changed(entity);
    }

    @PostRemove
    void deleted(BaseEntity entity) {
        recorder.deleted(entity);
    }
}
