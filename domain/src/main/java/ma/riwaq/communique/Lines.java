package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text that hold something, and the sentences in them, by their places in the folded text. */
final class Lines {

    /** A piece of the folded text. */
    record Piece(int from, int to) {

        boolean holds(int at) {
            return from <= at && at < to;
        }

        int length() {
            return to - from;
        }
    }

    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern END = Pattern.compile(
            "(?<![\\s.](?:m|mm|mme|dr|pr|d|n|art|st|mr|mrs|ms|prof|no))(?<!\\d)[.!?](?=\\s|\"|$)|(?<=\\d)\\.(?=\\s|$)|;");

    private Lines() {}

    static List<Piece> of(FoldedText text) {
        List<Piece> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Piece piece = trimmed(text, line.start(), line.end());
            if (piece.length() > 0) {
                lines.add(piece);
            }
        }
        return lines;
    }

    /** The sentences of all lines, in order; none ends within a quote. */
    static List<Piece> sentences(FoldedText text, List<Piece> lines, List<Piece> quotes) {
        List<Piece> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        for (Piece line : lines) {
            end.region(line.from(), line.to());
            int from = line.from();
            while (end.find()) {
                if (holding(quotes, end.start()) == null) {
                    sentences.add(trimmed(text, from, end.end()));
                    from = end.end();
                }
            }
            sentences.add(trimmed(text, from, line.to()));
        }
        sentences.removeIf(piece -> piece.length() == 0);
        return sentences;
    }

    /** The one of some pieces in order that holds a place; null for none. */
    static Piece holding(List<Piece> pieces, int at) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Piece piece = pieces.get(middle);
            if (piece.holds(at)) {
                return piece;
            }
            if (at < piece.from()) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return null;
    }

    static Piece trimmed(FoldedText text, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) == ' ') {
            last--;
        }
        return new Piece(first, last);
    }
}
