package ma.riwaq.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives the tests their pages, the browser and the fair; see {@link InBrowser}. */
final class Browsing implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final List<Class<?>> GIVEN = List.of(Page.class, Browser.class, Fair.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Fair.class) {
            return fair(test);
        }
        return type == Browser.class ? browser(test) : browser(test).newPage(Visitors.arabic(fair(test)));
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
            contexts(test).stream()
                    .flatMap(context -> context.pages().stream())
                    .forEach(page -> Screenshots.keep(page, "failed-" + name + "-" + page.hashCode()));
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        contexts(test).forEach(BrowserContext::close);
    }

    private static List<BrowserContext> contexts(ExtensionContext test) {
        Chromium chromium = shared(test).get(Chromium.class, Chromium.class);
        return chromium == null ? List.of() : List.copyOf(chromium.browser().contexts());
    }

    private static Browser browser(ExtensionContext test) {
        return shared(test).computeIfAbsent(Chromium.class).browser();
    }

    private static Fair fair(ExtensionContext test) {
        return shared(test).computeIfAbsent(Fair.class, key -> Fair.demo(), Fair.class);
    }

    /** One for the whole run; JUnit closes what is in it at the end. */
    private static Store shared(ExtensionContext test) {
        return test.getRoot().getStore(Namespace.create(Browsing.class));
    }
}
