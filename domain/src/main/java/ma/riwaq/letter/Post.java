package ma.riwaq.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;

/**
 * The letters that were let go, on their way to the mail server. Whoever sends one claims it first, in a transaction of
 * its own: of several nodes one gets it, and none holds a lock while the mail server takes its time.
 */
@Allowed(Role.PUBLISHER)
@ApplicationScoped
@Transactional
public class Post {

    /** How long after each attempt the next one is; there is none after the last. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

    /** After this time whoever claimed a letter must have died: sending one takes seconds. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int SOME = 50;

    private static final int LONGEST_ANSWER = 500;

    private static final String FREE =
            "l.state = :waiting AND l.dueAt <= :now AND (l.claimedAt IS NULL OR l.claimedAt < :dead)";

    private static final String DUE = "SELECT l.id FROM Letter l WHERE " + FREE + " ORDER BY l.dueAt, l.id";

    private static final String CLAIMED = """
            UPDATE Letter l SET l.claimedAt = :now, l.attempts = l.attempts + 1, l.version = l.version + 1
            WHERE l.id = :id AND
            """ + FREE;

    private static final String ENDED = """
            UPDATE Letter l SET l.state = :state, l.dueAt = :due, l.endedAt = :ended, l.answer = :answer,
            l.claimedAt = NULL, l.version = l.version + 1
            WHERE l.id = :id AND l.claimedAt = :claimed
            """;

    @Inject
    private EntityManager em;

    /** Some letters whose time has come and that nobody has claimed. */
    public List<UUID> due(Instant now) {
        return em.createQuery(DUE, UUID.class)
                .setParameter("waiting", LetterState.WAITING)
                .setParameter("now", now)
                .setParameter("dead", now.minus(CLAIM))
                .setMaxResults(SOME)
                .getResultList();
    }

    /** Claims a letter; empty if another node was first, or somebody discarded it. */
    public Optional<Claim> claim(UUID id, Instant time) {
        Instant now = time.truncatedTo(ChronoUnit.MILLIS); // as every database stores it
        int claimed = em.createQuery(CLAIMED)
                .setParameter("id", id)
                .setParameter("waiting", LetterState.WAITING)
                .setParameter("now", now)
                .setParameter("dead", now.minus(CLAIM))
                .executeUpdate();
        if (claimed == 0) {
            return Optional.empty();
        }
        Letter letter = em.find(Letter.class, id);
        Mail mail = letter.getAddress() == null ? null : Outbox.mail(letter);
        return Optional.of(new Claim(id, letter.getAttempts(), mail, now));
    }

    /** Notes that the server took a letter. */
    public void delivered(Claim claim) {
        end(claim, LetterState.SENT, null, claim.at(), null);
    }

    /**
     * Notes why the server did not take a letter, which is then tried again a while later, or given up.
     *
     * @param answer what it said; null for nothing
     * @param forGood whether it never will
     */
    public void returned(Claim claim, String answer, boolean forGood) {
        String said = answer != null && answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER) : answer;
        int attempts = claim.attempts();
        if (forGood || attempts > WAITS.size()) {
            end(claim, LetterState.FAILED, null, claim.at(), said);
        } else {
            end(claim, LetterState.WAITING, claim.at().plus(WAITS.get(attempts - 1)), null, said);
        }
    }

    private void end(Claim claim, LetterState state, Instant due, Instant ended, String answer) {
        em.createQuery(ENDED)
                .setParameter("state", state)
                .setParameter("due", due)
                .setParameter("ended", ended)
                .setParameter("answer", answer)
                .setParameter("id", claim.id())
                .setParameter("claimed", claim.at())
                .executeUpdate();
    }

    /**
     * That somebody sends a letter since a time.
     *
     * @param attempts how often that was tried, with this time
     * @param mail null if its reader has no address any more
     */
    public record Claim(UUID id, int attempts, Mail mail, Instant at) {}
}
