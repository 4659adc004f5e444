package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

/** The releases of editions: made of the draft, one after the other, and which of them the public sees. */
@ApplicationScoped
@Transactional
public class Releases {

    private static final String OF_EDITION =
            "SELECT r FROM Release r WHERE r.edition = :edition ORDER BY r.number DESC";

    private static final String CURRENT_NUMBER =
            "SELECT r.number FROM CurrentRelease c JOIN c.release r WHERE c.editionId = :edition";

    @Inject
    private EntityManager em;

    @Inject
    private Composer composer;

    @Inject
    private Drafts drafts;

    @Inject
    private CurrentAccount current;

    /** The releases of an edition, the latest first. */
    public List<Release> of(Edition edition) {
        return em.createQuery(OF_EDITION, Release.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** The release that the public sees; empty if there is none. */
    public Optional<Release> current(Edition edition) {
        return Optional.ofNullable(em.find(CurrentRelease.class, edition.getId()))
                .map(CurrentRelease::getRelease);
    }

    /** What a release of the draft as it is now would contain. */
    public ReleaseDocument preview(Edition edition) {
        return composer.compose(
                edition.getId(), current(edition).map(Release::content).orElse(null));
    }

    /** What a release of the draft as it is now would change for the public; empty before the first release. */
    public List<Change> pending(Edition edition) {
        return current(edition)
                .map(before -> Difference.between(before.content(), preview(edition)))
                .orElse(List.of());
    }

    /** The number of the release that the public sees; empty if there is none. */
    public Optional<Integer> currentNumber(Edition edition) {
        return em.createQuery(CURRENT_NUMBER, Integer.class)
                .setParameter("edition", edition.getId())
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether the draft was changed since the release that the public sees, or it sees nothing yet. Asked of the
     * database in one question; a change that was taken back passes for one until somebody {@linkplain #differs
     * compares}.
     */
    public boolean isPending(Edition edition) {
        return currentNumber(edition).isEmpty() || drafts.isChanged(edition);
    }

    /** Whether the draft, composed as a whole, differs from what the public sees, or the public sees nothing yet. */
    public boolean differs(Edition edition) {
        Optional<Release> before = current(edition);
        long seen = drafts.changes(edition);
        boolean same = before.isPresent()
                && before.get()
                        .getSha256()
                        .equals(ReleaseJson.sha256(ReleaseJson.write(
                                composer.compose(edition.getId(), before.get().content()))));
        if (same) {
            drafts.settle(edition, seen);
        }
        return !same;
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
     * Releases the draft as it is now: from then on the public sees it.
     *
     * @throws Refusal when the draft does not differ from what the public sees
     */
    @Allowed(Role.PUBLISHER)
    public Release release(Edition edition, LocalizedText note) {
        Edition locked = em.find(Edition.class, edition.getId(), LockModeType.PESSIMISTIC_WRITE);
        long seen = drafts.changes(locked);
        Optional<Release> before = current(locked);
        ReleaseDocument content =
                composer.compose(locked.getId(), before.map(Release::content).orElse(null));
        List<Change> changes = before.map(release -> Difference.between(release.content(), content))
                .orElse(List.of());
        int number = of(locked).stream().mapToInt(Release::getNumber).max().orElse(0) + 1;
        Release release = new Release(locked, number, content, changes, note, author());
        if (before.isPresent() && before.get().getSha256().equals(release.getSha256())) {
            throw new Refusal("release.unchanged", before.get().getNumber());
        }
        em.persist(release);
        show(locked, release);
        drafts.of(locked).setNote(LocalizedText.EMPTY);
        drafts.settle(locked, seen);
        if (locked.getStatus() == EditionStatus.PREPARATION) {
            locked.setStatus(EditionStatus.PUBLIC);
        }
        return release;
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
}
