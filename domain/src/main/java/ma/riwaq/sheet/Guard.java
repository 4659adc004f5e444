package ma.riwaq.sheet;

/** Keeps texts of people from running as formulas in the program that opens a spreadsheet. */
final class Guard {

    private static final String STARTS = "=+-@\t\r\n\0|%";

    private Guard() {}

    /** The same text, with an apostrophe before what a program could take for a formula. */
    static String harmless(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** The text that was made harmless. */
    static String plain(String text) {
        return text.startsWith("'") && isFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
