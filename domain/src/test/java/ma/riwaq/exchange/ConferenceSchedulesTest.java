package ma.riwaq.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The rules are those of the published schemas of c3voc (validator/xsd/schedule.xml.xsd, validator/json/schema.json). */
class ConferenceSchedulesTest {

    private static final String SITE = "https://fair.example";
    private static final Set<String> EVENT_KEYS = Set.of(
            "abstract",
            "answers",
            "attachments",
            "date",
            "description",
            "duration",
            "guid",
            "id",
            "language",
            "links",
            "persons",
            "room",
            "slug",
            "start",
            "subtitle",
            "title",
            "track",
            "type",
            "url");

    private final ReleasedEdition edition = Released.example();

    private String xml() throws Exception {
        StringWriter out = new StringWriter();
        ScheduleXml.write(edition, edition.sessions(), Lang.AR, SITE, out);
        return out.toString();
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> all(Document document, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void writesEverySessionThatHasATimeOnceInXml() throws Exception {
        List<Element> events = all(parsed(xml()), "event");

        assertThat(events).hasSize((int) edition.sessions().stream()
                .filter(placed -> placed.start() != null)
                .count());
        Set<String> ids = new HashSet<>();
        assertThat(events).allSatisfy(event -> {
            assertThat(ids.add(event.getAttribute("id"))).isTrue();
            assertThat(Integer.parseInt(event.getAttribute("id"))).isPositive();
            assertThat(event.getAttribute("guid")).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(text(event, "date")).matches("2024-05-\\d\\dT\\d\\d:\\d\\d:00\\+01:00");
            assertThat(text(event, "start")).matches("[0-2]\\d:[0-5]\\d");
            assertThat(text(event, "duration")).matches("\\d{1,2}:\\d\\d");
            assertThat(text(event, "room")).isNotEmpty();
            assertThat(text(event, "title")).isNotEmpty();
            assertThat(text(event, "url")).startsWith(SITE + "/ar/siel-29/sessions/");
        });
    }

    @Test
    void countsItsDaysFromOneAndTellsTheZone() throws Exception {
        Document document = parsed(xml());

        assertThat(all(document, "day").stream().map(day -> day.getAttribute("index")))
                .startsWith("1", "2", "3")
                .doesNotHaveDuplicates();
        assertThat(text(document.getDocumentElement(), "time_zone_name")).isEqualTo("Africa/Casablanca");
        assertThat(text(document.getDocumentElement(), "acronym")).isEqualTo("siel_29");
    }

    @Test
    void tellsTheOffsetThatHoldsSinceSeptember2026() throws Exception {
        ReleasedEdition later = Released.with("2024-05-", "2027-05-");
        StringWriter out = new StringWriter();
        ScheduleXml.write(later, later.sessions(), Lang.AR, SITE, out);

        assertThat(out.toString())
                .contains("<date>2027-05-11T11:00:00+00:00</date>")
                .doesNotContain("+01:00");
    }

    @Test
    void writesNothingOfATextAsMarkup() throws Exception {
        ReleasedEdition hostile = Released.with("تقوية قدرات جمعيات", "</title><script>alert(1)</script> &lt;");
        StringWriter out = new StringWriter();
        ScheduleXml.write(hostile, hostile.sessions(), Lang.AR, SITE, out);

        assertThat(out.toString()).doesNotContain("<script>");
        assertThat(all(parsed(out.toString()), "title").stream().map(Element::getTextContent))
                .anyMatch(title -> title.startsWith("</title><script>alert(1)</script> &lt;"));
    }

    @Test
    void writesWhatTheJsonSchemaAsksFor() {
        JsonObject schedule = ScheduleJson.of(edition, edition.sessions(), Lang.FR, SITE);
        JsonObject conference = schedule.getJsonObject("schedule").getJsonObject("conference");

        assertThat(schedule.keySet()).containsExactlyInAnyOrder("$schema", "schedule");
        assertThat(conference.getString("acronym")).matches("[a-z0-9_-][a-z0-9_]{3,}");
        assertThat(conference.getInt("daysCount"))
                .isEqualTo(conference.getJsonArray("days").size());
        List<JsonObject> events = conference.getJsonArray("days").stream()
                .flatMap(day -> day.asJsonObject().getJsonObject("rooms").values().stream())
                .flatMap(room -> room.asJsonArray().stream())
                .map(JsonValue::asJsonObject)
                .toList();
        assertThat(events)
                .hasSizeGreaterThan(50)
                .allSatisfy(event -> assertThat(event.keySet()).isEqualTo(EVENT_KEYS))
                .allSatisfy(event -> assertThat(event.getString("duration")).matches("[0-9]+:[0-9]{2}"));
    }

    @Test
    void keepsWhatIsCancelledAndSaysSo() throws Exception {
        assertThat(all(parsed(xml()), "title").stream().map(Element::getTextContent))
                .anyMatch(title -> title.startsWith("[ملغى] "));
    }
}
