package ma.riwaq.exchange;

/** Content lines of iCalendar, folded as RFC 5545 3.1 asks: at 75 octets, and never inside a character. */
final class Folding {

    private static final int LONGEST = 75;

    private Folding() {}

    /** The text with its long lines folded; it comes with lines that end in CRLF and are not folded yet. */
    static String fold(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + calendar.length() / 20);
        calendar.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int length = octets(c);
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(c);
            octets += length;
            i += Character.charCount(c);
        }
        folded.append("\r\n");
    }

    private static int octets(int c) {
        if (c < 0x80) {
            return 1;
        }
        if (c < 0x800) {
            return 2;
        }
        return c < 0x10000 ? 3 : 4;
    }
}
