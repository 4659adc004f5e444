package ma.riwaq.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrkTest {

    @Test
    void readsWhatWrkPrints() {
        Wrk burst = Wrk.parse("""
                  Latency Distribution
                     50%  830.00us
                     99%    1.25s
                  61234 requests in 5.00s, 1.02GB read
                  Socket errors: connect 0, read 1, write 0, timeout 2
                  Non-2xx or 3xx responses: 4
                Requests/sec:  12246.80
                """);

        assertThat(burst).isEqualTo(new Wrk(12246.80, 1250, 7));
    }

    @Test
    void takesTheMiddleOfTheRoundsButAllTheirErrors() {
        Wrk median = Wrk.median(List.of(new Wrk(10, 3, 0), new Wrk(30, 1, 1), new Wrk(20, 2, 1)));

        assertThat(median).isEqualTo(new Wrk(20, 2, 2));
    }
}
