package ma.riwaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ma.riwaq.support.Fair;
import org.junit.jupiter.api.Test;

/** Ctrl-C at the terminal. */
class InterruptedIT {

    /** What a shell says of a program that was interrupted: 128 and the number of the signal. */
    private static final int INTERRUPTED = 130;

    @Test
    void endsWithoutComplaint() {
        try (Fair fair = Fair.ofTerminal()) {
            fair.start("demo");
            String before = fair.log();
            assertThat(fair.interrupt()).isEqualTo(INTERRUPTED);
            assertThat(fair.log()).isEqualTo(before);
            assertThat(fair.data().resolve("db")).isDirectoryNotContaining("glob:**.lock.db");
        }
    }
}
