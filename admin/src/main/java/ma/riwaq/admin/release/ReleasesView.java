package ma.riwaq.admin.release;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.edition.Edition;
import ma.riwaq.release.Change;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.release.Release;
import ma.riwaq.release.Releases;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

/** The page on which the draft is shown to the public: what that will change, a note, one button, and what was before. */
@Named
@ViewScoped
public class ReleasesView implements Serializable {

    @Inject
    private Releases releases;

    @Inject
    private CurrentEdition current;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private Edition edition;
    private LocalizedText note;
    private Map<Noun, List<Change>> changes;
    private List<Release> past;
    private boolean pending;

    /** Compares the draft with what the public sees. */
    public void load() {
        edition = current.getEdition();
        note = releases.note(edition);
        past = releases.of(edition);
        pending = releases.differs(edition);
        changes = releases.pending(edition).stream()
                .collect(Collectors.groupingBy(Change::noun, () -> new EnumMap<>(Noun.class), Collectors.toList()));
    }

    /** Releases the draft. */
    public String release() {
        try {
            Release made = releases.release(edition, note);
            notices.kept("release.done", made.getNumber());
            return addresses.to("/release/releases");
        } catch (Refusal refusal) {
            notices.refused(refusal);
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

    /** What will change, by kind of thing. */
    public List<Noun> getNouns() {
        return List.copyOf(changes.keySet());
    }

    /** The changes to one kind of thing. */
    public List<Change> of(Noun noun) {
        return changes.get(noun);
    }

    /** Whether nothing was ever released. */
    public boolean isFirst() {
        return past.isEmpty();
    }

    /** Every release, the latest first. */
    public List<Release> getPast() {
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
