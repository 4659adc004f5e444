package ma.riwaq.web.shared.search;

import java.util.ArrayList;
import java.util.List;
import ma.riwaq.shared.SearchKey;

/**
 * A word where it stands in a text.
 *
 * @param whole in its usual spelling, see {@link SearchKey#words}
 * @param stem see {@link SearchKey#stems}
 * @param start of the word in the text, in chars; {@code end} is behind it
 */
record Word(String whole, String stem, int start, int end) {

    /** The words of a text in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && isOfWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > start) {
                add(words, text, start, end);
                start = end;
            } else {
                start += Character.charCount(text.codePointAt(start));
            }
        }
        return words;
    }

    /** A sign that stands for several words, such as ﷺ, becomes them all. */
    private static void add(List<Word> words, String text, int start, int end) {
        String run = text.substring(start, end);
        List<String> whole = SearchKey.words(run);
        List<String> stems = SearchKey.stems(run);
        for (int i = 0; i < whole.size(); i++) {
            words.add(new Word(whole.get(i), stems.get(i), start, end));
        }
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }
}
