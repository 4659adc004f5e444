package ma.riwaq.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.OwnSessions;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Sessions;
import ma.riwaq.shared.Changed;
import ma.riwaq.shared.ChangedTogether;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/**
 * The way of a session from an agency into the programme: handed in, then approved or sent back. Each step is kept, by
 * whichever door the session took it.
 */
@ApplicationScoped
@Transactional
public class Proposals {

    /** The longest remark, in characters. */
    public static final int LONGEST = 2000;

    private static final String STEPS =
            "SELECT d FROM Decision d WHERE d.session = :session ORDER BY d.madeAt DESC, d.id";

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Sessions sessions;

    @Inject
    private OwnSessions ownSessions;

    @Inject
    private CurrentAccount current;

    /** Saves a session and hands it in; throws {@link Refusal} when it was decided on already. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public Session propose(Session session) {
        session.propose();
        return sessions.save(session);
    }

    /** Takes back what was handed in; throws {@link Refusal} when it was decided on already. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public Session withdraw(UUID id) {
        Session session = sessions.find(id).orElseThrow(() -> new Refusal("session.gone"));
        ownSessions.checkOpen(session);
        session.withdraw();
        return store.save(session);
    }

    /**
     * Lets a proposal into the next release.
     *
     * @param version the version that the editor read
     * @param remark what the agency is told; null for nothing
     * @throws Refusal when it was changed or decided on since
     */
    @Allowed(Role.EDITOR)
    public Session approve(UUID id, long version, String remark) {
        return decide(id, version, Step.APPROVED, remark, Session::accept);
    }

    /**
     * Gives a proposal back to be corrected.
     *
     * @param version the version that the editor read
     * @param remark what is to be corrected
     * @throws Refusal when it was changed or decided on since, or nothing is said
     */
    @Allowed(Role.EDITOR)
    public Session sendBack(UUID id, long version, String remark) {
        if (CleanText.lines(remark) == null) {
            throw new Refusal("remark.missing");
        }
        return decide(id, version, Step.SENT_BACK, remark, Session::sendBack);
    }

    private Session decide(UUID id, long version, Step step, String remark, Consumer<Session> way) {
        String said = CleanText.lines(remark);
        if (said != null && said.length() > LONGEST) {
            throw new Refusal("remark.long", LONGEST);
        }
        Session session = sessions.find(id)
                .filter(Predicate.not(Session::isRemoved))
                .orElseThrow(() -> new Refusal("session.gone"));
        if (session.getVersion() != version) {
            throw new Refusal("proposal.changed", session.getTitle());
        }
        way.accept(session);
        keep(session, step, said);
        return store.save(session);
    }

    /** The proposals of an edition that wait for a decision, with what is new in each. */
    @Allowed(Role.EDITOR)
    public Page<Proposal> queue(Edition edition, Paging paging) {
        Page<Session> page = store.page(Session.class, waiting(edition), paging, "changedAt");
        return new Page<>(page.items().stream().map(this::proposal).toList(), page.total());
    }

    /** How many proposals of an edition wait for a decision. */
    @Allowed(Role.EDITOR)
    public long count(Edition edition) {
        return store.count(Session.class, waiting(edition));
    }

    private static List<Condition<Session>> waiting(Edition edition) {
        return List.of(Condition.equal("edition", edition), Condition.equal("state", SessionState.PROPOSED));
    }

    private Proposal proposal(Session session) {
        List<Decision> steps = steps(session);
        Optional<Decision> decided =
                steps.stream().filter(step -> step.getStep().isDecision()).findFirst();
        Optional<Decision> proposed =
                steps.stream().filter(step -> step.getStep() == Step.PROPOSED).findFirst();
        return new Proposal(
                session,
                proposed.orElse(null),
                decided.orElse(null),
                ProposalText.of(session).since(decided.map(Decision::text).orElse(null)));
    }

    /** Every step of a session, the latest first; none for a session that whoever is at work may not see. */
    @Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR, Role.CONTRIBUTOR})
    public List<Decision> of(Session session) {
        return sessions.find(session.getId()).map(this::steps).orElse(List.of());
    }

    private List<Decision> steps(Session session) {
        return em.createQuery(STEPS, Decision.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** A step by another door, such as a session's own form. */
    void follow(@Observes Changed change) {
        if (!(change.thing() instanceof Session session)
                || !em.contains(session)
                || (session.getVersion() <= 1 && session.getState() != SessionState.PROPOSED)) {
            return;
        }
        Optional<Decision> last = steps(session).stream().findFirst();
        boolean begun = last.isPresent() || session.getState() == SessionState.PROPOSED;
        if (begun && last.map(Decision::getState).orElse(null) != session.getState()) {
            keep(session, Step.to(session.getState(), current.mayActAs(Role.EDITOR)), null);
        }
    }

    void follow(@Observes ChangedTogether change) {
        change.things().forEach(thing -> follow(new Changed(thing)));
    }

    private void keep(Session session, Step step, String remark) {
        em.persist(new Decision(session, step, remark, current.authorName()));
        em.flush();
    }
}
