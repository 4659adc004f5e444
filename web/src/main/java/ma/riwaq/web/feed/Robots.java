package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.riwaq.web.shared.Site;

/** Tells search engines that every page is theirs to read, but not each filtered view of the same sessions. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final String RULES = """
            User-agent: *
            Disallow: /*/schedule?
            Disallow: /preview/

            Sitemap: %s/sitemap.xml
            """;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().print(RULES.formatted(site.publicUrl()));
    }
}
