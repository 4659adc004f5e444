package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Grade;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

/** The releases of editions: made of the draft, one after the other, and which of them the public sees. */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class Releases {

    /** The reason of a refusal while somebody else's release takes longer than one waits: it may be tried again. */
    static final String UNDERWAY = "release.underway";

    /** The reason of a refusal when the draft is no longer what somebody looked at. */
    public static final String CHANGED = "release.changed";

    /** The draft was not compared with the release that is current now. */
    private static final long NEVER = -1;

    private static final String OF_EDITION =
            "SELECT r FROM Release r WHERE r.edition = :edition ORDER BY r.number DESC";

    private static final String OF_NUMBER = "SELECT r FROM Release r WHERE r.edition = :edition AND r.number = :number";

    private static final String LAST = "SELECT MAX(r.number) FROM Release r WHERE r.edition = :edition";

    private static final String BEFORE =
            "SELECT r.id FROM Release r WHERE r.edition = :edition AND r.number < :number ORDER BY r.number DESC";

    private static final String CURRENT_NUMBER =
            "SELECT r.number FROM CurrentRelease c JOIN c.release r WHERE c.editionId = :edition";

    private static final String CURRENT =
            "SELECT r FROM CurrentRelease c JOIN c.release r WHERE c.editionId = :edition";

    private static final String NUMBERS =
            "SELECT r.number FROM Release r WHERE r.edition = :edition ORDER BY r.number DESC";

    private static final String RETURNS =
            "SELECT r FROM ReleaseReturn r WHERE r.edition = :edition ORDER BY r.returnedAt DESC";

    @Inject
    private EntityManager em;

    @Inject
    private Composer composer;

    @Inject
    private Drafts drafts;

    @Inject
    private Conflicts conflicts;

    @Inject
    private CurrentAccount current;

    @Inject
    private Event<Act> acts;

    /** The releases of an edition, the latest first. */
    public List<Release> of(Edition edition) {
        return em.createQuery(OF_EDITION, Release.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** The numbers of all releases of an edition, the latest first. */
    public List<Integer> numbers(Edition edition) {
        return em.createQuery(NUMBERS, Integer.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** Some rows of the list of releases, the latest first; each document is checked against its seal. */
    public List<ReleaseRow> rows(Edition edition, int from, int size) {
        Release shown = current(edition).orElse(null);
        return numbers(edition).stream()
                .skip(from)
                .limit(size)
                .map(number -> row(find(edition, number).orElseThrow(), shown))
                .toList();
    }

    /** A document may be megabytes: it is let go of as soon as it was looked at. */
    private ReleaseRow row(Release release, Release shown) {
        boolean isShown = shown != null && shown.getId().equals(release.getId());
        ReleaseRow row = new ReleaseRow(
                release.getId(),
                release.getNumber(),
                release.getReleasedAt(),
                release.getAuthor(),
                release.getNote(),
                release.getSha256(),
                release.isSealIntact(),
                isShown);
        em.detach(release);
        return row;
    }

    /** The release of a number; empty if there is none. */
    public Optional<Release> find(Edition edition, int number) {
        return em.createQuery(OF_NUMBER, Release.class)
                .setParameter("edition", edition)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The times at which an earlier release was made current again, the latest first. */
    public List<ReleaseReturn> returns(Edition edition) {
        return em.createQuery(RETURNS, ReleaseReturn.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** The release that is current; empty if there is none. */
    public Optional<Release> current(Edition edition) {
        return em.createQuery(CURRENT, Release.class)
                .setParameter("edition", edition.getId())
                .getResultStream()
                .findFirst();
    }

    /** The release that the public sees: the current one, or the last good one before it if its seal is broken. */
    public Optional<Release> seen(Edition edition) {
        Optional<Release> shown = current(edition);
        return shown.isEmpty() || shown.get().isSealIntact() ? shown : goodBefore(shown.get());
    }

    /** What the public sees, without the row behind it: its text may take tens of megabytes beside the document. */
    private Optional<Earlier> earlier(Edition edition) {
        Optional<Release> seen = seen(edition);
        boolean isCurrent = seen.map(Release::getNumber).equals(currentNumber(edition));
        return seen.map(release -> {
            em.detach(release);
            return new Earlier(release.getNumber(), isCurrent, release.getSha256(), release.content());
        });
    }

    private Optional<Release> goodBefore(Release broken) {
        return em.createQuery(BEFORE, UUID.class)
                .setParameter("edition", broken.getEdition())
                .setParameter("number", broken.getNumber())
                .getResultStream()
                .map(id -> em.find(Release.class, id))
                .filter(Release::isSealIntact)
                .findFirst();
    }

    /** What a release of the draft as it is now would contain. */
    public ReleaseDocument preview(Edition edition) {
        return composer.compose(
                edition.getId(), seen(edition).map(Release::content).orElse(null));
    }

    /** What differs from one release to another, whichever came first; throws {@link Refusal} for a broken seal. */
    public List<Change> between(Release from, Release to) {
        return Difference.between(whole(from), whole(to));
    }

    /** What would change in the draft if it became what a release was; throws {@link Refusal} for a broken seal. */
    public List<Change> untilDraftIs(Release release) {
        return Difference.between(preview(release.getEdition()), whole(release)).stream()
                .filter(change -> !DraftLoader.OF_DIRECTORY.contains(change.noun()))
                .toList();
    }

    static ReleaseDocument whole(Release release) {
        if (!release.isSealIntact()) {
            throw new Refusal("release.broken", release.getNumber());
        }
        return release.content();
    }

    /** The number of the release that is current; empty if there is none. */
    @Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR, Role.CONTRIBUTOR})
    public Optional<Integer> currentNumber(Edition edition) {
        return em.createQuery(CURRENT_NUMBER, Integer.class)
                .setParameter("edition", edition.getId())
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether the draft was changed since the release that the public sees, or it sees nothing yet. Asked of the
     * database in one question; a change that was taken back passes for one until somebody {@linkplain #outlook
     * compares}.
     */
    @Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR, Role.CONTRIBUTOR})
    public boolean isPending(Edition edition) {
        return currentNumber(edition).isEmpty() || drafts.isChanged(edition);
    }

    /** What a release of the draft as it is now would be: composed as a whole and compared with what the public sees. */
    public Outlook outlook(Edition edition) {
        long changes = drafts.changes(edition);
        Optional<Earlier> before = earlier(edition);
        ReleaseDocument was = before.map(Earlier::content).orElse(null);
        ReleaseDocument content = composer.compose(edition.getId(), was);
        String sha256 = ReleaseJson.sha256(content);
        if (before.filter(same -> same.sha256().equals(sha256)).isPresent()) {
            drafts.settle(edition, changes);
            return new Outlook(false, List.of(), sha256);
        }
        return new Outlook(true, was == null ? List.of() : Difference.between(was, content), sha256);
    }

    /** What is prepared for the next release beside the things themselves. */
    public LocalizedText note(Edition edition) {
        return drafts.of(edition).getNote();
    }

    /** Keeps what will be said of the next release. */
    @Allowed(Role.PUBLISHER)
    public void keepNote(Edition edition, LocalizedText note) {
        drafts.of(edition).setNote(note);
    }

    /**
     * Releases the draft as it is now: from then on the public sees it. Whoever asks for it at the same moment waits,
     * and is then told that nothing has changed since.
     *
     * @throws Refusal when the draft does not differ from what the public sees, or conflicts stand in its way
     */
    @Allowed(Role.PUBLISHER)
    public Release release(Edition edition, LocalizedText note) {
        return make(author(), edition, note, null);
    }

    /**
     * As {@link #release(Edition, LocalizedText)}, if the draft still is what somebody looked at.
     *
     * @param sha256 the seal of what they {@linkplain #outlook looked at}
     * @throws Refusal also when it would be another by now
     */
    @Allowed(Role.PUBLISHER)
    public Release release(Edition edition, LocalizedText note, String sha256) {
        return make(author(), edition, note, sha256);
    }

    /** As {@link #release(Edition, LocalizedText)}, in the name of whoever asked for it earlier. */
    @Allowed(Role.PUBLISHER)
    public Release releaseAs(String author, Edition edition, LocalizedText note) {
        return make(author, edition, note, null);
    }

    private Release make(String author, Edition edition, LocalizedText note, String looked) {
        Edition locked = lock(edition);
        long changes = drafts.changes(locked);
        Optional<Earlier> before = earlier(locked);
        ReleaseDocument was = before.map(Earlier::content).orElse(null);
        ReleaseDocument content = composer.compose(locked.getId(), was);
        List<Change> changelog = was == null ? List.of() : Difference.between(was, content);
        Release release = new Release(locked, last(locked) + 1, content, changelog, note, author);
        if (before.filter(same -> same.isCurrent() && same.sha256().equals(release.getSha256()))
                .isPresent()) {
            throw new Refusal("release.unchanged", before.orElseThrow().number());
        }
        if (looked != null && !looked.equals(release.getSha256())) {
            throw new Refusal(CHANGED);
        }
        refuseBlockers(locked);
        em.persist(release);
        show(locked, release);
        drafts.of(locked).setNote(LocalizedText.EMPTY);
        drafts.settle(locked, changes);
        if (locked.getStatus() == EditionStatus.PREPARATION) {
            locked.setStatus(EditionStatus.PUBLIC);
        }
        tell(Act.Kind.RELEASED, release, author);
        return release;
    }

    private void tell(Act.Kind kind, Release release, String by) {
        Edition edition = release.getEdition();
        acts.fire(new Act(
                kind,
                Release.class.getSimpleName(),
                release.getId(),
                edition.getLabel(),
                edition.getId(),
                current.authorId(),
                by));
    }

    /** What nobody may decide to live with stops a release, whoever asks for it and however. */
    private void refuseBlockers(Edition edition) {
        long blockers = conflicts.review(edition).count(Grade.BLOCKER);
        if (blockers > 0) {
            throw new Refusal("release.blocked", blockers);
        }
    }

    /** Makes an earlier release current again, at once; throws {@link Refusal} if it is already, or its seal is broken. */
    @Allowed(Role.PUBLISHER)
    public void bringBack(Edition edition, int number) {
        Edition locked = lock(edition);
        Release release = find(locked, number).orElseThrow();
        Optional<Release> shown = current(locked);
        if (shown.filter(same -> same.getId().equals(release.getId())).isPresent()) {
            throw new Refusal("release.current", number);
        }
        ReleaseDocument content = whole(release);
        List<Change> changes = seen(locked)
                .map(before -> Difference.between(before.content(), content))
                .orElse(List.of());
        shown.ifPresent(instead -> em.persist(new ReleaseReturn(release, instead, changes, author())));
        show(locked, release);
        tell(Act.Kind.BROUGHT_BACK, release, author());
        drafts.settle(locked, NEVER);
    }

    private Edition lock(Edition edition) {
        try {
            return em.find(Edition.class, edition.getId(), LockModeType.PESSIMISTIC_WRITE);
        } catch (PersistenceException e) {
            throw new Refusal(UNDERWAY);
        }
    }

    private int last(Edition edition) {
        Integer last = em.createQuery(LAST, Integer.class)
                .setParameter("edition", edition)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    private void show(Edition edition, Release release) {
        CurrentRelease pointer = em.find(CurrentRelease.class, edition.getId());
        if (pointer == null) {
            em.persist(new CurrentRelease(edition, release));
        } else {
            pointer.replaceBy(release);
        }
    }

    private String author() {
        String name = current.authorName();
        return name == null ? "Riwaq" : name;
    }

    /** A release that a draft is compared with; {@code isCurrent} is false for one in place of a later that is broken. */
    private record Earlier(int number, boolean isCurrent, String sha256, ReleaseDocument content) {}
}
