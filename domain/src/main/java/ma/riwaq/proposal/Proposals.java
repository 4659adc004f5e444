package ma.riwaq.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
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

    private static final String UNANSWERED = """
            FROM Decision d WHERE d.step = :asked AND d.session.edition = :edition AND d.session.removedAt IS NULL
            AND NOT EXISTS (SELECT later FROM Decision later WHERE later.session = d.session AND later.madeAt > d.madeAt)
            """;

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

    @Inject
    private Event<Decision> decisions;

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
        return decide(id, version, Step.SENT_BACK, said(remark, "remark.missing"), Session::sendBack);
    }

    /**
     * Asks, for an agency, that its session be opened again although it was decided on. It stays as it is until an
     * editor answers.
     *
     * @param remark what is to be changed, and why
     * @throws Refusal when it is open, was asked for already, or nothing is said
     */
    @Allowed(Role.CONTRIBUTOR)
    public void askToReopen(UUID id, String remark) {
        String said = said(remark, "reopening.unsaid");
        Session session = present(id);
        ownSessions.checkOwn(session);
        if (session.isOpen()) {
            throw new Refusal("reopening.open");
        }
        if (isReopeningAsked(session)) {
            throw new Refusal("reopening.asked");
        }
        keep(session, Step.REOPENING_ASKED, said);
    }

    /**
     * Opens a session again as its agency asked: it is a draft, and leaves the next release until it is approved anew.
     *
     * @param version the version that the editor read
     * @param remark what the agency is told; null for nothing
     * @throws Refusal when nobody asks for it any more, or it was changed since
     */
    @Allowed(Role.EDITOR)
    public Session reopen(UUID id, long version, String remark) {
        checkAsked(id);
        return decide(id, version, Step.REOPENED, remark, Session::reopen);
    }

    /**
     * Refuses to open a session again. It stays as it is, and its agency may ask once more.
     *
     * @param remark what the agency is told
     * @throws Refusal when nobody asks for it any more, or nothing is said
     */
    @Allowed(Role.EDITOR)
    public void keepClosed(UUID id, String remark) {
        String said = said(remark, "remark.unsaid");
        checkAsked(id);
        keep(present(id), Step.KEPT_CLOSED, said);
    }

    /** What agencies ask to have opened again in an edition and nobody answered, the oldest first. */
    @Allowed(Role.EDITOR)
    public List<Decision> reopenings(Edition edition) {
        return unanswered("SELECT d " + UNANSWERED + " ORDER BY d.madeAt, d.id", Decision.class, edition)
                .getResultList();
    }

    private void checkAsked(UUID id) {
        if (!isReopeningAsked(present(id))) {
            throw new Refusal("reopening.answered");
        }
    }

    private boolean isReopeningAsked(Session session) {
        return steps(session).stream().limit(1).anyMatch(step -> step.getStep() == Step.REOPENING_ASKED);
    }

    private Session decide(UUID id, long version, Step step, String remark, Consumer<Session> way) {
        String said = said(remark);
        Session session = present(id);
        if (session.getVersion() != version) {
            throw new Refusal("proposal.changed", session.getTitle());
        }
        way.accept(session);
        keep(session, step, said);
        return store.save(session);
    }

    private Session present(UUID id) {
        return sessions.find(id)
                .filter(Predicate.not(Session::isRemoved))
                .orElseThrow(() -> new Refusal("session.gone"));
    }

    private static String said(String remark, String unsaid) {
        String said = said(remark);
        if (said == null) {
            throw new Refusal(unsaid);
        }
        return said;
    }

    private static String said(String remark) {
        String said = CleanText.lines(remark);
        if (said != null && said.length() > LONGEST) {
            throw new Refusal("remark.long", LONGEST);
        }
        return said;
    }

    /** The proposals of an edition that wait for a decision, with what is new in each. */
    @Allowed(Role.EDITOR)
    public Page<Proposal> queue(Edition edition, Paging paging) {
        Page<Session> page = store.page(Session.class, waiting(edition), paging, "changedAt");
        return new Page<>(page.items().stream().map(this::proposal).toList(), page.total());
    }

    /** How many proposals of an edition wait for a decision, with the sessions that are asked to be opened again. */
    @Allowed(Role.EDITOR)
    public long count(Edition edition) {
        return store.count(Session.class, waiting(edition))
                + unanswered("SELECT COUNT(d) " + UNANSWERED, Long.class, edition)
                        .getSingleResult();
    }

    private <T> TypedQuery<T> unanswered(String question, Class<T> type, Edition edition) {
        return em.createQuery(question, type)
                .setParameter("asked", Step.REOPENING_ASKED)
                .setParameter("edition", edition);
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
        Decision decision = new Decision(session, step, remark, current.authorName());
        em.persist(decision);
        em.flush();
        decisions.fire(decision);
    }
}
