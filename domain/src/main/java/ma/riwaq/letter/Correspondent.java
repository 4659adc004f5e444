package ma.riwaq.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.riwaq.account.Account;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Person;
import ma.riwaq.proposal.Decision;
import ma.riwaq.proposal.Step;
import ma.riwaq.release.Release;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Act;

/**
 * Writes the drafts, within the transaction of what they tell: with a release that is not made there are none, and one
 * that is made twice at the same moment has them once.
 */
@ApplicationScoped
public class Correspondent {

    private static final Set<Step> TOLD = EnumSet.of(Step.APPROVED, Step.SENT_BACK);

    private static final String REACHABLE =
            "SELECT p FROM Person p WHERE p.contactEmail IS NOT NULL AND p.removedAt IS NULL ORDER BY p.code";

    private static final String BEFORE =
            "SELECT r.id FROM Release r WHERE r.edition = :edition AND r.number < :number ORDER BY r.number DESC";

    private static final String OPEN = """
            SELECT l FROM Letter l WHERE l.edition = :edition AND l.person IS NOT NULL AND l.state IN :open
            """;

    private static final String OVERTAKE = """
            UPDATE Letter l SET l.state = :overtaken, l.version = l.version + 1
            WHERE l.id = :id AND l.state IN :open
            """;

    private static final String OF_AGENCIES = """
            SELECT a FROM Account a WHERE a.organisationId IN :organisations AND a.removedAt IS NULL
            AND a.disabled = FALSE ORDER BY a.email
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Installation installation;

    /**
     * Writes to everybody with an address whom a release concerns. A draft that was not sent is left as it is while it
     * still tells what is so, and else gives way to one that tells all since the release that its reader knows.
     */
    void write(@Observes Act act) {
        if (act.kind() != Act.Kind.RELEASED) {
            return;
        }
        List<Person> people = em.createQuery(REACHABLE, Person.class).getResultList();
        if (people.isEmpty()) {
            return;
        }
        em.flush(); // letters name the release by its identity alone, so that nothing else has its row written first
        Release release = em.find(Release.class, act.thing());
        Map<UUID, ReleasedEdition> readings = new HashMap<>();
        ReleasedEdition now = read(release.getId(), readings);
        UUID before = before(release).orElse(null);
        Map<UUID, Letter> open = open(release);
        for (Person person : people) {
            Letter draft = open.get(person.getId());
            UUID since = before;
            if (draft != null) {
                if (Concern.of(read(draft.getReleaseId(), readings), now, person.getCode())
                        .isEmpty()) {
                    continue;
                }
                since = overtake(draft) ? draft.getSinceId() : draft.getReleaseId();
            }
            ReleasedEdition known = since == null ? null : read(since, readings);
            List<Concern> concerns = Concern.of(known, now, person.getCode());
            if (!concerns.isEmpty()) {
                LetterText text = new ReleaseLetter(known, now, person.getContactLanguage(), installation.site())
                        .to(person.getCode(), person.getName(), concerns);
                em.persist(new Letter(release, since, person, text));
            }
        }
    }

    /**
     * The release before, whether or not an earlier one was brought back since: it is what its letters told. One that is
     * damaged was told of too, but nobody knows any more what it was.
     */
    private Optional<UUID> before(Release release) {
        return em.createQuery(BEFORE, UUID.class)
                .setParameter("edition", release.getEdition())
                .setParameter("number", release.getNumber())
                .getResultStream()
                .filter(id -> em.find(Release.class, id).isSealIntact())
                .findFirst();
    }

    private Map<UUID, Letter> open(Release release) {
        return em.createQuery(OPEN, Letter.class)
                .setParameter("edition", release.getEdition())
                .setParameter("open", Outbox.OPEN)
                .getResultStream()
                .collect(Collectors.toMap(letter -> letter.getPerson().getId(), letter -> letter));
    }

    /** False if somebody let it go a moment before. */
    private boolean overtake(Letter draft) {
        return em.createQuery(OVERTAKE)
                        .setParameter("overtaken", LetterState.OVERTAKEN)
                        .setParameter("id", draft.getId())
                        .setParameter("open", Outbox.OPEN)
                        .executeUpdate()
                == 1;
    }

    /** Writes to everybody of an agency whose proposal was decided on. */
    void write(@Observes Decision decision) {
        List<UUID> organisations = decision.getSession().getOrganisations().stream()
                .map(part -> part.getOrganisation().getId())
                .toList();
        if (!TOLD.contains(decision.getStep()) || organisations.isEmpty()) {
            return;
        }
        em.createQuery(OF_AGENCIES, Account.class)
                .setParameter("organisations", organisations)
                .getResultStream()
                .filter(account -> account.has(Role.CONTRIBUTOR))
                .forEach(account -> em.persist(
                        new Letter(decision, account, DecisionLetter.of(decision, account, installation.office()))));
    }

    /** A release that letters tell of, read once for all of them. */
    private ReleasedEdition read(UUID id, Map<UUID, ReleasedEdition> readings) {
        return readings.computeIfAbsent(
                id, unread -> em.find(Release.class, unread).reading());
    }
}
