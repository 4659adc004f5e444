package ma.riwaq.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests to the public site that nobody sends by mistake. */
@InBrowser
class HostileRequestsIT {

    private static final String[] TRACES = {"Exception", "Payara", "Grizzly", "ma.riwaq"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/%zz",
                "/%",
                "/ar/siel-29/%d8%a",
                "/ar/%00",
                "/ar/siel-29/sessions/n3v8tc%00.xhtml",
                "/ar/../../admin/users",
                "/media/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/media/..%5cweb.xml",
                "/ar/..%2f..%2fadmin",
                "/media/..%2f..%2fweb.xml",
                "/media/%c0%ae%c0%ae/",
                "/ar/%ed%a0%80",
                "/ar\\x"
            })
    void pathsThatCannotBeRead(String target, Fair fair) throws IOException {
        String before = fair.log();
        assertThat(Raw.get(fair, target))
                .startsWith("HTTP/1.1 404 ")
                .contains("Content-Security-Policy: default-src 'none'", "<h1>")
                .doesNotContain(TRACES);
        assertThat(fair.log().substring(before.length())).doesNotContain(TRACES);
    }

    @Test
    void whatCannotBeReadOfTheBackOfficeIsItsOwn(Fair fair) throws IOException {
        assertThat(Raw.get(fair, "/admin/%zz"))
                .doesNotStartWith("HTTP/1.1 200 ")
                .doesNotStartWith("HTTP/1.1 5")
                .doesNotContain(TRACES);
    }

    /** No path at all: the server itself refuses it, in a word. */
    @Test
    void aTargetWithoutASlashIsRefused(Fair fair) throws IOException {
        assertThat(Raw.get(fair, "ar")).startsWith("HTTP/1.1 400 ").endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /ar/ HTTP/1.1\r\n\r\n",
                "GET /ar/ HTTP/1.1\nHost: localhost\n\n",
                "GET /ar/ HTTP/1.1\r\nHost : localhost\r\n\r\n",
                "GET /ar/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
                "GET /ar/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n"
            })
    void headsThatCanBeReadInTwoWays(String request, Fair fair) throws IOException {
        assertThat(Raw.ask(fair, request)).startsWith("HTTP/1.1 400 ").doesNotContain(TRACES);
    }

    @Test
    void headsWithoutEnd(Fair fair) throws IOException {
        String head = "GET /ar/ HTTP/1.1\r\nHost: localhost\r\n";
        assertThat(Raw.ask(fair, head + "Cookie: " + "a".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(Raw.ask(fair, head + "Cookie: a=b\r\n".repeat(200) + "\r\n")).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/%2e%2e",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
                "/WEB-INF/lib/icu4j.jar",
                "/WEB-INF__lib__icu4j_jar",
                "/WEB-INF__lib__icu4j_jar/",
                "/.git/HEAD",
                "/.env",
                "/backup.zip",
                "/health",
                "/metrics",
                "/openapi"
            })
    void pathsOfNothing(String target, Fair fair) throws IOException {
        assertThat(Raw.get(fair, target))
                .startsWith("HTTP/1.1 404 ")
                .contains("Content-Security-Policy: default-src 'none'", "<h1>")
                .doesNotContain(TRACES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "PROPFIND"})
    void nothingIsSentToAPublicPage(String method, Fair fair) throws IOException {
        String body = "jakarta.faces.ViewState=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA";
        String answer = Raw.ask(
                fair,
                method + " /fr/siel-29/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
        assertThat(answer)
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD, OPTIONS", "lang=\"fr")
                .doesNotContain(TRACES);
    }

    /** The one address that takes something in takes just what it knows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | siel-29 | application/json | {"key":"KEY","sessions":["n3v8tc"]}
            200 | siel-29 | application/json; charset=utf-8 | {"key":"KEY","sessions":[]}
            204 | siel-29 | application/json | {"key":"KEY"}
            404 | siel-28 | application/json | {"key":"KEY","sessions":[]}
            415 | siel-29 | text/plain       | {"key":"KEY","sessions":[]}
            400 | siel-29 | application/json | {"key":"short","sessions":[]}
            400 | siel-29 | application/json | {"sessions":[]}
            400 | siel-29 | application/json | {"key":"KEY","sessions":"n3v8tc"}
            400 | siel-29 | application/json | {"key":"KEY","sessions":[["n3v8tc"]]}
            400 | siel-29 | application/json | {"key":"KEY","sessions":["<script>"]}
            400 | siel-29 | application/json | {"key":"KEY","sessions":["n3v8tc' OR 1=1 --"]}
            400 | siel-29 | application/json | {"key":"KEY","sessions":[
            400 | siel-29 | application/json | null
            """)
    void whatACalendarIsToFollow(int status, String edition, String type, String body, Fair fair) throws IOException {
        String answer = post(fair, edition, type, body.replace("KEY", "k".repeat(43)));
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("Content-Security-Policy: default-src 'none'")
                .doesNotContain("Set-Cookie", "Access-Control-Allow-Origin")
                .doesNotContain(TRACES);
    }

    @Test
    void listsWithoutEndAreNotFollowed(Fair fair) throws IOException {
        String code = "\"a\",";
        assertThat(post(fair, "siel-29", "application/json", list(code.repeat(99) + "\"a\"")))
                .startsWith("HTTP/1.1 200 ");
        assertThat(post(fair, "siel-29", "application/json", list(code.repeat(100) + "\"a\"")))
                .startsWith("HTTP/1.1 400 ");
        assertThat(post(fair, "siel-29", "application/json", list(code.repeat(3_000) + "\"a\"")))
                .startsWith("HTTP/1.1 413 ");
        assertThat(post(fair, "siel-29", "application/json", "[".repeat(8_000))).startsWith("HTTP/1.1 400 ");
        assertThat(Raw.get(fair, "/api/v1/editions/siel-29/choices"))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: POST, OPTIONS");
        assertThat(Raw.get(fair, "/ar/siel-29/following/" + "k".repeat(43) + ".ics"))
                .startsWith("HTTP/1.1 404 ");
    }

    private static String list(String codes) {
        return "{\"key\":\"" + "K".repeat(43) + "\",\"sessions\":[" + codes + "]}";
    }

    private static String post(Fair fair, String edition, String type, String body) throws IOException {
        return Raw.ask(
                fair,
                "POST /api/v1/editions/" + edition
                        + "/choices HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    @Test
    void aHeadHasTheHeadersOfItsPageAndNoBody(Fair fair) throws IOException {
        String tag =
                fair.get("/ar/siel-29/schedule").headers().firstValue("ETag").orElseThrow();
        String answer =
                Raw.ask(fair, "HEAD /ar/siel-29/schedule HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains(tag)
                .endsWith("\r\n\r\n")
                .doesNotContain("Set-Cookie", "<html");
    }

    @Test
    void foreignHostsAndCookiesChangeNothing(Fair fair) throws IOException {
        String plain = fair.get("/ar/siel-29/").body();
        HttpResponse<String> answer = fair.get(
                "/ar/siel-29/",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-For",
                "127.0.0.1",
                "Forwarded",
                "for=127.0.0.1;host=evil.example",
                "Cookie",
                "JSESSIONID=chosen");
        assertThat(answer.body()).isEqualTo(plain);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Raw.ask(fair, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 302 ")
                .contains("Location: /ar/")
                .doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "room=%3Cscript%3Ealert(1)%3C/script%3E",
                "room=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "room=%23%7B7*7%7D",
                "room=$%7B7*7%7D",
                "room=1%20AND%20pg_sleep(10)",
                "room=-&jfwid='-alert(1)-'",
                "room=x%0d%0aSet-Cookie:%20a=b"
            })
    void valuesOfFiltersAreNeverShown(String query, Fair fair) {
        HttpResponse<String> answer = fair.get("/ar/siel-29/schedule?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(fair.get("/ar/siel-29/schedule?room=-").body());
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Range: bytes=0-0",
                "Range: bytes=-1",
                "Range: bytes=9-1,x-y",
                "Range: bytes=0-0,1-1,2-2,3-3",
                "If-None-Match: ,,,\"\\\"",
                "If-None-Match: W/\"x",
                "If-Match: \"x\"",
                "If-Modified-Since: yesterday",
                "Accept-Encoding: gzip;q=x, *;q=-1",
                "Accept-Encoding: identity;q=0",
                "Accept: application/x-nothing",
                "X-HTTP-Method-Override: DELETE",
                "Upgrade: h2c",
                "Content-Type: multipart/form-data; boundary="
            })
    void headersOfNonsenseGetTheWholePage(String header, Fair fair) throws IOException {
        for (String path : List.of("/ar/siel-29/", "/ar/siel-29/schedule.ics", "/robots.txt")) {
            String answer = Raw.ask(
                    fair,
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain(TRACES);
        }
    }

    @Test
    void anOfferOfAnotherProtocolChangesNothing(Fair fair) throws IOException {
        for (String path : List.of("/fr/siel-29/schedule", "/fr/siel-29/schedule.csv")) {
            String ask = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
            List<String> usual = head(Raw.ask(fair, ask + "\r\n"));
            assertThat(usual).anyMatch(line -> line.startsWith("Content-Type: text/"));
            assertThat(head(Raw.ask(fair, ask + "Upgrade: h2c\r\n\r\n"))).isEqualTo(usual);
        }
    }

    private static List<String> head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"))
                .lines()
                .filter(line -> !line.startsWith("Date:"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/siel-29/schedule.ics",
                "/ar/siel-29/schedule.xml",
                "/ar/siel-29/sessions/n3v8tc.png",
                "/fr/siel-29/changes.atom",
                "/sitemap.xml",
                "/robots.txt",
                "/oembed?url=x",
                "/health/live",
                "/embed.js",
                "/nothing"
            })
    void aHeadIsAnsweredAsItsGetWouldBe(String path, Fair fair) throws IOException {
        String head = Raw.ask(fair, "HEAD " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String get = Raw.get(fair, path);
        assertThat(head).startsWith(get.substring(0, 12)).endsWith("\r\n\r\n").doesNotContain(TRACES);
        assertThat(head.indexOf("\r\n\r\n")).as("nothing behind the head").isEqualTo(head.length() - 4);
    }

    @ParameterizedTest
    @CsvSource({"Accept-Language: \u00ff\u00fe;q=9, 400", "Expect: 200-nothing, 417"})
    void headersThatCannotBeMetAreRefused(String header, int status, Fair fair) throws IOException {
        assertThat(Raw.ask(fair, "GET /ar/ HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status + " ")
                .endsWith("\r\n\r\n")
                .doesNotContain(TRACES);
    }

    @Test
    void optionsTellWhatCanBeAsked(Fair fair) throws IOException {
        for (String path : List.of("/ar/siel-29/", "/ar/siel-29/schedule.json", "*")) {
            assertThat(Raw.ask(fair, "OPTIONS " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 20")
                    .contains("Allow: ")
                    .doesNotContain(TRACES);
        }
        assertThat(Raw.ask(fair, "TRACE /ar/ HTTP/1.1\r\nHost: localhost\r\nX-Secret: s\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ")
                .doesNotContain("X-Secret");
    }

    @Test
    void aThousandWhoNeverFinishKeepNobodyWaiting(Fair fair) throws IOException {
        String head = "GET /ar/ HTTP/1.1\r\nHost: loc";
        String form = "POST /admin/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\na=";
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 1_000; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), fair.page("/").getPort());
                slow.add(socket);
                socket.getOutputStream().write((i % 2 == 0 ? head : form).getBytes(US_ASCII));
            }
            for (String path : List.of("/ar/siel-29/", "/fr/siel-29/schedule?room=nadawat", "/health/live")) {
                assertThat(fair.get(path).statusCode()).isEqualTo(200);
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void searchesOfTenThousandCharactersEnd(Fair fair) throws IOException {
        for (String words : List.of("%D8%A7".repeat(1_000), "a*".repeat(3_000), "(".repeat(6_000))) {
            assertThat(Raw.get(fair, "/ar/siel-29/search?q=" + words)).startsWith("HTTP/1.1 200 ");
        }
        assertThat(Raw.get(fair, "/ar/siel-29/search?q=" + "a".repeat(10_000)))
                .containsPattern("^HTTP/1.1 (200|400|414) ");
    }
}
