package ma.riwaq.admin.shared;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/**
 * Slows down whoever guesses passwords: ten tries in five minutes, twenty an hour, fifty a day for one e-mail address,
 * so that the wait grows; and ten times as many from one place, where a whole office may sit.
 */
@ApplicationScoped
public class SignInLimit {

    private final LoadingCache<String, Bucket> accounts = buckets(1);
    private final LoadingCache<String, Bucket> places = buckets(10);

    /** How long this try has to wait; zero if it may go ahead. Whether the account exists makes no difference. */
    public Duration tryNow(String email, String place) {
        Duration wait = take(accounts.get(key(email)));
        Duration other = take(places.get(place));
        return wait.compareTo(other) > 0 ? wait : other;
    }

    /** How long a program from this place has to wait that showed a token which is none; zero if it may try again. */
    public Duration tryToken(String place) {
        return take(places.get(place));
    }

    /** Forgets the wrong tries of somebody who got in. */
    public void succeeded(String email, String place) {
        accounts.invalidate(key(email));
        places.get(place).addTokens(1);
    }

    private static String key(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    private static Duration take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static LoadingCache<String, Bucket> buckets(int factor) {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofDays(1))
                .build(key -> bucket(factor));
    }

    private static Bucket bucket(int factor) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(10L * factor).refillIntervally(10L * factor, Duration.ofMinutes(5)))
                .addLimit(limit -> limit.capacity(20L * factor).refillIntervally(20L * factor, Duration.ofHours(1)))
                .addLimit(limit -> limit.capacity(50L * factor).refillIntervally(50L * factor, Duration.ofDays(1)))
                .build();
    }
}
