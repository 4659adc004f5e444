package ma.riwaq.communique;

import java.util.Set;
import java.util.regex.Pattern;
import ma.riwaq.shared.Lang;

/** Tells the language that most of a text is in. */
final class Languages {

    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "de", "du", "des", "et", "un", "une", "en", "au", "aux", "est", "sur", "pour", "par",
            "dans", "avec", "sera", "l", "d", "a", "ce", "qui");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "in", "to", "is", "at", "on", "for", "with", "by", "will", "from", "an", "its", "be",
            "as", "this", "that", "are");
    private static final Pattern APART = Pattern.compile("[^\\p{L}]+");

    private Languages() {}

    /** The language, and how much of the text is in it. */
    static Value<Lang> of(FoldedText text) {
        long arabic = text.chars().filter(Spelling::isArabic).count();
        long latin = text.chars().filter(c -> c >= 'a' && c <= 'z').count();
        double share = (double) Math.max(arabic, latin) / Math.max(1, arabic + latin);
        Lang lang = arabic >= latin ? Lang.AR : latin(text);
        return text.value(lang, 0, text.length(), share);
    }

    private static Lang latin(FoldedText text) {
        int french = 0;
        int english = 0;
        for (String word : APART.splitAsStream(text).toList()) {
            french += FRENCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return english > french ? Lang.EN : Lang.FR;
    }
}
