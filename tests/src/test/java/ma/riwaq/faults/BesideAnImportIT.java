package ma.riwaq.faults;

import static ma.riwaq.support.Program.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.riwaq.support.Fair;
import ma.riwaq.support.Program;
import ma.riwaq.support.Staff;
import org.junit.jupiter.api.Test;

/**
 * Staff sign in while a large import is written. Both end up in the one history, whose rows are numbered without a gap:
 * each must wait for its turn, and what fails must leave no row behind, or nobody could save anything any more.
 */
class BesideAnImportIT {

    private static final int ROWS = 2_000;
    private static final int STAFF = 3;

    @Test
    void staffComeAndGo() throws InterruptedException {
        ExecutorService staff = Executors.newFixedThreadPool(STAFF);
        try (Fair fair = new Fair(Map.of())) {
            Program program = Program.ofNew(fair, Fair.EMAIL, "ADMINISTRATOR,EDITOR");
            fair.start("demo");
            String imports = "/editions/siel-29/imports";
            HttpResponse<String> opened =
                    program.send("POST", imports + "?kind=sessions", table(), "Content-Type", "text/csv");
            assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
            String job = imports + "/" + json(opened).getString("id");

            AtomicBoolean running = new AtomicBoolean(true);
            List<CompletableFuture<Void>> signedIn = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> signInWhile(running, fair), staff))
                    .limit(STAFF)
                    .toList();
            program.send("POST", job + "/run", null);
            String state;
            do {
                Thread.sleep(100);
                state = json(program.send("GET", job, null)).getString("state");
            } while (state.equals("RUNNING"));
            running.set(false);

            assertThat(state).isEqualTo("DONE");
            signedIn.forEach(CompletableFuture::join);
            assertThat(signIn(fair)).as("afterwards all goes on").isTrue();
        } finally {
            staff.shutdownNow();
        }
    }

    private static String table() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "ندوة رقم " + i + ",Séminaire n° " + i)
                .collect(Collectors.joining("\n", "العنوان بالعربية,العنوان بالفرنسية\n", "\n"));
    }

    private static void signInWhile(AtomicBoolean running, Fair fair) {
        while (running.get()) {
            signIn(fair); // on a slow machine somebody may be told to try again while the import is written
        }
    }

    /** Whether somebody could sign in. */
    private static boolean signIn(Fair fair) {
        Staff somebody = new Staff(fair);
        try {
            somebody.signIn(Fair.EMAIL, fair.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return somebody.cookie() != null;
    }
}
