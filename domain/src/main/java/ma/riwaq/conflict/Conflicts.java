package ma.riwaq.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.CurrentAuthor;
import ma.riwaq.shared.Refusal;

/** The conflicts of editions, and which of them somebody accepted. */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class Conflicts {

    private static final String OF_EDITION = "SELECT a FROM Acceptance a WHERE a.edition = :edition";

    private static final String OF_CONFLICT = OF_EDITION + " AND a.fingerprint = :fingerprint";

    private static final int LONGEST_REASON = 500;

    @Inject
    private EntityManager em;

    @Inject
    private Snapshots snapshots;

    @Inject
    private CurrentAuthor current;

    /** Everything that stands against something else in an edition's draft as it is now. */
    public Review review(Edition edition) {
        Map<String, Acceptance> accepted = em.createQuery(OF_EDITION, Acceptance.class)
                .setParameter("edition", edition)
                .getResultStream()
                .collect(Collectors.toMap(Acceptance::getFingerprint, Function.identity()));
        List<Conflict> open = new ArrayList<>();
        List<Review.Accepted> settled = new ArrayList<>();
        for (Conflict conflict : ConflictSearch.in(snapshots.of(edition))) {
            Acceptance acceptance = conflict.isAcceptable() ? accepted.get(conflict.fingerprint()) : null;
            if (acceptance == null) {
                open.add(conflict);
            } else {
                settled.add(new Review.Accepted(conflict, acceptance));
            }
        }
        return new Review(open, settled);
    }

    /**
     * Decides to live with an open conflict, for a reason.
     *
     * @param fingerprint which of the conflicts of the edition
     * @throws Refusal without a reason, for a blocker, and when a side has changed since, or somebody was faster
     */
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    public void accept(Edition edition, String fingerprint, String reason) {
        String why = CleanText.line(reason);
        if (why == null || why.length() > LONGEST_REASON) {
            throw new Refusal("reason.missing");
        }
        Conflict conflict = review(edition).open().stream()
                .filter(open -> open.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(() -> new Refusal("conflict.gone"));
        acceptAs(current.authorName(), Instant.now(), edition, conflict, why);
    }

    /**
     * Keeps a decision that somebody made earlier, of a conflict as it is now.
     *
     * @throws Refusal for a blocker
     */
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    public void acceptAs(String author, Instant time, Edition edition, Conflict conflict, String reason) {
        if (!conflict.isAcceptable()) {
            throw new Refusal("conflict.blocker");
        }
        em.persist(new Acceptance(edition, conflict, reason, author, time));
        em.flush();
    }

    /** Takes the decision back: the conflict is open again. */
    @Allowed({Role.EDITOR, Role.PUBLISHER})
    public void withdraw(Edition edition, String fingerprint) {
        em.createQuery(OF_CONFLICT, Acceptance.class)
                .setParameter("edition", edition)
                .setParameter("fingerprint", fingerprint)
                .getResultList()
                .forEach(em::remove);
    }
}
