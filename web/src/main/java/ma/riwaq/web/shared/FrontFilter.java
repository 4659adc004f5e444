package ma.riwaq.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.function.BiPredicate;
import ma.riwaq.shared.Lang;
import ma.riwaq.web.shared.PageCache.Rendering;

/**
 * The door of the public site. A page that was rendered before goes out as ready bytes before anything else is looked
 * at; everything else is routed, rendered and kept.
 */
@WebFilter("/*")
public class FrontFilter extends HttpFilter {

    private static final Logger LOG = System.getLogger(FrontFilter.class.getName());

    /** Where a server that has a shorter way for kept pages looks for whom to ask. */
    private static final String SHORT_WAY = "ma.riwaq.kept";

    @Inject
    private transient Site site;

    @Inject
    private transient Router router;

    @Inject
    private transient PageCache cache;

    @Inject
    private transient Renderer renderer;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        BiPredicate<HttpServletRequest, HttpServletResponse> kept = this::isSentReady;
        config.getServletContext().setAttribute(SHORT_WAY, kept);
    }

    @Override
    public void destroy() {
        getServletContext().removeAttribute(SHORT_WAY);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean takesIn = Router.takesIn(path);
        if (takesIn ? !request.getMethod().equals("POST") : !isRead(request.getMethod())) {
            refuseMethod(takesIn ? "POST, OPTIONS" : "GET, HEAD, OPTIONS", request, response);
            return;
        }
        if (takesIn) {
            SecurityHeaders.write(response);
            chain.doFilter(request, response);
            return;
        }
        if (isSentReady(request, response)) {
            return;
        }
        String state = site.editions().state();
        try {
            if (path.equals("/")) {
                Answer.redirectByLanguage(request, response);
                return;
            }
            follow(router.route(path, query), state, request, response, chain);
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The page " + path.replaceAll("[^ -~]", "?") + " cannot be shown", e);
            refuse(500, Router.language(path.split("/", 4)), state, request, response);
        }
    }

    /** Whether the page is kept ready, which then was sent. */
    private boolean isSentReady(HttpServletRequest request, HttpServletResponse response) {
        if (request.getQueryString() != null || !isRead(request.getMethod())) {
            return false;
        }
        RenderedPage held = cache.find(request.getRequestURI(), site.editions().state());
        if (held == null) {
            return false;
        }
        try {
            Answer.send(held, request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void follow(
            Route route, String state, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws Exception {
        if (route instanceof Route.Show show) {
            show(show.address(), state, request, response);
        } else if (route instanceof Route.Redirect redirect) {
            Answer.redirect(redirect.path(), response);
        } else if (route instanceof Route.Refuse refusal) {
            refuse(refusal.status(), refusal.lang(), state, request, response);
        } else {
            passOn(state, request, response, chain);
        }
    }

    private void show(Address address, String state, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (address.isPreview()) {
            Answer.sendPrivate(renderer.render(address, 200, state, request, response), request, response);
            return;
        }
        if (!address.kind().isKept()) {
            Answer.send(renderer.render(address, 200, state, request, response), request, response);
            return;
        }
        Rendering rendering = () -> renderer.render(address, 200, state, request, response);
        RenderedPage page = address.isWithWords()
                ? cache.search(address.key(), state, rendering)
                : cache.get(address.key(), state, rendering);
        Answer.send(page, request, response);
    }

    private void passOn(String state, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PassedOn passed = new PassedOn(response);
        SecurityHeaders.write(response);
        chain.doFilter(request, passed);
        if (passed.refused() != 0) {
            refuse(passed.refused(), Lang.AR, state, request, response);
        }
    }

    /** Error pages are rendered once in a language and tell nothing of the address, so that none can fill the cache. */
    private void refuse(int status, Lang lang, String state, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Address address = new Address(lang, PageKind.ERROR, null, null, Map.of());
        try {
            RenderedPage page = cache.get(
                    "error " + status + lang, state, () -> renderer.render(address, status, state, request, response));
            Answer.send(page, request, response);
        } catch (Exception e) {
            LOG.log(Level.ERROR, "The error page cannot be shown", e);
            response.sendError(status);
        }
    }

    private void refuseMethod(String methods, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Allow", methods);
        if (request.getMethod().equals("OPTIONS")) {
            SecurityHeaders.write(response);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        Lang lang = Router.language(request.getRequestURI().split("/", 4));
        refuse(405, lang, site.editions().state(), request, response);
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }
}
