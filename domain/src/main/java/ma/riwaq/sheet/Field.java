package ma.riwaq.sheet;

import ma.riwaq.shared.Lang;

/**
 * One thing that a column holds.
 *
 * @param name its name in the bundle of words, such as {@code title}
 * @param lang the language of a text that exists in several; null for anything else
 */
record Field(String name, Lang lang) {

    /** As it is stored and stands in forms: {@code title.ar} or {@code day}. */
    String key() {
        return lang == null ? name : name + "." + lang.getCode();
    }
}
