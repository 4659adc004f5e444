package ma.riwaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public site answers to programs, on the example edition. */
@InBrowser
class PublicSiteIT {

    private static final List<String> TITLES = List.of(
            "تقوية قدرات جمعيات مؤسسات الرعاية الاجتماعية",
            "نحو أسلوب مبتكر للإدماج الاجتماعي",
            "الحاضنات الاجتماعية، كرافعة للإدماج الاجتماعي للنساء");

    @Test
    void showsTheAgencysDayInArabic(Fair fair) {
        Document page = Jsoup.parse(fair.get("/ar/siel-29/schedule/2024-05-11").body());
        assertThat(page.selectFirst("html").attr("lang")).startsWith("ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        String text = page.text();
        assertThat(text).contains("يوم تواصلي وتفاعلي", "وكالة التنمية الاجتماعية", "من 11:00");
        assertThat(text).containsSubsequence(TITLES);
        assertThat(page.selectFirst("h1").text()).contains("السبت", "11 ماي 2024");
    }

    @Test
    void showsTheAgencysDayInFrench(Fair fair) {
        Document page = Jsoup.parse(fair.get("/fr/siel-29/schedule/2024-05-11").body());
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
        assertThat(page.text())
                .containsSubsequence(
                        "Le renforcement des capacités des associations des établissements de protection sociale",
                        "Vers une approche innovante de l'inclusion sociale",
                        "Les incubateurs sociaux, levier de l'inclusion sociale des femmes")
                .contains("Agence de développement social", "11:00");
        assertThat(page.selectFirst("h1").text()).containsIgnoringCase("samedi 11 mai 2024");
    }

    @Test
    void givesACalendarThatAnotherLibraryReads(Fair fair) {
        String calendar = fair.get("/ar/siel-29/schedule.ics").body();
        assertThat(calendar.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        var read = Biweekly.parse(calendar).first();
        var first = read.getEvents().stream()
                .filter(event -> TITLES.get(0).equals(event.getSummary().getValue()))
                .findFirst()
                .orElseThrow();
        var raw = first.getDateStart().getValue().getRawComponents();
        assertThat(LocalDateTime.of(raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute()))
                .isEqualTo("2024-05-11T11:00");
        assertThat(read.getTimezoneInfo()
                        .getTimezone(first.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Africa/Casablanca");
        assertThat(first.getDateStart().getValue().toInstant()).hasToString("2024-05-11T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/",
                "/ar/editions",
                "/ar/siel-29/",
                "/fr/siel-29/schedule",
                "/en/siel-29/schedule?kind=SIGNING",
                "/ar/siel-29/people",
                "/fr/siel-29/organisations",
                "/en/siel-29/publications",
                "/ar/siel-29/changes",
                "/ar/siel-29/schedule.ics",
                "/api/v1/editions",
                "/api/v1/editions/siel-29/release",
                "/health/live",
                "/sitemap.xml",
                "/robots.txt"
            })
    void answersWithoutACookie(String path, Fair fair) {
        HttpResponse<String> answer = fair.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("jsessionid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/de/",
                "/ar/siel-99/",
                "/ar/siel-29/schedule/2024-06-11",
                "/ar/siel-29/schedule/2024-02-31",
                "/ar/siel-29/schedule/%E0%A4%A",
                "/ar/siel-29/sessions/zzzzzz",
                "/ar/siel-29/people/nobody",
                "/fr/siel-29/rooms/nowhere",
                "/ar/siel-29/../../WEB-INF/web.xml",
                "/ar/siel-29/WEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "/programme/session.xhtml",
                "/media/0000000000000000000000000000000000000000000000000000000000000000"
            })
    void refusesWhatIsNotThereInItsOwnDress(String path, Fair fair) {
        HttpResponse<String> answer;
        try {
            answer = fair.get(path);
        } catch (IllegalArgumentException e) {
            return; // no client can even ask for it
        }
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "Payara", "at ma.riwaq");
    }

    @Test
    void tellsInEveryLanguageThatAPageIsNotThere(Fair fair) {
        for (String lang : List.of("ar", "fr", "en")) {
            HttpResponse<String> answer = fair.get("/" + lang + "/siel-29/sessions/zzzzzz");
            assertThat(answer.statusCode()).isEqualTo(404);
            Element html = Jsoup.parse(answer.body()).selectFirst("html");
            assertThat(html.attr("lang")).startsWith(lang);
            assertThat(html.select("h1").text()).isNotEmpty();
        }
    }

    @Test
    void answersAnUnchangedPageWithoutRenderingIt(Fair fair) {
        HttpResponse<String> first = fair.get("/ar/siel-29/schedule");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = fair.get("/ar/siel-29/schedule?unknown=1", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void ignoresWhatItDoesNotKnow(Fair fair) {
        String plain = fair.get("/ar/siel-29/schedule").body();
        assertThat(fair.get("/ar/siel-29/schedule?x=%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .isEqualTo(plain);
        HttpResponse<String> filtered = fair.get("/ar/siel-29/schedule?room=%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(filtered.statusCode()).isIn(200, 400, 404);
        assertThat(filtered.body()).doesNotContain("<script>alert");
    }

    @Test
    void sendsTheVisitorToTheirLanguage(Fair fair) {
        assertThat(fair.get("/", "Accept-Language", "fr-MA,fr;q=0.9").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/fr/"));
        assertThat(fair.get("/", "Accept-Language", "de").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/ar/"));
    }

    @Test
    void shutsItsDoorsByHeaders(Fair fair) {
        var headers = fair.get("/ar/siel-29/").headers();
        assertThat(headers.firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }
}
