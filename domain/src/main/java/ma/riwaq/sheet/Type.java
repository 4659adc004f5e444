package ma.riwaq.sheet;

import ma.riwaq.shared.Lang;

/** How values of a sort are told in cells. */
interface Type {

    /** The value that a text means, which is not empty; throws {@code Refusal} for what means none. */
    Object parse(String text, Lookup lookup);

    /** A value, never null, as people read it. */
    String show(Object value, Lang lang);

    /** A value, never null, so that reading it gives the very same again. */
    String exact(Object value);
}
