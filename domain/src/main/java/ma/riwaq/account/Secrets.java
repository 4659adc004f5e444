package ma.riwaq.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import ma.riwaq.shared.Sha256;

/** What only its owner holds, of a cookie, a program or a link: the database keeps its SHA-256, which opens nothing. */
public final class Secrets {

    /** What tokens of programs begin with, so that they are known as such where they should not be. */
    public static final String TOKEN = "riwaq_";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret of 256 random bits. */
    public static String random() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What is stored of a secret. */
    public static String hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }
}
