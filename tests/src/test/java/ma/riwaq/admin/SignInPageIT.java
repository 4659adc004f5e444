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
import ma.riwaq.support.Staff;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

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
