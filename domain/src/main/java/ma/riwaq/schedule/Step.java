package ma.riwaq.schedule;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.edition.Edition;

/** One thing that somebody did to the board, which they can undo and redo. */
@Entity
@Table(name = "board_step")
public class Step {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @ManyToOne(fetch = LAZY, optional = false)
    private Account account;

    private int number;

    @Enumerated(EnumType.STRING)
    private Act what;

    @Convert(converter = ChangesConverter.class)
    private List<Change> changes = List.of();

    private boolean undone;

    @Column(name = "made_at")
    private Instant madeAt = Instant.now();

    /** For the persistence provider. */
    protected Step() {}

    /** The step of a number of an account in an edition. */
    Step(Edition edition, Account account, int number, Act what, List<Change> changes) {
        this.edition = edition;
        this.account = account;
        this.number = number;
        this.what = what;
        this.changes = List.copyOf(changes);
    }

    /** On whose board it was done. */
    public Edition getEdition() {
        return edition;
    }

    /** Its order among the steps of its account, from 1. */
    int getNumber() {
        return number;
    }

    /** Who did it. */
    Account getAccount() {
        return account;
    }

    /** What was done. */
    public Act getWhat() {
        return what;
    }

    /** What it did to each thing, in order. */
    public List<Change> getChanges() {
        return changes;
    }

    /** Whether it was taken back and can be done again. */
    public boolean isUndone() {
        return undone;
    }

    void markUndone(boolean taken) {
        undone = taken;
    }

    /** What can be done to the board. */
    public enum Act {
        MOVE,
        UNPLACE,
        SHIFT,
        CLOSE_GAPS,
        SWAP,
        COPY,
        REPEAT,
        BLOCK,
        UNBLOCK
    }
}
