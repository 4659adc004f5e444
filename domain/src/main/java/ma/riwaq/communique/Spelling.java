package ma.riwaq.communique;

import java.util.regex.Pattern;
import ma.riwaq.shared.CleanText;

/** How single characters are folded, and what is shown of the words of a text. */
final class Spelling {

    private static final Pattern TATWEEL = Pattern.compile("\u0640(?! |\\d)");

    private static final Pattern QUOTE = Pattern.compile("\\s*[\"«»“”„‟]+\\s*");

    private Spelling() {}

    /** Words on one line without marks that turn or hide text; tatweel stays only before a number. */
    static String clean(String words) {
        String line = CleanText.line(words);
        return line == null ? "" : TATWEEL.matcher(line).replaceAll("");
    }

    /** The name of a place without the quotes that it stands in: قاعة "الشريف الإدريسي". */
    static String unquoted(String name) {
        return QUOTE.matcher(name).replaceAll(" ").strip();
    }

    static boolean isArabic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c) && c != 0x0640;
    }

    /** The one form of an Arabic letter; 0 for what is dropped. */
    static char plain(char letter) {
        return switch (letter) {
            case 'آ', 'أ', 'إ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ؤ' -> 'و';
            case 'ة' -> 'ه';
            case 'ک', 'ڭ', 'گ', 'ݣ' -> 'ك';
            case 'ڤ' -> 'ف';
            case 'پ' -> 'ب';
            case 'ء', '\u0640' -> 0;
            default -> Character.getType(letter) == Character.NON_SPACING_MARK ? 0 : letter;
        };
    }

    /** The plain form of a sign beyond ASCII; 0 for what is none. */
    static char punctuation(int c) {
        return switch (c) {
            case '«', '»', '“', '”', '„', '‟', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', 'ʼ', '´', '‹', '›' -> '\'';
            case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
            case '،', '٬', '、' -> ',';
            case '؛' -> ';';
            case '؟' -> '?';
            case '•', '●', '▪', '■', '◆', '·', '*', '➢', '✓', '○', '◦' -> '*';
            case '→', '⟶', '←' -> '>';
            case '：', '∶' -> ':';
            case '…' -> '.';
            default -> 0;
        };
    }
}
