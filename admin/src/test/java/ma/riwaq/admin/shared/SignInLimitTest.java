package ma.riwaq.admin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInLimitTest {

    private final SignInLimit limit = new SignInLimit();

    @Test
    void tenTriesAreFree() {
        for (int i = 0; i < 10; i++) {
            assertThat(limit.tryNow("amina@example.ma", "10.0.0.1")).isZero();
        }
        assertThat(limit.tryNow("amina@example.ma", "10.0.0.1")).isPositive();
    }

    @Test
    void anotherSpellingIsTheSameAccountAndAnotherPlaceNoWayAround() {
        for (int i = 0; i < 10; i++) {
            limit.tryNow("amina@example.ma", "10.0.0." + i);
        }
        assertThat(limit.tryNow(" Amina@Example.MA ", "10.0.1.1")).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void onePlaceCannotTryEveryAccount() {
        for (int i = 0; i < 100; i++) {
            limit.tryNow("person" + i + "@example.ma", "10.0.0.1");
        }
        assertThat(limit.tryNow("another@example.ma", "10.0.0.1")).isPositive();
        assertThat(limit.tryNow("another@example.ma", "10.0.0.2")).isZero();
    }

    @Test
    void whoGetsInStartsAfresh() {
        for (int i = 0; i < 9; i++) {
            limit.tryNow("amina@example.ma", "10.0.0.1");
        }
        limit.succeeded("amina@example.ma", "10.0.0.1");
        assertThat(limit.tryNow("amina@example.ma", "10.0.0.1")).isZero();
        assertThat(limit.tryNow("amina@example.ma", "10.0.0.1")).isZero();
    }
}
