package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;

/** The quoted pieces of a text, without their marks; none crosses a line. */
final class Quotes {

    private static final int LONGEST = 250;

    private Quotes() {}

    static List<Lines.Piece> in(FoldedText text) {
        List<Lines.Piece> quotes = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = -1;
            } else if (c == '"') {
                char mark = text.original().charAt(text.startOf(i));
                boolean closes = open >= 0 && i - open <= LONGEST && mark != '«' && mark != '“';
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

    private static void add(FoldedText text, int open, int close, List<Lines.Piece> quotes) {
        Lines.Piece piece = Lines.trimmed(text, open + 1, close);
        if (piece.length() > 1) {
            quotes.add(piece);
        }
    }
}
