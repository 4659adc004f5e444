package ma.riwaq.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Passwords as Argon2id hashes (OWASP: 19 MiB, 2 passes, 1 lane). A hash carries its parameters, so that older ones go
 * on working when these are raised.
 */
public final class Passwords {

    /** The shortest password that people may choose, in characters. */
    public static final int SHORTEST = 12;

    /** The longest, so that nobody makes the server hash a book. */
    public static final int LONGEST = 200;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Each hash takes 19 MiB for a moment: a flood of sign-ins waits its turn. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Passwords() {}

    /** The hash that is stored. */
    public static String hash(String password) {
        return atOnce(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    /** Whether a password fits a stored hash; a null hash takes as long to refuse as any other. */
    public static boolean matches(String password, String hash) {
        if (password == null || password.length() > LONGEST) {
            return false;
        }
        String nobody = Nobody.HASH;
        String stored = hash == null ? nobody : hash;
        boolean fits = atOnce(() -> Password.check(password, stored).with(Argon2Function.getInstanceFromHash(stored)));
        return fits && hash != null;
    }

    /** A new password that people can read aloud: four groups of four letters and digits, 79 bits. */
    public static String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** Made at the first sign-in, whoever's it is, and not by those who only make passwords. */
    private static final class Nobody {
        private static final String HASH = hash("no account has this password");
    }

    private static <T> T atOnce(Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }
}
