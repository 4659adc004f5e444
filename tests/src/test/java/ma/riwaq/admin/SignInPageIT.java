package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import ma.riwaq.support.Fair;
import ma.riwaq.support.InBrowser;
import ma.riwaq.support.Raw;
import ma.riwaq.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class SignInPageIT {

    @Test
    void isTheOnlyPageForStrangers(Fair fair) {
        for (String path : new String[] {"/admin/", "/admin/edition/editions", "/admin/venue/rooms?e=siel-29"}) {
            HttpResponse<String> answer = fair.get(path);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(place ->
                            assertThat(place).contains("/admin/sign-in").doesNotContain("jsessionid"));
        }
    }

    @Test
    void signingOutEndsACopiedCookieToo(Fair fair) throws IOException {
        Staff salma = new Staff(fair);
        assertThat(salma.signIn(Fair.EMAIL, fair.password()).statusCode()).isIn(302, 303);
        String copy = salma.cookie();
        assertThat(fair.get("/admin/edition/editions", "Cookie", copy).statusCode())
                .isEqualTo(200);
        salma.signOut();
        assertThat(fair.get("/admin/edition/editions", "Cookie", copy).statusCode())
                .isEqualTo(302);
    }

    @Test
    void keepsItsCookieToItself(Fair fair) throws IOException {
        HttpResponse<String> answer = new Staff(fair).signIn(Fair.EMAIL, fair.password());
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("riwaq=").contains("HttpOnly", "SameSite"));
    }

    @Test
    void keepsNothingBeforeAndNothingForTheBackButton(Fair fair) throws IOException {
        HttpResponse<String> page =
                fair.get("/admin/sign-in?email=x&password=y", "Cookie", "JSESSIONID=chosen; riwaq=rO0ABXNyABFqYXZh");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("chosen"));
        assertThat(Jsoup.parse(page.body()).select("main input[value=x], main input[value=y]"))
                .isEmpty();
        assertThat(fair.get("/admin/venue/rooms", "Cookie", "riwaq=rO0ABXNyABFqYXZh")
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*)(uid=*))(|(uid=*",
                "' OR '1'='1",
                "<script>alert(1)</script>@example.ma",
                "#{7*7}@example.ma",
                "x@example.ma\r\n2027-01-01 INFO signed in admin@localhost",
                "\u202Eadmin@localhost"
            })
    void takesANameAsItStands(String email, Fair fair) throws IOException {
        HttpResponse<String> answer = new Staff(fair).signIn(email, "wrong password");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert", "49@", "at ma.riwaq");
        assertThat(fair.log().lines()).noneMatch(line -> line.startsWith("2027-01-01"));
    }

    @Test
    void bearsNamesAndPasswordsWithoutEnd(Fair fair) throws IOException {
        assertThat(new Staff(fair)
                        .signIn("a".repeat(10_000) + "@example.ma", "b".repeat(10_000))
                        .statusCode())
                .isEqualTo(200);
        assertThat(new Staff(fair).signIn(Fair.EMAIL, "b".repeat(1_000_000)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, application/x-www-form-urlencoded, x=y, 403",
        "same-site, application/x-www-form-urlencoded, x=y, 403",
        "none, application/x-www-form-urlencoded, jakarta.faces.ViewState=rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA, 410",
        "none, multipart/form-data, x, 400",
        "none, multipart/form-data; boundary=x, --x|name||--x, 400"
    })
    void refusesFormsThatItDidNotMake(String site, String type, String body, int status, Fair fair) throws IOException {
        String lines = body.replace("|", "\r\n");
        String answer = Raw.ask(
                fair,
                "POST /admin/sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nSec-Fetch-Site: " + site
                        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + lines.length() + "\r\n\r\n"
                        + lines);
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("<h1>").doesNotContain("Payara", "at ma.riwaq");
    }

    @Test
    void refusesAFormWithoutEnd(Fair fair) throws IOException {
        String body = "jakarta.faces.ViewState=" + "A".repeat(5_000_000);
        assertThat(Raw.ask(
                        fair,
                        "POST /admin/sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                + body.length() + "\r\n\r\n" + body))
                .startsWith("HTTP/1.1 413")
                .contains("<h1>")
                .doesNotContain("Payara", "at ma.riwaq");
    }

    @Test
    void doesNotSendPeopleToOtherSites(Fair fair) throws IOException {
        for (String place : new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example/"}) {
            String path = "/admin/sign-in?from=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
            HttpResponse<String> answer = new Staff(fair).signIn(path, Fair.EMAIL, fair.password());
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(target -> assertThat(fair.page("/").resolve(target))
                            .hasHost("127.0.0.1")
                            .hasPort(fair.page("/").getPort()));
        }
    }

    @Test
    void slowsDownGuessesAndAnswersUnknownAccountsAlike(Fair fair) throws IOException {
        Staff guesser = new Staff(fair);
        String known = text(guesser.signIn("known-" + fair.pid() + "@example.ma", "wrong password 1"));
        String unknown = text(guesser.signIn("unknown-" + fair.pid() + "@example.ma", "wrong password 1"));
        assertThat(known).isEqualTo(unknown);
        int last = IntStream.range(0, 12)
                .map(i -> status(guesser, "guessed-" + fair.pid() + "@example.ma"))
                .reduce(0, (before, now) -> now);
        assertThat(last).isEqualTo(429);
        assertThat(new Staff(fair).signIn(Fair.EMAIL, fair.password()).statusCode())
                .isIn(302, 303);
    }

    private static int status(Staff guesser, String email) {
        try {
            return guesser.signIn(email, "wrong password").statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }
}
