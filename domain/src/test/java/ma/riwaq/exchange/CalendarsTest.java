package ma.riwaq.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.riwaq.release.Change;
import ma.riwaq.release.ChangelogEntry;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.Visibility;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;

class CalendarsTest {

    private static final String AGENCY_SEMINAR = "تقوية قدرات جمعيات مؤسسات الرعاية الاجتماعية";

    private final ReleasedEdition edition = example();

    private static ReleasedEdition example() {
        try (var file = CalendarsTest.class.getResourceAsStream("/example/siel-29.json")) {
            ReleaseDocument document = ReleaseJson.document(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            return new ReleasedEdition(
                    new ReleaseHeader("siel-29", 1, Instant.EPOCH, "", LocalizedText.EMPTY, List.of()), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String calendar() {
        return Calendars.of(edition, edition.sessions(), Lang.AR, "https://fair.example");
    }

    @Test
    void foldsEveryLineAtSeventyFiveOctets() {
        assertThat(calendar().split("\r\n", -1)).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(calendar()).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
    }

    @Test
    void holdsTheAgencysDayAtElevenLocalTime() throws Exception {
        String unfolded = calendar().replace("\r\n ", "");
        assertThat(unfolded)
                .contains("SUMMARY;LANGUAGE=ar-MA:" + AGENCY_SEMINAR)
                .contains("DTSTART;TZID=Africa/Casablanca:20240511T110000\r\n");
        Calendar read = new CalendarBuilder().build(new StringReader(calendar()));
        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(read.getComponents(Component.VEVENT)).hasSize((int) edition.sessions().stream()
                .filter(placed -> placed.day() != null)
                .count());
    }

    @Test
    void carriesTheZoneAsItWasThen() {
        assertThat(calendar()).contains("BEGIN:VTIMEZONE\r\nTZID:Africa/Casablanca\r\n", "TZOFFSETTO:+0100");
    }

    @Test
    void carriesTheZoneAsItIsSinceSeptember2026() {
        String zone = ZoneComponent.of("Africa/Casablanca", LocalDate.of(2027, 4, 30), LocalDate.of(2027, 5, 10))
                .toString();
        assertThat(zone).contains("DTSTART:20260920T020000\r\n");
        assertThat(zone.lastIndexOf("TZOFFSETTO:+0000")).isGreaterThan(zone.lastIndexOf("TZOFFSETTO:+0100"));
    }

    @Test
    void keepsCancelledSessionsAndSaysSo() {
        String unfolded = calendar().replace("\r\n ", "");
        assertThat(unfolded).contains("STATUS:CANCELLED").contains(":[ملغى] ");
    }

    @Test
    void tellsWhenASessionWasLastChanged() {
        ReleasedEdition changed = Released.example(
                new Change(Change.Noun.SESSION, "n3v8tc", LocalizedText.EMPTY, Change.Kind.CHANGED, null, List.of()));
        String unfolded = Calendars.of(
                        changed, changed.session("n3v8tc").stream().toList(), Lang.FR, "https://fair.example")
                .replace("\r\n ", "");

        assertThat(unfolded)
                .contains("LAST-MODIFIED:20240508T093000Z\r\n")
                .contains("SEQUENCE:0\r\n")
                .contains("URL:https://fair.example/fr/siel-29/sessions/n3v8tc\r\n")
                .contains("IMAGE;VALUE=URI;FMTTYPE=image/png:https://fair.example/fr/siel-29/sessions/n3v8tc.png\r\n");
    }

    @Test
    void countsOnWhenAnEarlierReleaseIsBroughtBack() {
        List<ChangelogEntry> told = List.of(
                new ChangelogEntry(1, 2, Instant.parse("2024-05-08T11:00:00Z"), null, List.of()),
                new ChangelogEntry(2, null, Instant.parse("2024-05-08T10:00:00Z"), null, List.of()));
        ReleasedEdition returned = edition.seenBy(Visibility.EVERYTHING, told);
        String unfolded = Calendars.of(
                        returned, returned.session("n3v8tc").stream().toList(), Lang.FR, "https://fair.example")
                .replace("\r\n ", "");

        assertThat(unfolded).contains("SEQUENCE:1000\r\n");
    }

    @Test
    void tellsWhereAPartOfTheProgrammeComesFrom() {
        String unfolded = Calendars.of(
                        edition,
                        edition.sessions(),
                        new Calendars.View("Salle", "rooms/nadawat.ics"),
                        Lang.FR,
                        "https://fair.example")
                .replace("\r\n ", "");

        assertThat(unfolded)
                .contains("NAME:Salle · 29e édition")
                .contains("SOURCE;VALUE=URI:https://fair.example/fr/siel-29/rooms/nadawat.ics\r\n");
    }
}
