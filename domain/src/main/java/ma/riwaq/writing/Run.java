package ma.riwaq.writing;

import ma.riwaq.shared.Lang;

/** Words of one line in one language. */
public record Run(String text, Lang lang) {

    /** For pages, whose expression language reads beans and not records. */
    public String getText() {
        return text;
    }

    /** As {@link #getText}. */
    public Lang getLang() {
        return lang;
    }
}
