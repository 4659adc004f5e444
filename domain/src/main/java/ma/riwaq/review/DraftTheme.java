package ma.riwaq.review;

import ma.riwaq.programme.Theme;

/** A programme or strategy that a text names; all sessions belong to it. */
public final class DraftTheme extends Drafted<Theme> {

    /** The match is null for a programme that is to be added to the edition. */
    public DraftTheme(Finding<String> name, Theme match) {
        super(name, match, null);
    }
}
