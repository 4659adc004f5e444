package ma.riwaq.communique;

/** Tells how far a name reaches that begins with a word like وزارة or salle: there is no mark at its end. */
final class Names {

    private static final int LONGEST_QUOTE = 80;

    private Names() {}

    /** Where a name ends of which the first word ends at an index. */
    static int end(FoldedText text, int firstEnd) {
        int quoted = quoted(text, firstEnd);
        if (quoted > 0) {
            return quoted;
        }
        return firstEnd < text.length() && Spelling.isArabic(text.charAt(firstEnd - 1))
                ? ArabicName.end(text, firstEnd)
                : LatinName.end(text, firstEnd);
    }

    /** Where quotes end that hold all of the name but its first word; -1 for none. */
    private static int quoted(FoldedText text, int from) {
        int at = from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
        if (at >= text.length() || text.charAt(at) != '"' || !Quotes.opens(text, at)) {
            return -1;
        }
        for (int close = at + 1; close < text.length() && close - at <= LONGEST_QUOTE; close++) {
            if (text.charAt(close) == '"') {
                return close + 1;
            }
            if (text.charAt(close) == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
