package ma.riwaq.communique;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** The quoted pieces of a text, without their marks; none crosses a line. */
final class Quotes {

    private static final int LONGEST = 250;
    private static final Map<Character, Character> CLOSING = Map.of('"', '"', '«', '»', '“', '”');

    /** Marks that stand the other way round, as they do in much Arabic text. */
    private static final Map<Character, Character> TURNED = Map.of('”', '“', '»', '«');

    private Quotes() {}

    static List<Lines.Piece> in(FoldedText text) {
        List<Lines.Piece> quotes = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if (c == '"' && whole(text, i) > 0) {
                int close = whole(text, i);
                add(text, i, close, quotes);
                open = -1;
                i = close;
            } else if (c == '"') {
                char mark = mark(text, i);
                boolean turned = open >= 0 && TURNED.getOrDefault(mark(text, open), '\0') == mark;
                boolean closes = open >= 0 && i - open <= LONGEST && (turned || (mark != '«' && mark != '“'));
                if (closes) {
                    add(text, open, i, quotes);
                    open = -1;
                } else if (open < 0 || mark == '«' || i - open > LONGEST) {
                    open = i;
                }
            }
        }
        return quotes;
    }

    /** Where a quote ends that holds another in marks of its own: "…«…»…", «…«…»…»; -1 for one that holds none. */
    private static int whole(FoldedText text, int open) {
        char outer = mark(text, open);
        char end = CLOSING.getOrDefault(outer, '\0');
        if (end == '\0' || (outer == '"' && !opens(text, open))) {
            return -1;
        }
        Deque<Character> within = new ArrayDeque<>();
        boolean holds = false;
        for (int i = open + 1; i < text.length() && i - open <= LONGEST && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) != '"') {
                continue;
            }
            char mark = mark(text, i);
            if (!within.isEmpty() && mark == within.peek()) {
                within.pop();
            } else if (within.isEmpty() && mark == end) {
                return holds ? i : -1;
            } else if (CLOSING.containsKey(mark) && (mark != '"' || opens(text, i))) {
                within.push(CLOSING.get(mark));
                holds = true;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a quote opens at a mark, as far as the mark and what stands beside it tell. */
    static boolean opens(FoldedText text, int at) {
        char mark = mark(text, at);
        if (mark != '"') {
            return mark != '»' && mark != '”';
        }
        boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return apart && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static char mark(FoldedText text, int at) {
        return text.original().charAt(text.startOf(at));
    }

    private static void add(FoldedText text, int open, int close, List<Lines.Piece> quotes) {
        Lines.Piece piece = Lines.trimmed(text, open + 1, close);
        if (piece.length() > 1) {
            quotes.add(piece);
        }
    }
}
