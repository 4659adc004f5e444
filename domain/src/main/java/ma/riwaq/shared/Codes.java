package ma.riwaq.shared;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The codes that stand for things in public addresses. Titles never do: an Arabic title gives an empty slug, and
 * addresses must outlive a corrected title.
 */
public final class Codes {

    /** What a chosen code looks like: {@code siel-29}. */
    public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** What a made code looks like: {@code k7m2qd}. */
    public static final String SIX = "[a-z0-9]{6}";

    // no vowels, so that no words arise; none of 0 o 1 l i that people mix up when they read them aloud
    private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxz";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SLUGS = Pattern.compile(SLUG);

    private Codes() {}

    /** A new code of six letters and digits. */
    public static String random() {
        StringBuilder code = new StringBuilder(6);
        for (int i = 0; i < 6; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Whether a text can be a chosen code. */
    public static boolean isSlug(String text) {
        return text != null && text.length() <= 40 && SLUGS.matcher(text).matches();
    }
}
