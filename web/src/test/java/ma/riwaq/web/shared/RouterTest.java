package ma.riwaq.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.EnumSet;
import ma.riwaq.following.FollowedLists;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {

    @TempDir
    Path folder;

    private Router router;

    @BeforeEach
    void showTheExample() {
        router = new Router(Example.editions(folder), new FollowedLists(null, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "/ar/, HOME",
        "/fr/editions, EDITIONS",
        "/zgh/accessibility, ACCESSIBILITY",
        "/en/siel-29/, EDITION",
        "/ar/siel-29/schedule, SCHEDULE",
        "/ar/siel-29/schedule/2024-05-11, DAY",
        "/ar/siel-29/sessions/n3v8tc, SESSION",
        "/ar/siel-29/sessions/n3v8tc.ics, SESSION_CALENDAR",
        "/ar/siel-29/events/k7m2qd, EVENT",
        "/ar/siel-29/people, PEOPLE",
        "/ar/siel-29/organisations/ads, ORGANISATION",
        "/ar/siel-29/publications, PUBLICATIONS",
        "/ar/siel-29/rooms/nadawat, ROOM",
        "/ar/siel-29/themes, THEMES",
        "/ar/siel-29/themes/jisr, THEME",
        "/ar/siel-29/changes, CHANGES",
        "/ar/siel-29/schedule.ics, CALENDAR",
        "/fr/siel-29/search, SEARCH",
        "/fr/siel-29/suggestions, SUGGESTIONS",
        "/ar/search, SEARCH",
        "/ar/suggestions, SUGGESTIONS",
        "/ar/siel-29/schedule.xml, SCHEDULE_XML",
        "/ar/siel-29/schedule.json, SCHEDULE_JSON",
        "/ar/siel-29/schedule.csv, SCHEDULE_CSV",
        "/ar/siel-29/schedule.pdf, SCHEDULE_PDF",
        "/ar/siel-29/schedule/2024-05-11.ics, DAY_CALENDAR",
        "/ar/siel-29/rooms/nadawat.ics, ROOM_CALENDAR",
        "/ar/siel-29/themes/jisr.ics, THEME_CALENDAR",
        "/ar/siel-29/events/k7m2qd.ics, EVENT_CALENDAR",
        "/ar/siel-29/organisations/ads.ics, ORGANISATION_CALENDAR",
        "/ar/siel-29/people/z-sebtaoui.ics, PERSON_CALENDAR",
        "/ar/siel-29/mine/n3v8tc_x4x3cm.ics, CHOSEN_CALENDAR",
        "/ar/siel-29/sessions/n3v8tc.png, SESSION_PICTURE",
        "/ar/siel-29/changes.atom, CHANGES_FEED",
        "/ar/siel-29/mine, MINE",
        "/ar/siel-29/screen, SCREEN",
        "/ar/siel-29/screen/nadawat, ROOM_SCREEN",
        "/ar/siel-29/embed, EMBED",
        "/ar/siel-29/site.webmanifest, MANIFEST",
        "/ar/siel-29/offline.json, OFFLINE",
        "/live/siel-29.json, LIVE",
        "/catalog.jsonld, CATALOG",
        "/api/v1/openapi.json, OPEN_API",
        "/sitemap.xml, SITEMAP",
        "/api/v1/editions, EDITION_LIST",
        "/api/v1/editions/siel-29/release, RELEASE"
    })
    void showsWhatIsThere(String path, PageKind kind) {
        assertThat(address(path, null).kind()).isEqualTo(kind);
        assertThat(address(path, null).key()).isEqualTo(path);
    }

    @Test
    void aCalendarThatFollowsIsAskedOfTheDatabase() {
        String id = "k".repeat(43);
        assertThat(router.route("/fr/siel-29/following/" + id + ".ics", null))
                .isEqualTo(new Route.Refuse(503, Lang.FR));
        assertThat(router.route("/fr/siel-29/following/short.ics", null)).isEqualTo(new Route.Refuse(404, Lang.FR));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/editions/siel-29/choices, true",
        "/api/v1/editions/siel-29/release, false",
        "/api/v1/editions/SIEL/choices, false",
        "/api/v1/editions//choices, false",
        "/ar/siel-29/choices, false"
    })
    void oneAddressTakesSomethingIn(String path, boolean takes) {
        assertThat(Router.takesIn(path)).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({
        "/ar, /ar/",
        "/fr/siel-29, /fr/siel-29/",
        "/fr/editions/, /fr/editions",
        "/fr/search/, /fr/search",
        "/ar/siel-29/people/, /ar/siel-29/people",
        "/ar/siel-29/schedule/2024-05-11/, /ar/siel-29/schedule/2024-05-11"
    })
    void leadsToTheRightSpelling(String path, String right) {
        assertThat(router.route(path, null)).isEqualTo(new Route.Redirect(right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zg/",
                "/AR/",
                "/ar/siel-28/",
                "/ar/siel-29/nothing",
                "/ar/siel-29/rooms",
                "/ar/siel-29/sessions/zzzzzz",
                "/ar/siel-29/sessions/N3V8TC",
                "/ar/siel-29/sessions/n3v8tc/more",
                "/ar/siel-29/schedule/2024-06-01",
                "/ar/siel-29/schedule/2024-02-30",
                "/ar/siel-29/schedule/+999999999-01-01",
                "/ar/siel-29/schedule/20240511",
                "/ar/siel-29/../../admin/users",
                "/ar/siel-29//",
                "//evil.example/%2e%2e",
                "/ar/siel-29/sessions/n3v8tc%00.xhtml",
                "/schedule/day.xhtml",
                "/calendar",
                "/picture",
                "/live-state",
                "/live/siel-28.json",
                "/live/siel-29.json/",
                "/ar/siel-29/rooms/zzz.ics",
                "/ar/siel-29/rooms/nadawat.png",
                "/ar/siel-29/publications/x.ics",
                "/ar/siel-29/schedule/2024-06-01.ics",
                "/ar/siel-29/screen/zzz",
                "/ar/siel-29/mine/n3v8tc",
                "/ar/siel-29/schedule.pdf.xml",
                "/release",
                "/.git/HEAD",
                "/.env",
                "/index.xhtml~",
                "/backup.zip",
                "/META-INF/MANIFEST.MF",
                "/ar/siel-29/sessions/..%5cn3v8tc",
                "/ar/siel-29/%c0%ae%c0%ae/",
                "/ar/%zz",
                "/WEB-INF/web.xml",
                "/jakarta.faces.resource/web.xml.xhtml",
                "/ar/;jsessionid=x",
                "/health",
                "/metrics",
                "/api/v1/editions/none/release",
                "/api/v1/editionsx"
            })
    void knowsNothingElse(String path) {
        assertThat(router.route(path, null))
                .isInstanceOfSatisfying(Route.Refuse.class, refusal -> assertThat(refusal.status())
                        .isEqualTo(404));
    }

    @Test
    void namesWhatAVisitorChoseInOneSpelling() {
        assertThat(address("/ar/siel-29/mine/x4x3cm_n3v8tc_zzzzzz_n3v8tc_.ics", null)
                        .key())
                .isEqualTo("/ar/siel-29/mine/n3v8tc_x4x3cm.ics");
        assertThat(address("/ar/siel-29/mine/" + "n3v8tc_".repeat(135) + ".ics", null)
                        .code())
                .isEqualTo("n3v8tc");
        assertThat(router.route("/ar/siel-29/mine/" + "n3v8tc_".repeat(200) + ".ics", null))
                .isInstanceOf(Route.Refuse.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/",
                "/fr/accessibility",
                "/en/siel-29/",
                "/ar/siel-29/schedule?day=2024-05-11",
                "/ar/siel-29/sessions/n3v8tc",
                "/ar/siel-29/suggestions?q=x",
                "/fr/siel-29/offline.json"
            })
    void hasEveryPageForEasyReadingToo(String address) {
        String[] parts = address.split("\\?", 2);
        Address easy = address("/easy" + parts[0], parts.length > 1 ? parts[1] + "&utm=1" : null);

        assertThat(easy.key()).isEqualTo("/easy" + address);
        assertThat(easy.isEasy()).isTrue();
        assertThat(easy.isPreview()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/easy/ar/siel-29/schedule.ics, /ar/siel-29/schedule.ics",
        "/easy/fr/siel-29/screen, /fr/siel-29/screen",
        "/easy/fr/siel-29/sessions/n3v8tc.png, /fr/siel-29/sessions/n3v8tc.png",
        "/easy/fr/siel-29, /easy/fr/siel-29/"
    })
    void leadsFromEasyReadingToWhatIsNoPage(String path, String place) {
        assertThat(router.route(path, null)).isEqualTo(new Route.Redirect(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/easy", "/easy/", "/easy/easy/ar/", "/easy/xx/", "/easy/sitemap.xml", "/easy/preview/x/"})
    void hasNothingElseForEasyReading(String path) {
        assertThat(router.route(path, null)).isEqualTo(new Route.Refuse(404, Lang.AR));
    }

    @Test
    void tellsThatSomethingWasWithdrawn() {
        assertThat(router.route("/fr/siel-29/sessions/gone22", null)).isEqualTo(new Route.Refuse(410, Lang.FR));
        assertThat(router.route("/fr/siel-29/people/gone22", null)).isEqualTo(new Route.Refuse(404, Lang.FR));
    }

    @Test
    void refusesInTheLanguageOfTheAddress() {
        assertThat(router.route("/fr/nothing/", null)).isEqualTo(new Route.Refuse(404, Lang.FR));
        assertThat(router.route("/nothing", null)).isEqualTo(new Route.Refuse(404, Lang.AR));
        assertThat(router.route("/fr/siel-29/schedule", "day=%00")).isEqualTo(new Route.Refuse(400, Lang.FR));
    }

    @Test
    void keepsOnePageForAllSpellingsOfItsFilters() {
        String path = "/ar/siel-29/schedule";
        String key = "/ar/siel-29/schedule?day=2024-05-11&kind=SEMINAR";

        assertThat(address(path, "day=2024-05-11&kind=SEMINAR").key()).isEqualTo(key);
        assertThat(address(path, "kind=SEMINAR&utm_source=x&day=2024-05-11").key())
                .isEqualTo(key);
        assertThat(address(path, "kind=SEMINAR&room=&day=2024%2D05%2D11&kind=OTHER")
                        .key())
                .isEqualTo(key);
        assertThat(address(path, "lang=xx&view=../admin&page=-1&day[]=x&jfwid=1")
                        .key())
                .isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "9999-12-31",
                "-999999999-01-01",
                "2026-11-23T10:00:00Z",
                "2026-11-23%0d%0aSet-Cookie:%20a=b",
                "'%20OR%20'1'='1",
                "%zz",
                "%"
            })
    void keepsOnePageForAllUnknownValues(String value) {
        assertThat(address("/ar/siel-29/schedule", "day=" + value).key()).isEqualTo("/ar/siel-29/schedule?day=-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1%20AND%20pg_sleep(10)",
                "9223372036854775808",
                "1e309",
                "%EF%BC%90%EF%BC%91",
                "%3Cscript%3Ealert(1)%3C/script%3E",
                "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "%23%7B7*7%7D",
                "$%7B7*7%7D",
                "%7B%7B7*7%7D%7D",
                "javascript:alert(1)",
                "%ED%A0%80",
                "%E2%80%AEnadawat",
                "NADAWAT"
            })
    void looksForValuesInTheReleaseOnly(String value) {
        for (Parameter parameter : EnumSet.complementOf(EnumSet.of(Parameter.Q))) {
            String filter = parameter.getName() + "=";
            assertThat(address("/ar/siel-29/schedule", filter + value).key())
                    .isEqualTo("/ar/siel-29/schedule?" + filter + Parameter.UNKNOWN);
        }
    }

    @Test
    void keepsWordsAsTheyWereTyped() {
        String path = "/ar/siel-29/schedule";
        assertThat(address(path, "q=%D8%A7%D9%84%D8%A3%D8%B3%D8%B1%D8%A9").filters())
                .containsExactly(entry("q", "الأسرة"));
        assertThat(address(path, "q=+a%09%E2%80%AE%20b+").key()).isEqualTo(path + "?q=a+b");
        assertThat(address(path, "q=100%25&q=other&day=2024-05-11").key()).isEqualTo(path + "?day=2024-05-11&q=100%25");
        assertThat(address(path, "q=%zz").filters()).containsExactly(entry("q", "%zz"));
        assertThat(address(path, "q=&q=x").key()).isEqualTo(path);
        assertThat(address(path, "q=%E2%80%AE").key()).isEqualTo(path);
    }

    @Test
    void cutsWordsThatNobodyTypes() {
        String arabic = "%D8%A7".repeat(10_000);
        assertThat(address("/ar/search", "q=" + arabic).filters().get("q")).hasSize(Wording.LONGEST);
        assertThat(address("/ar/search", "q=" + "%".repeat(10_000)).filters().get("q"))
                .hasSizeLessThanOrEqualTo(Wording.LONGEST);
        assertThat(address("/ar/search", "q=" + "x".repeat(100_000)).filters().get("q"))
                .hasSize(Wording.LONGEST);
    }

    @Test
    void setsAndTakesAwayOneFilter() {
        Address address = address("/ar/siel-29/schedule", "room=nadawat&q=x");
        assertThat(address.with(Parameter.DAY, "2024-05-11").key())
                .isEqualTo("/ar/siel-29/schedule?day=2024-05-11&room=nadawat&q=x");
        assertThat(address.with(Parameter.ROOM, null).key()).isEqualTo("/ar/siel-29/schedule?q=x");
    }

    @Test
    void readsNoFilterWhereThereIsNone() {
        assertThat(address("/ar/siel-29/people", "room=nadawat").key()).isEqualTo("/ar/siel-29/people");
        assertThat(address("/ar/siel-29/schedule.ics", "room=nadawat").key())
                .isEqualTo("/ar/siel-29/schedule.ics?room=nadawat");
    }

    @Test
    void leadsToTheSamePageInAnotherLanguage() {
        assertThat(address("/ar/siel-29/schedule", "room=nadawat").path(Lang.FR))
                .isEqualTo("/fr/siel-29/schedule?room=nadawat");
    }

    private Address address(String path, String query) {
        assertThat(router.route(path, query)).isInstanceOf(Route.Show.class);
        return ((Route.Show) router.route(path, query)).address();
    }
}
