package ma.riwaq.communique;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;
import ma.riwaq.shared.Lang;

/**
 * A text with what was found in it so far, for those who look for more.
 *
 * @param dates those of events, in the order of the text
 * @param titleLine the line of the title, null for none
 * @param named the names that were known before
 */
record Source(
        FoldedText text,
        Lang lang,
        List<Piece> lines,
        List<Piece> sentences,
        List<Piece> quotes,
        List<DateMention> dates,
        List<TimeMention> times,
        Piece titleLine,
        Named named) {

    private static final Pattern EVENT = Pattern.compile("(?<!\\p{L})(?:و|ال|وال|ل|لل|ب|بال)?"
            + Words.any("kind", "kinds", "container", "fair", "event") + "(?!\\p{L})");

    private static final Pattern FAIR = Pattern.compile("(?<!\\p{L})(?:و|ب|ل)?" + Words.any("fair") + "(?!\\p{L})");

    /** Whether the text speaks of a fair or of any kind of session at all. */
    boolean isOfEvents() {
        return EVENT.matcher(text).find();
    }

    /** Whether the text names a fair. */
    boolean isOfFair() {
        return FAIR.matcher(text).find();
    }

    /** The line that holds a place of the folded text. */
    Piece line(int at) {
        Piece line = Lines.holding(lines, at);
        return line == null ? new Piece(at, at) : line;
    }

    /** The sentence that holds a place of the folded text. */
    Piece sentence(int at) {
        Piece sentence = Lines.holding(sentences, at);
        return sentence == null ? line(at) : sentence;
    }

    /** The quotes that lie in a piece. */
    List<Piece> quotesIn(Piece piece) {
        return within(quotes, piece, Piece::from, quote -> quote.to() - 1);
    }

    /** The days that a piece names. */
    List<DateMention> datesIn(Piece piece) {
        return within(dates, piece, DateMention::from, DateMention::from);
    }

    /** The times that a piece names. */
    List<TimeMention> timesIn(Piece piece) {
        return within(times, piece, TimeMention::from, TimeMention::from);
    }

    private static <T> List<T> within(List<T> all, Piece piece, ToIntFunction<T> from, ToIntFunction<T> to) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from.applyAsInt(all.get(middle)) < piece.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < all.size() && to.applyAsInt(all.get(end)) < piece.to()) {
            end++;
        }
        return all.subList(low, end);
    }

    /** Whether a place stands within quotes. */
    boolean isQuoted(int at) {
        return Lines.holding(quotes, at) != null;
    }

    String between(int from, int to) {
        return from >= to ? "" : text.subSequence(from, to).toString();
    }
}
