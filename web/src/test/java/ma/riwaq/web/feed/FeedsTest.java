package ma.riwaq.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.web.shared.Address;
import ma.riwaq.web.shared.Contact;
import ma.riwaq.web.shared.Example;
import ma.riwaq.web.shared.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedsTest {

    private static final String SITE = "https://fair.example";

    @TempDir
    Path folder;

    private final ReleasedEdition edition = Example.edition();
    private final Schema schema = new Schema(edition, Lang.AR, SITE);

    @ParameterizedTest
    @CsvSource({
        "SESSION_CALENDAR, n3v8tc",
        "DAY_CALENDAR, 2024-05-12",
        "EVENT_CALENDAR, k7m2qd",
        "ROOM_CALENDAR, nadawat",
        "THEME_CALENDAR, jisr",
        "ORGANISATION_CALENDAR, ads",
        "PERSON_CALENDAR, z-sebtaoui",
        "CHOSEN_CALENDAR, n3v8tc_x4x3cm"
    })
    void everyCalendarHoldsSomeOfTheProgrammeAndNotAll(PageKind kind, String code) {
        assertThat(Part.sessions(new Address(Lang.AR, kind, edition, code, Map.of())))
                .isNotEmpty()
                .hasSizeLessThan(edition.sessions().size());
    }

    @Test
    void filtersHoldForEveryFormOfTheSchedule() {
        Address address = new Address(
                Lang.AR, PageKind.SCHEDULE_CSV, edition, null, Map.of("day", "2024-05-12", "room", "warchat"));

        assertThat(Part.sessions(address)).isNotEmpty().allSatisfy(placed -> {
            assertThat(placed.day()).hasToString("2024-05-12");
            assertThat(placed.room().code()).isEqualTo("warchat");
        });
    }

    @Test
    void tellsSearchEnginesWhatASessionIs() {
        JsonObject json =
                schema.session(edition.session("x4x3cm").orElseThrow()).build();

        assertThat(json.getString("@type")).isEqualTo("Event");
        assertThat(json.getString("startDate")).isEqualTo("2024-05-12T12:15:00+01:00");
        assertThat(json.getString("endDate")).isEqualTo("2024-05-12T13:30:00+01:00");
        assertThat(json.getString("eventStatus")).isEqualTo("https://schema.org/EventScheduled");
        assertThat(json.getJsonArray("inLanguage").getString(0)).isEqualTo("ar");
        assertThat(json.getJsonArray("performer")).hasSize(2);
        assertThat(json.getJsonObject("superEvent").getString("url")).isEqualTo(SITE + "/ar/siel-29/events/f4w8np");
    }

    @Test
    void tellsWhatIsCancelled() {
        assertThat(edition.sessions().stream()
                        .filter(placed -> placed.cancelled())
                        .map(placed -> schema.session(placed).build().getString("eventStatus")))
                .isNotEmpty()
                .containsOnly("https://schema.org/EventCancelled");
    }

    @Test
    void anEditionNamesItsParts() {
        JsonObject json = schema.edition().build();

        assertThat(json.getJsonArray("subEvent")).hasSizeGreaterThan(10);
        assertThat(json.getJsonObject("location").getJsonObject("address").getString("addressLocality"))
                .isEqualTo("الرباط");
    }

    @Test
    void nothingInAPageCanEndItsScript() {
        JsonObject json = Json.createObjectBuilder()
                .add("name", "</script><script>alert(1)</script><!-- & \u2028")
                .build();

        assertThat(SafeJson.inPage(json)).doesNotContain("<", ">", "&", "\u2028");
        assertThat(Json.createReader(new StringReader(SafeJson.inPage(json))).readObject())
                .isEqualTo(json);
    }

    @Test
    void theDescriptionOfTheApiHasEverySchemaThatItNames() {
        String api = OpenApi.describe(SITE).toString();
        Set<String> named = new TreeSet<>();
        Pattern.compile("#/components/schemas/(\\w+)")
                .matcher(api)
                .results()
                .forEach(result -> named.add(result.group(1)));

        assertThat(OpenApi.describe(SITE)
                        .getJsonObject("components")
                        .getJsonObject("schemas")
                        .keySet())
                .containsAll(named)
                .contains("ReleaseDocument", "Session", "Slot", "Publication", "ListedEdition");
    }

    @Test
    void theDescriptionOfTheApiTellsWhatItTakesIn() {
        JsonObject choices = OpenApi.describe(SITE).getJsonObject("paths").getJsonObject("/editions/{edition}/choices");

        assertThat(choices.getJsonObject("post").getJsonObject("responses").keySet())
                .contains("200", "204", "400", "404", "413", "503");
    }

    @Test
    void tellsOtherSitesHowToShowAPage() {
        JsonObject answer = Oembed.describe(
                        SITE + "/fr/siel-29/schedule/2024-05-12", 500, 400, SITE, Example.editions(folder))
                .orElseThrow();

        assertThat(answer.getString("type")).isEqualTo("rich");
        assertThat(answer.getString("html"))
                .startsWith("<iframe src=\"https://fair.example/fr/siel-29/embed?day=2024-05-12\"")
                .endsWith("</iframe>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fair.example.evil.example/fr/siel-29/",
                "https://fair.example/xx/siel-29/",
                "https://fair.example/fr/siel-28/",
                "https://fair.example/fr/siel-29/schedule/\"><script>",
                "https://fair.example/admin/",
                "javascript:alert(1)"
            })
    void showsNothingButItsOwnPages(String url) {
        assertThat(Oembed.describe(url, 500, 400, SITE, Example.editions(folder)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({",720", "100,100", "300,300", "99999999999,720", "x,720", "-5,720"})
    void framesAreNoWiderThanWasAsked(String asked, int width) {
        assertThat(Oembed.size(asked, 720)).isEqualTo(width);
    }

    @Test
    void namesWhomToTellOfAHole() {
        assertThat(Contact.link("security@fair.example")).contains("mailto:security@fair.example");
        assertThat(Contact.link("https://fair.example/hole")).contains("https://fair.example/hole");
        assertThat(Contact.link("http://fair.example")).isEmpty();
        assertThat(Contact.link("x@y\nCanonical: https://evil.example")).isEmpty();
    }
}
