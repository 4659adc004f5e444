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

    static List<Piece> sentences(FoldedText text, Piece line) {
        List<Piece> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        end.region(line.from(), line.to());
        int from = line.from();
        while (end.find()) {
            sentences.add(trimmed(text, from, end.end()));
            from = end.end();
        }
        sentences.add(trimmed(text, from, line.to()));
        return sentences.stream().filter(piece -> piece.length() > 0).toList();
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
