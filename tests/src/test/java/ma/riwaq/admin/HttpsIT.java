package ma.riwaq.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import ma.riwaq.support.Fair;
import ma.riwaq.support.Staff;
import org.junit.jupiter.api.Test;

/** The back office behind a proxy that speaks https for it. */
class HttpsIT {

    @Test
    void bindsItsCookiesToTheHostAndToHttps() throws IOException {
        try (Fair fair = new Fair(Map.of("RIWAQ_ADMIN_URL", "https://admin.siel.example.ma"))) {
            fair.start("serve", "--only", "admin");
            var answer = new Staff(fair).signIn(Fair.EMAIL, fair.password());
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> !cookie.contains("Max-Age=0")) // not one that is taken away
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("; Secure", "; HttpOnly", "; SameSite=Lax"))
                    .anySatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-riwaq=")
                            .contains("; Path=/;")
                            .doesNotContainIgnoringCase("Domain="));
            String token = answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("__Host-riwaq="))
                    .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                    .findFirst()
                    .orElseThrow();
            String bare = token.substring("__Host-".length());
            assertThat(fair.get("/admin/edition/editions", "Cookie", token).statusCode())
                    .isEqualTo(200);
            assertThat(fair.get("/admin/edition/editions", "Cookie", bare).statusCode())
                    .isEqualTo(302);
        }
    }
}
