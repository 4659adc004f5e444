package ma.riwaq.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as they are looked for: the same for every usual spelling. Arabic loses vowels, tatweel, hamza
 * carriers, article, prefixed particles and the commonest endings; Latin loses accents and case; Arabic-Indic digits
 * become European ones. Applied to what is stored and to what is asked.
 */
public final class SearchKey {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final List<String> PREFIXES = List.of("وبال", "ولل", "فلل", "وال", "فال", "بال", "كال", "لل", "ال");
    private static final List<String> SUFFIXES = List.of("ات", "ون", "ين", "ان", "يه", "ه");

    /** Words that begin with a و of their own. */
    private static final Set<String> WAW_WORDS =
            Set.of("وزاره", "وكاله", "ورشه", "ورشات", "ولايه", "وطني", "وطنيه", "وثيقه", "وسيط", "وحده", "وضعيه");

    private SearchKey() {}

    /** The stems of the words of a text, in order, with a space between; empty for null. */
    public static String of(String text) {
        return String.join(" ", stems(text));
    }

    /** As {@link #of}, one by one. */
    public static List<String> stems(String text) {
        return words(text).stream().map(SearchKey::stem).toList();
    }

    /** The words of a text in their usual spelling, whole; empty for null. */
    public static List<String> words(String text) {
        if (text == null) {
            return List.of();
        }
        return SPACES.splitAsStream(fold(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> fold(c, folded));
        return folded.toString();
    }

    private static void fold(int c, StringBuilder folded) {
        switch (c) {
            case 'آ', 'أ', 'إ', 'ٱ' -> folded.append('ا');
            case 'ى', 'ئ', 'ی' -> folded.append('ي');
            case 'ؤ' -> folded.append('و');
            case 'ة' -> folded.append('ه');
            case 'ک', 'ڭ', 'گ', 'ݣ' -> folded.append('ك');
            case 'ڤ' -> folded.append('ف');
            case 'پ' -> folded.append('ب');
            // hamza, tatweel and the Tifinagh labialisation mark
            case 'ء', 0x0640, 0x2D6F -> {}
            default -> foldOther(c, folded);
        }
    }

    private static void foldOther(int c, StringBuilder folded) {
        int type = Character.getType(c);
        if (Character.isDigit(c)) {
            folded.append(Character.digit(c, 10));
        } else if (Character.isLetter(c)) {
            folded.appendCodePoint(c);
        } else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
            folded.append(' ');
        }
    }

    static String stem(String word) {
        if (word.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)) {
            return word;
        }
        String stem = word;
        for (String before = ""; !before.equals(stem); ) {
            before = stem;
            stem = withoutPrefix(stem);
        }
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && stem.length() - suffix.length() >= 3) {
                return stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }

    private static String withoutPrefix(String word) {
        if (WAW_WORDS.contains(word)) {
            return word;
        }
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix) && word.length() - prefix.length() >= 3) {
                return word.substring(prefix.length());
            }
        }
        return word.startsWith("و") && word.length() >= 5 ? word.substring(1) : word;
    }
}
