package ma.riwaq.admin.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Grade;
import ma.riwaq.conflict.Review;
import ma.riwaq.edition.Edition;
import ma.riwaq.release.ChangeGroup;
import ma.riwaq.release.Outlook;
import ma.riwaq.release.Release;
import ma.riwaq.release.ReleaseRow;
import ma.riwaq.release.Releases;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;

/** The page on which the draft is shown to the public: what that will change, a note, one button, and what was before. */
@Named
@ViewScoped
public class ReleasesView implements Serializable {

    @Inject
    private Releases releases;

    @Inject
    private Conflicts conflicts;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private Edition edition;
    private LocalizedText note;
    private List<ChangeGroup> groups;
    private boolean pending;
    private String sha256;
    private transient Page<ReleaseRow> past;
    private transient Review review;

    /** Compares the draft with what the public sees. */
    public void load() {
        edition = current.getEdition();
        note = releases.note(edition);
        look();
    }

    private void look() {
        Outlook outlook = releases.outlook(edition);
        pending = outlook.differs();
        groups = ChangeGroup.of(outlook.changes());
        sha256 = outlook.sha256();
    }

    /** Releases what the page shows; shows it anew if it has become something else. */
    public String release() {
        try {
            Release made = releases.release(edition, note, sha256);
            notices.kept("release.done", made.getNumber());
            return addresses.to("/release/releases");
        } catch (Refusal refusal) {
            notices.refused(refusal);
            look();
            return null;
        }
    }

    /** Keeps the note for later. */
    public String keepNote() {
        releases.keepNote(edition, note);
        notices.kept("general.saved");
        return addresses.to("/release/releases");
    }

    /** Whether there is anything to release. */
    public boolean isPending() {
        return pending;
    }

    /** The conflicts that stop the release. */
    public List<Conflict> getBlockers() {
        return open(Grade.BLOCKER);
    }

    /** The conflicts that nobody has accepted and that stop nothing. */
    public List<Conflict> getWarnings() {
        return open(Grade.WARNING);
    }

    private List<Conflict> open(Grade grade) {
        if (review == null) {
            review = conflicts.review(edition);
        }
        return review.open().stream()
                .filter(conflict -> conflict.grade() == grade)
                .toList();
    }

    /** What will change, as the public will read it. */
    public List<ChangeGroup> getGroups() {
        return groups;
    }

    /** Whether nothing was ever released. */
    public boolean isFirst() {
        return getPast().total() == 0;
    }

    /** A part of the releases so far, the latest first. */
    public Page<ReleaseRow> getPast() {
        if (past == null) {
            Paging part = list.paging();
            past = new Page<>(
                    releases.rows(edition, part.from(), part.size()),
                    releases.numbers(edition).size());
        }
        return past;
    }

    /** What will be said of the release. */
    public LocalizedText getNote() {
        return note;
    }

    public void setNote(LocalizedText note) {
        this.note = note;
    }
}
