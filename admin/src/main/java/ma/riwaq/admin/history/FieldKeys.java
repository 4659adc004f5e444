package ma.riwaq.admin.history;

import java.util.Locale;
import java.util.Map;

/** Under which keys the forms have the names of fields. */
final class FieldKeys {

    /** The nouns whose forms call them by a shorter word. */
    private static final Map<String, String> FORMS = Map.of("TimeBand", "band");

    private FieldKeys() {}

    static String of(String noun, String field) {
        return FORMS.getOrDefault(noun, noun.toLowerCase(Locale.ROOT)) + "." + field;
    }
}
