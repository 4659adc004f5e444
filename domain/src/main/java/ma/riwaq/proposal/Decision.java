package ma.riwaq.proposal;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionState;

/** A step of a proposal, with what was said and what the session was like then. It never changes. */
@Entity
public class Decision implements Serializable {

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = LAZY, optional = false)
    private Session session;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private String remark;

    private String author;

    @Column(name = "made_at")
    private Instant madeAt;

    private String snapshot;

    @ManyToMany
    @JoinTable(
            name = "decision_reader",
            joinColumns = @JoinColumn(name = "decision_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    private Set<Account> readers = new LinkedHashSet<>();

    /** For the persistence provider. */
    protected Decision() {}

    Decision(Session session, Step step, String remark, String author) {
        this.session = session;
        this.step = step;
        state = session.getState();
        this.remark = remark == null ? "" : remark;
        this.author = author;
        madeAt = Instant.now();
        snapshot = ProposalText.of(session).toJson();
    }

    void readBy(Account account) {
        readers.add(account);
    }

    /** The identity. */
    public UUID getId() {
        return id;
    }

    /** What was decided on. */
    public Session getSession() {
        return session;
    }

    /** What happened. */
    public Step getStep() {
        return step;
    }

    /** The state that it led to. */
    public SessionState getState() {
        return state;
    }

    /** What was said of it; null if nothing. */
    public String getRemark() {
        return remark.isEmpty() ? null : remark;
    }

    /** The name of who took the step; null for the system itself. */
    public String getAuthor() {
        return author;
    }

    /** When it was taken. */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** What the session was like then. */
    public ProposalText text() {
        return ProposalText.ofJson(snapshot);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision same && id.equals(same.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
