package ma.riwaq.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.SearchKey;

/** The letters of an edition: read, changed and discarded by staff, and let go by those who publish. */
@Allowed({Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class Outbox {

    /** The states of which staff decide. */
    static final Set<LetterState> OPEN = EnumSet.of(LetterState.DRAFT, LetterState.FAILED);

    private static final Set<LetterState> ON_THE_WAY =
            EnumSet.of(LetterState.DRAFT, LetterState.FAILED, LetterState.WAITING);

    private static final String DRAFTS = """
            SELECT l FROM Letter l LEFT JOIN FETCH l.person LEFT JOIN FETCH l.account
            WHERE l.edition = :edition AND l.state = :draft
            """;

    private static final String NUMBERS = """
            SELECT DISTINCT l.number FROM Letter l WHERE l.edition = :edition AND l.number IS NOT NULL
            ORDER BY l.number DESC
            """;

    private static final String CHANGE = """
            UPDATE Letter l SET l.subject = :subject, l.searchKey = :key, l.words = :words, l.version = l.version + 1
            WHERE l.id = :id AND l.version = :version AND l.state = :draft
            """;

    private static final String DISCARD = """
            UPDATE Letter l SET l.state = :discarded, l.endedAt = :now, l.endedBy = :by, l.version = l.version + 1
            WHERE l.id = :id AND l.state IN :states AND l.claimedAt IS NULL
            """;

    private static final String SEND = """
            UPDATE Letter l SET l.state = :waiting, l.dueAt = :now, l.attempts = 0, l.endedAt = NULL, l.endedBy = :by,
            l.version = l.version + 1
            WHERE l.id = :id AND l.state IN :states
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Installation installation;

    @Inject
    private CurrentAccount current;

    @Inject
    private Event<Act> acts;

    /** A part of the letters that fit, the latest first; each word is one of the subject or of the reader. */
    public Page<Letter> page(LetterFilter filter, Paging paging) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<Letter> query = builder.createQuery(Letter.class);
        Root<Letter> letter = query.from(Letter.class);
        letter.fetch("person", JoinType.LEFT);
        letter.fetch("account", JoinType.LEFT);
        query.where(where(builder, letter, filter, paging.search()));
        query.orderBy(builder.desc(letter.get("madeAt")), builder.asc(letter.get("id")));
        List<Letter> found = em.createQuery(query)
                .setFirstResult(paging.from())
                .setMaxResults(paging.size())
                .getResultList();
        return new Page<>(found, count(filter, paging.search()));
    }

    /** How many letters fit. */
    public long count(LetterFilter filter) {
        return count(filter, null);
    }

    private long count(LetterFilter filter, String words) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Letter> letter = query.from(Letter.class);
        query.select(builder.count(letter)).where(where(builder, letter, filter, words));
        return em.createQuery(query).getSingleResult();
    }

    private static Predicate[] where(CriteriaBuilder builder, Root<Letter> letter, LetterFilter filter, String words) {
        List<Predicate> all = new ArrayList<>();
        all.add(Condition.is(builder, letter.get("edition"), filter.edition()));
        if (filter.state() != null) {
            all.add(builder.equal(letter.get("state"), filter.state()));
        }
        if (filter.number() != null) {
            all.add(builder.equal(letter.get("number"), filter.number()));
        }
        Join<Letter, Person> person = letter.join("person", JoinType.LEFT);
        Join<Letter, Account> account = letter.join("account", JoinType.LEFT);
        for (String stem : SearchKey.stems(words)) {
            String pattern = "%" + stem + "%";
            all.add(builder.or(
                    builder.like(letter.get("searchKey"), pattern),
                    builder.like(person.get("searchKey"), pattern),
                    builder.like(account.get("searchKey"), pattern)));
        }
        return all.toArray(Predicate[]::new);
    }

    /** The numbers of the releases that letters of an edition tell of, the latest first. */
    public List<Integer> numbers(Edition edition) {
        return em.createQuery(NUMBERS, Integer.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** The letter of an identity; empty if there is none. */
    public Optional<Letter> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Letter.class, id));
    }

    /** Whether letters can be sent from here. */
    public boolean isServerSet() {
        return installation.mailServer().isPresent();
    }

    /** A letter as it would go out now; throws {@link Refusal} for one whose reader has no address. */
    public Mail mail(UUID id) {
        return mail(present(id));
    }

    static Mail mail(Letter letter) {
        if (letter.getAddress() == null) {
            throw new Refusal("letter.address", letter.getReader());
        }
        return new Mail(
                letter.getId(),
                letter.getReader().plain(letter.getLang()),
                letter.getAddress(),
                letter.getLang(),
                letter.getSubject(),
                letter.getWords(),
                letter.getCalendar());
    }

    /**
     * Writes a draft anew.
     *
     * @param version the version that was read
     * @throws Refusal when it was changed, sent or overtaken since, or says nothing, or too much
     */
    public void edit(UUID id, long version, String subject, String words) {
        String title = said(CleanText.line(subject), "subject", Letter.LONGEST_SUBJECT);
        String text = said(CleanText.lines(words), "words", Letter.LONGEST_WORDS);
        int changed = em.createQuery(CHANGE)
                .setParameter("subject", title)
                .setParameter("key", SearchKey.of(title))
                .setParameter("words", text)
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("draft", LetterState.DRAFT)
                .executeUpdate();
        if (changed == 0) {
            throw new Refusal("letter.changed");
        }
    }

    private static String said(String text, String field, int longest) {
        if (text == null) {
            throw new Refusal(field + ".missing");
        }
        if (text.length() > longest) {
            throw new Refusal(field + ".long", longest);
        }
        return text;
    }

    /** Decides that a letter is not sent; throws {@link Refusal} when it is sent already, or at this moment. */
    public void discard(UUID id) {
        int discarded = em.createQuery(DISCARD)
                .setParameter("discarded", LetterState.DISCARDED)
                .setParameter("now", Instant.now())
                .setParameter("by", current.authorName())
                .setParameter("id", id)
                .setParameter("states", ON_THE_WAY)
                .executeUpdate();
        if (discarded == 0) {
            throw new Refusal("letter.over");
        }
    }

    /**
     * Lets a draft go, or one that failed once more.
     *
     * @throws Refusal without a mail server or an address, and for a letter on which somebody decided before
     */
    @Allowed(Role.PUBLISHER)
    public void send(UUID id) {
        checkServer();
        Letter letter = present(id);
        mail(letter);
        if (!letGo(letter)) {
            throw new Refusal("letter.over");
        }
    }

    /** Lets all drafts of an edition go whose readers have an address; answers how many. */
    @Allowed(Role.PUBLISHER)
    public int sendAll(Edition edition) {
        checkServer();
        return (int) em.createQuery(DRAFTS, Letter.class)
                .setParameter("edition", edition)
                .setParameter("draft", LetterState.DRAFT)
                .getResultStream()
                .filter(letter -> letter.getAddress() != null)
                .filter(this::letGo)
                .count();
    }

    private boolean letGo(Letter letter) {
        int gone = em.createQuery(SEND)
                .setParameter("waiting", LetterState.WAITING)
                .setParameter("now", Instant.now().truncatedTo(ChronoUnit.MILLIS))
                .setParameter("by", current.authorName())
                .setParameter("id", letter.getId())
                .setParameter("states", OPEN)
                .executeUpdate();
        if (gone == 1) {
            acts.fire(Act.of(
                    Act.Kind.LETTER_SENT,
                    Letter.class.getSimpleName(),
                    letter.getId(),
                    letter.getReader(),
                    letter.getEdition().getId()));
        }
        return gone == 1;
    }

    private void checkServer() {
        if (!isServerSet()) {
            throw new Refusal("letter.server");
        }
    }

    private Letter present(UUID id) {
        return find(id).orElseThrow(() -> new Refusal("letter.gone"));
    }
}
