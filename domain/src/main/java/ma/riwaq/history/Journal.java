package ma.riwaq.history;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ma.riwaq.history.FieldChange.Plain;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.CurrentAuthor;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Recorder;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.changesets.ChangeRecord;
import org.eclipse.persistence.sessions.changesets.ObjectChangeSet;

/**
 * Writes the history: of every thing that a transaction stores, whoever wrote it, and of every act that is told. The
 * rows of a transaction are written together at its end, so that others wait for them as short as can be.
 */
@ApplicationScoped
public class Journal implements Recorder {

    @Inject
    private EntityManager em;

    @Inject
    private CurrentAuthor author;

    @Inject
    private SealFile outside;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Override
    public void created(BaseEntity thing) {
        Map<String, Plain> changes = new TreeMap<>();
        fields().of(thing).forEach((name, value) -> changes.put(name, Plain.created(value)));
        note(Act.Kind.CREATED, thing, changes);
    }

    @Override
    public void changed(BaseEntity thing) {
        ObjectChangeSet set = work().getUnitOfWorkChangeSet().getObjectChangeSetForClone(thing);
        if (set == null) {
            return;
        }
        Act.Kind act = Act.Kind.CHANGED;
        if (set.getChangesForAttributeNamed("removedAt") != null) {
            act = thing.isRemoved() ? Act.Kind.REMOVED : Act.Kind.RESTORED;
        }
        note(act, thing, changes(thing, set));
    }

    private Map<String, Plain> changes(BaseEntity thing, ObjectChangeSet set) {
        Map<String, Plain> changes = new TreeMap<>();
        Fields fields = fields();
        for (ChangeRecord record : set.getChanges()) {
            String name = record.getAttribute();
            if (Fields.isSecret(name)) {
                changes.put(name, Plain.secret());
            } else if (Fields.isKept(name)) {
                DatabaseMapping mapping = fields.descriptor(thing.getClass()).getMappingForAttributeName(name);
                Object now = mapping.getRealAttributeValueFromObject(thing, work());
                changes.put(
                        name,
                        Plain.changed(fields.plain(old(thing, record, mapping), mapping), fields.plain(now, mapping)));
            }
        }
        return changes;
    }

    /** Things with parts of their own are compared with a copy, which has the old value; others note it as they change. */
    @SuppressWarnings("ReferenceEquality") // a copy equals the thing that it is a copy of
    private Object old(BaseEntity thing, ChangeRecord record, DatabaseMapping mapping) {
        Object before = work().getBackupClone(thing);
        return before == thing ? record.getOldValue() : mapping.getRealAttributeValueFromObject(before, work());
    }

    @Override
    public void deleted(BaseEntity thing) {
        Map<String, Plain> changes = new TreeMap<>();
        if (!thing.isRemoved()) {
            fields().of(thing).forEach((name, value) -> changes.put(name, Plain.deleted(value)));
        }
        note(Act.Kind.DELETED, thing, changes);
    }

    void did(@Observes Act act) {
        boolean told = act.account() != null || act.actor() != null;
        notes().add(new Note(
                act.kind(),
                told ? act.actor() : author.authorName(),
                told ? act.account() : author.authorId(),
                act.noun(),
                act.thing(),
                act.thing(),
                act.label(),
                act.edition(),
                Map.of()));
    }

    private void note(Act.Kind act, BaseEntity thing, Map<String, Plain> changes) {
        Fields fields = fields();
        BaseEntity subject = fields.subject(thing);
        BaseEntity edition = fields.edition(thing);
        LocalizedText label = subject instanceof ListedEntity listed ? listed.getLabel() : LocalizedText.EMPTY;
        UUID editionId = edition == null ? null : edition.getId();
        notes().add(new Note(
                act,
                author.authorName(),
                author.authorId(),
                Fields.noun(thing),
                thing.getId(),
                subject.getId(),
                label,
                editionId,
                changes));
    }

    private UnitOfWorkImpl work() {
        return (UnitOfWorkImpl) em.unwrap(UnitOfWork.class);
    }

    private Fields fields() {
        return new Fields(work());
    }

    private Notes notes() {
        if (transactions.getResource(Notes.class) instanceof Notes notes) {
            return notes;
        }
        Notes notes = new Notes();
        transactions.putResource(Notes.class, notes);
        transactions.registerInterposedSynchronization(new Writing(notes));
        return notes;
    }

    /** Answers where the history ends with these; null if nothing was noted. */
    private Ledger.End write(Notes notes) {
        List<Line> lines = notes.lines(Instant.now().truncatedTo(ChronoUnit.MICROS));
        if (lines.isEmpty()) {
            return null;
        }
        try {
            // The transaction's own: the server does not bring a second connection into a transaction of one phase, so
            // that each row would stand at once and nothing would hold back who writes at the same time.
            return Ledger.add(em.unwrap(Connection.class), lines);
        } catch (SQLException e) {
            throw new IllegalStateException("what happened cannot be kept, so it must not happen", e);
        }
    }

    /** Writes what a transaction did when everything else of it is written. */
    private final class Writing implements Synchronization {

        private final Notes notes;
        private Ledger.End end;

        private Writing(Notes notes) {
            this.notes = notes;
        }

        @Override
        public void beforeCompletion() {
            if (transactions.getTransactionStatus() != Status.STATUS_MARKED_ROLLBACK) {
                end = write(notes);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (end != null && status == Status.STATUS_COMMITTED) {
                outside.add(end);
            }
        }
    }
}
