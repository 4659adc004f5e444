package ma.riwaq.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.shared.SearchKey;

/** What sort of session the words of the reader of communiqués mean. */
final class Kinds {

    private static final Map<SessionKind, List<String>> WORDS = new EnumMap<>(SessionKind.class);
    private static final Map<String, SessionKind> MEANT = new HashMap<>();

    static {
        ResourceBundle words = ResourceBundle.getBundle("ma.riwaq.review.kinds", Locale.ROOT);
        for (SessionKind kind : SessionKind.values()) {
            List<String> all = List.of(words.getString(kind.name()).split("\\|"));
            WORDS.put(kind, all);
            all.forEach(word -> MEANT.put(SearchKey.of(word), kind));
        }
    }

    private Kinds() {}

    /** The kind that a word means; another one for a word that is unknown, or for null. */
    static SessionKind of(String word) {
        return MEANT.getOrDefault(SearchKey.of(word), SessionKind.OTHER);
    }

    /** A word of the reader for a kind, in the script of a word for which it stands. */
    static String word(SessionKind kind, String like) {
        boolean arabic = isArabic(like);
        return WORDS.get(kind).stream()
                .filter(word -> isArabic(word) == arabic)
                .findFirst()
                .orElseThrow();
    }

    static boolean isArabic(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }
}
