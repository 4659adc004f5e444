package ma.riwaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import ma.riwaq.support.Fair;
import ma.riwaq.support.Staff;
import org.junit.jupiter.api.Test;

/**
 * Killed without a word while it writes to the embedded database, again and again: what was acknowledged is there
 * afterwards. The change is a sign-in: acknowledged when the browser has its cookie, and there if the cookie is good.
 */
class KilledIT {

    private static final int TIMES = 20;

    /** How many are killed beside each other: a start is the work of one thread for the most part. */
    private static final int BESIDE = 2;

    @Test
    void noAcknowledgedChangeIsLost() throws Exception {
        ExecutorService killers = Executors.newFixedThreadPool(BESIDE);
        try {
            List<Callable<Integer>> series = Collections.nCopies(BESIDE, () -> killed(TIMES / BESIDE));
            int proven = 0;
            for (Future<Integer> one : killers.invokeAll(series)) {
                proven += one.get();
            }
            assertThat(proven).isGreaterThanOrEqualTo(TIMES);
        } finally {
            killers.shutdownNow();
        }
    }

    /** Kills one of its own so many times; answers how many acknowledged changes were there afterwards. */
    private static int killed(int times) throws Exception {
        int proven = 0;
        try (Fair fair = new Fair(Map.of())) {
            fair.start("serve", "--only", "admin");
            for (int time = 0; time < times; time++) {
                Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
                List<Thread> staff = IntStream.range(0, 3)
                        .mapToObj(i -> new Thread(() -> signInUntilItEnds(fair, acknowledged)))
                        .toList();
                staff.forEach(Thread::start);
                while (acknowledged.isEmpty()) {
                    Thread.sleep(10);
                }
                Thread.sleep(ThreadLocalRandom.current().nextInt(400));
                fair.kill();
                for (Thread thread : staff) {
                    thread.join();
                }
                fair.start("serve", "--only", "admin");
                for (String cookie : acknowledged) {
                    assertThat(fair.get("/admin/edition/editions", "Cookie", cookie)
                                    .statusCode())
                            .as("after kill %d", time + 1)
                            .isEqualTo(200);
                    proven++;
                }
            }
        }
        return proven;
    }

    private static void signInUntilItEnds(Fair fair, Queue<String> acknowledged) {
        try {
            while (true) {
                Staff somebody = new Staff(fair);
                somebody.signIn(Fair.EMAIL, fair.password());
                if (somebody.cookie() != null) {
                    acknowledged.add(somebody.cookie());
                }
            }
        } catch (IOException | RuntimeException e) {
            // the server is gone: that is the point
        }
    }
}
