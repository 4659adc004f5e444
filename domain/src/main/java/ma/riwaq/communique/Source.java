package ma.riwaq.communique;

import java.util.List;
import ma.riwaq.communique.Lines.Piece;
import ma.riwaq.shared.Lang;

/**
 * A text with what was found in it so far, for those who look for more.
 *
 * @param dates those of events, in the order of the text
 * @param titleLine the line of the title, null for none
 */
record Source(
        FoldedText text,
        Lang lang,
        List<Piece> lines,
        List<Piece> quotes,
        List<DateMention> dates,
        List<TimeMention> times,
        Piece titleLine) {

    /** The line that holds a place of the folded text. */
    Piece line(int at) {
        return lines.stream().filter(line -> line.holds(at)).findFirst().orElse(new Piece(at, at));
    }

    /** The sentence that holds a place of the folded text. */
    Piece sentence(int at) {
        Piece line = line(at);
        return Lines.sentences(text, line).stream()
                .filter(one -> one.holds(at))
                .findFirst()
                .orElse(line);
    }

    String between(int from, int to) {
        return from >= to ? "" : text.subSequence(from, to).toString();
    }
}
