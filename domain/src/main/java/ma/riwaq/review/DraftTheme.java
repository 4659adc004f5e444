package ma.riwaq.review;

import java.io.Serializable;
import ma.riwaq.programme.Theme;

/** A programme or strategy that a text names; its sessions belong to it. */
public final class DraftTheme implements Serializable {

    private final Finding<String> name;
    private Theme match;

    /** The match is null for a programme that is to be added to the edition. */
    public DraftTheme(Finding<String> name, Theme match) {
        this.name = name;
        this.match = match;
    }

    /** As the text calls it: its name, if it is new. */
    public Finding<String> getName() {
        return name;
    }

    /** The theme of the edition that is meant; null for a new one. */
    public Theme getMatch() {
        return match;
    }

    public void setMatch(Theme match) {
        this.match = match;
    }
}
