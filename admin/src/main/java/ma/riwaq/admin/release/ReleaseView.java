package ma.riwaq.admin.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.edition.Edition;
import ma.riwaq.release.ChangeGroup;
import ma.riwaq.release.DraftLoader;
import ma.riwaq.release.Release;
import ma.riwaq.release.Releases;
import ma.riwaq.shared.Refusal;

/** The page of one release: what it changed, the site as of it, and two ways back to it. */
@Named
@ViewScoped
public class ReleaseView implements Serializable {

    @Inject
    private Releases releases;

    @Inject
    private DraftLoader drafts;

    @Inject
    private PreviewAddress previews;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private int number;
    private boolean shown;
    private boolean intact;
    private String preview;
    private Edition edition;
    private List<ChangeGroup> changes;
    private List<ChangeGroup> forDraft;
    private List<ChangeGroup> forPublic;

    /** Finds the release of the number in the address. */
    public void load() {
        edition = current.getEdition();
        Release release = find();
        intact = release.isSealIntact();
        shown = releases.current(edition).orElseThrow().getNumber() == number;
        changes = ChangeGroup.of(release.changes());
        if (intact) {
            forDraft = ChangeGroup.of(releases.untilDraftIs(release));
            forPublic = ChangeGroup.of(releases.seen(edition)
                    .map(seen -> releases.between(seen, release))
                    .orElse(List.of()));
        }
    }

    private Release find() {
        return releases.find(edition, number).orElseThrow(() -> new MissingException("release " + number));
    }

    /** Makes an address at which whoever has it sees the site as of the release for a while. */
    public void look() {
        preview = previews.of(find());
    }

    /** Brings the release back into the draft. */
    public String bringIntoDraft() {
        try {
            drafts.loadAgain(find());
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.kept("release.in.draft", number);
        return addresses.to("/release/releases");
    }

    /** Lets the public see the release again, at once. */
    public String bringBack() {
        try {
            releases.bringBack(edition, number);
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
        notices.kept("release.back", number);
        return addresses.to("/release/releases");
    }

    /** What it changed when it was made. */
    public List<ChangeGroup> getChanges() {
        return changes;
    }

    /** What would change in the draft; null if the release is damaged. */
    public List<ChangeGroup> getForDraft() {
        return forDraft;
    }

    /** What would change for the public; null if the release is damaged. */
    public List<ChangeGroup> getForPublic() {
        return forPublic;
    }

    /** Whether the public sees it. */
    public boolean isShown() {
        return shown;
    }

    /** Whether it is as it was sealed. */
    public boolean isIntact() {
        return intact;
    }

    /** The address of the site as of the release; null until it was asked for. */
    public String getPreview() {
        return preview;
    }

    /** The number in the address. */
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
