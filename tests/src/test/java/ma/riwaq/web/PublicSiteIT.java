package ma.riwaq.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.riwaq.support.Crawl;
import ma.riwaq.support.Crawl.Visit;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Markup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public site answers to programs, on the example edition. */
@InBrowser
class PublicSiteIT {

    private static final List<String> TITLES = List.of(
            "تقوية قدرات جمعيات مؤسسات الرعاية الاجتماعية",
            "نحو أسلوب مبتكر للإدماج الاجتماعي",
            "الحاضنات الاجتماعية، كرافعة للإدماج الاجتماعي للنساء");

    /** Pages that are reached by a form, a code on a wall or another site. */
    static final List<String> UNLINKED = Crawl.STARTS.stream()
            .flatMap(lang -> Stream.of(
                            "search?q=bouzekri",
                            "siel-29/search?q=zzzqqq",
                            "siel-29/schedule?day=2024-05-09&room=rukn&q=zzz",
                            "siel-29/publications?language=fr",
                            "siel-29/screen",
                            "siel-29/screen/rukn",
                            "siel-29/embed")
                    .map(lang::concat))
            .toList();

    @Test
    void everyPageIsWellMadeAndEveryLinkLeadsSomewhere(Fair fair) {
        Markup markup = new Markup();
        Map<String, List<String>> faults = new TreeMap<>();
        AtomicInteger pages = new AtomicInteger();
        new Crawl(fair, UNLINKED).walk(visit -> {
            List<String> found = faults(visit, markup);
            if (!found.isEmpty()) {
                faults.put(visit.path(), found);
            }
            pages.addAndGet(visit.isPage() ? 1 : 0);
        });
        assertThat(faults).isEmpty();
        assertThat(pages).hasValueGreaterThan(900);
    }

    private static List<String> faults(Visit visit, Markup markup) {
        if (visit.answer().statusCode() != 200) {
            return List.of("answers " + visit.answer().statusCode());
        }
        if (visit.isSheet()) {
            return markup.faultsOfSheet(visit.answer().body());
        }
        List<String> faults = new ArrayList<>(
                visit.isPage() ? markup.faultsOfPage(visit.answer().body()) : List.of());
        if (visit.isPage()
                && visit.page().select("meta[name=robots]").isEmpty()
                && visit.page().select("meta[name=description]").attr("content").isBlank()) {
            faults.add("says nothing of itself to search engines");
        }
        return faults;
    }

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
    @CsvSource(
            delimiter = '|',
            value = {
                "ar  | السبت 11 ماي 2024   | ar-MA",
                "fr  | Samedi 11 mai 2024  | fr-MA",
                "en  | Saturday 11 May     | en-GB",
                "zgh | 2024                | zgh-MA"
            })
    void givesTheProgrammeAsABooklet(String lang, String day, String tag, Fair fair) throws IOException {
        String path = "/" + lang + "/siel-29/schedule.pdf";
        try (InputStream file = fair.page(path).toURL().openStream();
                PDDocument booklet = Loader.loadPDF(file.readAllBytes())) {
            assertThat(booklet.getDocumentCatalog().getLanguage()).isEqualTo(tag);
            PDFTextStripper words = new PDFTextStripper();
            words.setSortByPosition(true);
            assertThat(words.getText(booklet)).contains(day);
        }
        HttpResponse<String> answer = fair.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        String known = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(fair.get(path, "If-None-Match", known).statusCode()).isEqualTo(304);
    }

    /** Whoever has a page of before the release asks for the style sheet of that time. */
    @Test
    void anEarlierStyleSheetLeadsToThatOfNow(Fair fair) {
        Matcher link = Pattern.compile("href=\"(/style/siel-29/)([0-9a-f]{16})(-[^\"]+\\.css)\"")
                .matcher(fair.get("/ar/siel-29/").body());
        assertThat(link.find()).isTrue();
        assertThat(fair.get(link.group(1) + link.group(2) + link.group(3)).statusCode())
                .isEqualTo(200);
        HttpResponse<String> earlier = fair.get(link.group(1) + "0123456789abcdef" + link.group(3));
        assertThat(earlier.statusCode()).isEqualTo(302);
        assertThat(earlier.headers().firstValue("Location")).contains(link.group(2) + link.group(3));
        assertThat(earlier.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(fair.get(link.group(1) + "nothing.css").statusCode()).isEqualTo(404);
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
        Markup markup = new Markup();
        for (String lang : List.of("ar", "fr", "zgh", "en")) {
            HttpResponse<String> answer = fair.get("/" + lang + "/siel-29/sessions/zzzzzz");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(markup.faultsOfPage(answer.body())).isEmpty();
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

    @Test
    void theSitemapNamesEveryPageInEveryLanguage(Fair fair) {
        List<Element> pages = Jsoup.parse(fair.get("/sitemap.xml").body(), "", Parser.xmlParser())
                .select("url");
        assertThat(pages).hasSizeGreaterThan(400);
        List<String> addresses =
                pages.stream().map(page -> page.selectFirst("loc").text()).toList();
        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.startsWith(fair.address()));
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.select("xhtml|link").eachAttr("hreflang"))
                    .containsExactlyInAnyOrder("ar", "fr", "zgh", "en");
            assertThat(addresses).containsAll(page.select("xhtml|link").eachAttr("href"));
        });
        for (int i = 0; i < addresses.size(); i += 50) {
            HttpResponse<String> page =
                    fair.get(addresses.get(i).substring(fair.address().length()));
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(page.body()).select("link[rel=canonical]").attr("href"))
                    .isEqualTo(addresses.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/ar/siel-29/, Festival",
        "/fr/siel-29/sessions/n3v8tc, Event",
        "/ar/siel-29/events/k7m2qd, Event",
        "/zgh/siel-29/people/n-bouzekri, Person",
        "/en/siel-29/organisations/ads, Organization",
        "/ar/siel-29/rooms/nadawat, Place",
        "/fr/siel-29/publications/villes-liens, Book"
    })
    void tellsSearchEnginesWhatAPageIsAbout(String path, String type, Fair fair) {
        Document page = Jsoup.parse(fair.get(path).body());
        JsonObject thing = Json.createReader(new StringReader(
                        page.selectFirst("script[type=application/ld+json]").data()))
                .readObject();
        assertThat(thing.getString("@context")).isEqualTo("https://schema.org");
        assertThat(thing.getString("@type")).isEqualTo(type);
        assertThat(thing.getString("url"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(thing.getString("name"));
    }

    @Test
    void aPageSaysHowToShowItElsewhere(Fair fair) {
        Document page = Jsoup.parse(fair.get("/fr/siel-29/schedule").body());
        String oembed = page.select("link[type=application/json+oembed]").attr("href");
        JsonObject answer =
                Json.createReader(new StringReader(fair.get(oembed).body())).readObject();
        assertThat(answer.getString("version")).isEqualTo("1.0");
        Element frame = Jsoup.parse(answer.getString("html")).selectFirst("iframe");
        HttpResponse<String> framed =
                fair.get(frame.attr("src").substring(fair.address().length()));
        assertThat(framed.statusCode()).isEqualTo(200);
        assertThat(framed.headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors *");
        assertThat(framed.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(Jsoup.parse(framed.body()).select("article.card")).hasSizeGreaterThan(50);
    }
}
