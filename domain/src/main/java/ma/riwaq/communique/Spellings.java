package ma.riwaq.communique;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many spellings as one pattern, the longest first. What several begin with stands in it once, so that a place of a text is
 * not tried with each of them.
 */
final class Spellings {

    private static final String ANY_WORD = "*";

    private final Map<String, Spellings> next = new TreeMap<>();
    private boolean isEnd;

    private Spellings() {}

    /**
     * The pattern of some spellings.
     *
     * @param space the pattern of what stands between two words
     */
    static String pattern(Stream<String> spellings, String space) {
        Spellings all = new Spellings();
        spellings.forEach(spelling -> all.add(spelling, space));
        return "(?:" + all.written() + ")";
    }

    private void add(String spelling, String space) {
        Spellings at = this;
        for (int i = 0; i < spelling.length(); i++) {
            at = at.next.computeIfAbsent(piece(spelling.charAt(i), space), none -> new Spellings());
        }
        at.isEnd = true;
    }

    private static String piece(char c, String space) {
        if (c == ' ') {
            return space;
        }
        if (ANY_WORD.indexOf(c) >= 0) {
            return "\\p{L}+";
        }
        return Character.isLetterOrDigit(c) ? Character.toString(c) : "\\" + c;
    }

    /** What may follow; a shorter spelling comes after all that go on. */
    private String written() {
        if (next.isEmpty()) {
            return "";
        }
        String each = next.entrySet().stream()
                .map(one -> one.getKey() + one.getValue().written())
                .collect(Collectors.joining("|"));
        return next.size() == 1 && !isEnd ? each : "(?:" + each + (isEnd ? "|" : "") + ")";
    }
}
