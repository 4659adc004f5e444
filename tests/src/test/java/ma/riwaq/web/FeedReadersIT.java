package ma.riwaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.support.Command;
import ma.riwaq.support.DebianProgram;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programme in a calendar that nobody here wrote. */
@InBrowser
class FeedReadersIT {

    @Test
    void aCalendarProgramTakesTheWholeProgramme(Fair fair, @TempDir Path folder) throws IOException {
        String calendar = fair.get("/fr/siel-29/schedule.ics").body();
        Path file = Files.writeString(folder.resolve("schedule.ics"), calendar);

        String taken = calcurse(folder, "-i", file.toString());
        assertThat(taken)
                .contains(calendar.split("BEGIN:VEVENT", -1).length - 1 + " app")
                .contains("0 skipped");

        assertThat(calcurse(
                        folder, "-Q", "--from", "05/11/2024", "--days", "1", "--format-apt", "%(start:%H:%M) %m\\n"))
                .contains(
                        "11:00 Le renforcement des capacités des associations des établissements de protection sociale");
        assertThat(calcurse(
                        folder,
                        "-Q",
                        "--from",
                        "05/12/2024",
                        "--days",
                        "1",
                        "--format-apt",
                        "%(start:%H:%M)-%(end:%H:%M) %m\\n"))
                .contains("12:15-13:30 ");
    }

    private static String calcurse(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "LC_ALL=C.UTF-8",
                "TZ=Africa/Casablanca",
                DebianProgram.CALCURSE.path().toString(),
                "-D",
                folder.resolve("calcurse").toString()));
        command.addAll(List.of(arguments));
        return Command.run(command);
    }
}
