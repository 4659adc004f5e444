package ma.riwaq.communique;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/**
 * A text in the one spelling that all patterns are written in, of which every character knows its place in the text as
 * it came. Arabic loses vowels, tatweel and hamza carriers, Latin its accents and capitals; digits become European ones,
 * quotes straight, spaces single and tabs the bar between two cells. Glued words are parted where that is sure: between
 * a letter and a figure, and after ة; a lone و joins its word.
 */
final class FoldedText implements CharSequence {

    private final String original;
    private final StringBuilder folded = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private FoldedText(String original) {
        this.original = original;
        this.starts = new int[original.length() + 16];
        this.ends = new int[original.length() + 16];
    }

    /** Folds a text. */
    static FoldedText of(String original) {
        FoldedText text = new FoldedText(original);
        for (int i = 0; i < original.length(); ) {
            int c = original.codePointAt(i);
            int end = i + Character.charCount(c);
            text.add(c, i, end);
            i = end;
        }
        return text;
    }

    /** One word or phrase, as it stands in patterns. */
    static String fold(String words) {
        return of(words).folded.toString().strip();
    }

    /** The same text in which the words of a match are spelt as others, whose characters all stand where the words do. */
    FoldedText respelt(Matcher match, UnaryOperator<String> other) {
        FoldedText text = new FoldedText(original);
        int at = 0;
        while (match.find()) {
            text.copy(this, at, match.start("word"));
            for (char c : other.apply(match.group("word")).toCharArray()) {
                text.put(c, starts[match.start("word")], ends[match.end("word") - 1]);
            }
            at = match.end("word");
        }
        text.copy(this, at, length());
        return text;
    }

    private void copy(FoldedText other, int from, int to) {
        for (int i = from; i < to; i++) {
            put(other.folded.charAt(i), other.starts[i], other.ends[i]);
        }
    }

    /** The text as it came. */
    String original() {
        return original;
    }

    /** Where the character at an index begins in the text as it came. */
    int startOf(int index) {
        return index < folded.length() ? starts[index] : original.length();
    }

    /** The index of the first character that begins at a place of the text as it came, or behind it. */
    int indexAt(int place) {
        int low = 0;
        int high = folded.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The letters right before an index; empty for none. */
    String wordBefore(int index) {
        int from = index;
        while (from > 0 && Character.isLetter(folded.charAt(from - 1))) {
            from--;
        }
        return folded.substring(from, index);
    }

    /** Where the character before an index ends in the text as it came. */
    int endOf(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** A value of the characters from one index to another, in which white space at the edges does not count. */
    <T> Value<T> value(T value, int from, int to, double confidence) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(folded.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(folded.charAt(last - 1))) {
            last--;
        }
        return new Value<>(value, startOf(first), Math.max(startOf(first), endOf(last)), confidence);
    }

    /** The words of a group of a match, as they came but for marks that cannot be seen. */
    Value<String> words(Matcher match, String group, double confidence) {
        return words(match.start(group), match.end(group), confidence);
    }

    /** The words from one index to another, as they came but for marks that cannot be seen. */
    Value<String> words(int from, int to, double confidence) {
        Value<String> place = value("", from, to, confidence);
        return place.map(none -> Spelling.clean(original.substring(place.start(), place.end())));
    }

    private void add(int c, int start, int end) {
        if (c == 0x0640) {
            return;
        }
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK -> extend(start, end);
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> {}
            case Character.SPACE_SEPARATOR -> space(start, end);
            default -> addVisible(c, start, end);
        }
    }

    private void addVisible(int c, int start, int end) {
        if (c == '\t') {
            cell(start, end);
        } else if (c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            put('\n', start, end);
        } else if (Character.isDigit(c)) {
            figure((char) ('0' + Character.digit(c, 10)), start, end);
        } else if (Spelling.isArabic(c)) {
            arabic(c, start, end);
        } else if (c < 0x80) {
            put((char) Character.toLowerCase(c), start, end);
        } else {
            other(c, start, end);
        }
    }

    private void space(int start, int end) {
        char before = last();
        if (before != ' ' && before != '\n') {
            put(' ', start, end);
        }
    }

    /** A tab parts the columns of a table, but for one that only indents a line. */
    private void cell(int start, int end) {
        char before = last();
        if (before != '\n' && before != '|') {
            put('|', start, end);
        }
    }

    private void figure(char digit, int start, int end) {
        if (Spelling.isArabic(last())) {
            put(' ', start, start);
        }
        put(digit, start, end);
    }

    private void arabic(int c, int start, int end) {
        String letter = Character.toString(c);
        // only the forms that letters take within words, and four letters with a high hamza, are others in short
        boolean isOther = c >= 0xFB50 || (c >= 0x0675 && c <= 0x0678);
        String letters = isOther ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter;
        for (int i = 0; i < letters.length(); i++) {
            char plain = Spelling.plain(letters.charAt(i));
            if (plain != 0) {
                part(start);
                put(plain, start, end);
            } else {
                extend(start, end);
            }
        }
    }

    /** Sets a letter apart from a figure or a ة before it, and joins it to a lone و. */
    private void part(int start) {
        int length = folded.length();
        char before = last();
        boolean afterEnd =
                length > 0 && starts[length - 1] < original.length() && original.charAt(starts[length - 1]) == 'ة';
        if (Character.isDigit(before) || (before == 'ه' && afterEnd)) {
            put(' ', start, start);
        } else if (before == ' ' && length > 1 && folded.charAt(length - 2) == 'و' && isLone(length - 2)) {
            folded.setLength(length - 1);
        }
    }

    /** What is dropped at the end of a word still belongs to it. */
    private void extend(int start, int end) {
        int last = folded.length() - 1;
        if (last >= 0 && ends[last] == start) {
            ends[last] = end;
        }
    }

    private boolean isLone(int index) {
        return index == 0 || Character.isWhitespace(folded.charAt(index - 1));
    }

    private void other(int c, int start, int end) {
        char plain = Spelling.punctuation(c);
        if (plain != 0) {
            put(plain, start, end);
            return;
        }
        String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        for (char letter :
                letters.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").toCharArray()) {
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                put(Character.toLowerCase(letter), start, end);
            }
        }
    }

    private char last() {
        return folded.isEmpty() ? '\n' : folded.charAt(folded.length() - 1);
    }

    private void put(char c, int start, int end) {
        int at = folded.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        folded.append(c);
    }

    @Override
    public int length() {
        return folded.length();
    }

    @Override
    public char charAt(int index) {
        return folded.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return folded.substring(from, to);
    }

    @Override
    public String toString() {
        return folded.toString();
    }
}
