package ma.riwaq.runtime.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiPredicate;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

    private final HttpServletResponse answer = is(HttpServletResponse.class, Map.of());

    @Test
    void whatTheSiteAnswersGoesNoFurther() throws IOException {
        assertThat(ofSite((request, response) -> request.getServletContext() != null && response == answer))
                .isEqualTo(GlassFishValve.END_PIPELINE);
    }

    @Test
    void whatTheSiteLeavesGoesTheUsualWay() throws IOException {
        assertThat(ofSite((request, response) -> false)).isEqualTo(GlassFishValve.INVOKE_NEXT);
    }

    @Test
    void anApplicationThatTakesNoPartIsNotAsked() throws IOException {
        assertThat(through(Map.of())).isEqualTo(GlassFishValve.INVOKE_NEXT);
    }

    @Test
    void theServerIsToldItsName() throws IOException {
        try (InputStream commands = getClass().getResourceAsStream("/ma/riwaq/runtime/before-boot.txt")) {
            assertThat(new String(commands.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(".property.valve_2=" + KeptPages.class.getName() + "\n");
        }
    }

    private int ofSite(BiPredicate<HttpServletRequest, HttpServletResponse> kept) throws IOException {
        return through(Map.of(KeptPages.ATTRIBUTE, kept));
    }

    private int through(Map<String, Object> attributes) throws IOException {
        ServletContext site = (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, method, arguments) -> attributes.get(arguments[0]));
        HttpServletRequest asked = is(HttpServletRequest.class, Map.of("getServletContext", site));
        return new KeptPages()
                .invoke(
                        is(Request.class, Map.of("getRequest", asked)),
                        is(Response.class, Map.of("getResponse", answer)));
    }

    private static <T> T is(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answers.get(method.getName())));
    }
}
