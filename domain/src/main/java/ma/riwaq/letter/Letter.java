package ma.riwaq.letter;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.proposal.Decision;
import ma.riwaq.release.Release;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LangConverter;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.shared.UuidConverter;

/**
 * A letter to somebody of a programme about a release, or of an agency about a decision. Each step of its way is one
 * conditional update in {@link Outbox}, so that of two who take it at once only one does.
 */
@Entity
public class Letter implements Serializable {

    /** The longest subject, in characters. */
    public static final int LONGEST_SUBJECT = 300;

    /** The longest text, in characters. */
    public static final int LONGEST_WORDS = 20_000;

    @Id
    private UUID id = UUID.randomUUID();

    private long version = 1;

    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    /** Not the release itself: its document is long, and a list of letters has no use for it. */
    @Column(name = "release_id")
    @Convert(converter = UuidConverter.class)
    private UUID releaseId;

    private Integer number;

    @Column(name = "since_id")
    @Convert(converter = UuidConverter.class)
    private UUID sinceId;

    @ManyToOne(fetch = LAZY)
    private Person person;

    @ManyToOne(fetch = LAZY)
    private Decision decision;

    @ManyToOne(fetch = LAZY)
    private Account account;

    @Convert(converter = LangConverter.class)
    private Lang lang;

    private String subject;

    @Column(name = "search_key")
    private String searchKey;

    private String words;

    private String calendar;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.DRAFT;

    @Column(name = "made_at")
    private Instant madeAt = Instant.now();

    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    private String answer;

    /** For the persistence provider. */
    protected Letter() {}

    /** A draft about a release, which tells what changed since an earlier one. */
    Letter(Release release, UUID since, Person person, LetterText text) {
        this(release.getEdition(), text);
        releaseId = release.getId();
        number = release.getNumber();
        sinceId = since;
        this.person = person;
    }

    /** A draft about a decision. */
    Letter(Decision decision, Account account, LetterText text) {
        this(decision.getSession().getEdition(), text);
        this.decision = decision;
        this.account = account;
    }

    private Letter(Edition edition, LetterText text) {
        this.edition = edition;
        lang = text.lang();
        subject = text.subject();
        searchKey = SearchKey.of(subject);
        words = text.words();
        calendar = text.calendar();
    }

    /** The identity. */
    public UUID getId() {
        return id;
    }

    /** One more with each step and each change. */
    public long getVersion() {
        return version;
    }

    /** The edition that it is about. */
    public Edition getEdition() {
        return edition;
    }

    /** The number of the release that it tells of; null for a letter about a decision. */
    public Integer getNumber() {
        return number;
    }

    UUID getReleaseId() {
        return releaseId;
    }

    /** The release since which it tells what changed; null if the reader was told nothing before. */
    UUID getSinceId() {
        return sinceId;
    }

    /** To whom of the programme it is; null for a letter to an agency. */
    public Person getPerson() {
        return person;
    }

    /** What was decided; null for a letter about a release. */
    public Decision getDecision() {
        return decision;
    }

    /** To whom it is. */
    public LocalizedText getReader() {
        return person == null ? account.getLabel() : person.getName();
    }

    /** Where it goes, as it is known now; null if nowhere. */
    public String getAddress() {
        if (person != null) {
            return person.isRemoved() ? null : person.getContactEmail();
        }
        return account.isRemoved() || account.isDisabled() ? null : account.getEmail();
    }

    /** The language in which it is written. */
    public Lang getLang() {
        return lang;
    }

    public String getSubject() {
        return subject;
    }

    /** The text. */
    public String getWords() {
        return words;
    }

    /** The reader's sessions as a calendar; null if none is with it. */
    public String getCalendar() {
        return calendar;
    }

    /** How far it is. */
    public LetterState getState() {
        return state;
    }

    /** When it was written. */
    public Instant getMadeAt() {
        return madeAt;
    }

    /** How often the mail server was asked in vain. */
    public int getAttempts() {
        return attempts;
    }

    /** When it was sent, given up or discarded; null if not yet. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** Who let it go or discarded it; null for nobody. */
    public String getEndedBy() {
        return endedBy;
    }

    /** What the mail server said last; null for nothing. */
    public String getAnswer() {
        return answer;
    }

    /** Whether its text can be changed. */
    public boolean isDraft() {
        return state == LetterState.DRAFT;
    }

    /** Whether somebody can let it go: a draft, or one that failed. */
    public boolean isOpen() {
        return Outbox.OPEN.contains(state);
    }
}
