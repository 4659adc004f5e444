package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.release.PublishedEditions;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.web.shared.Site;

/** Tells other sites how to show a page of the programme in a frame (oEmbed 1.0, as JSON). */
@WebServlet("/oembed")
public class Oembed extends HttpServlet {

    private static final Pattern PAGE = Pattern.compile("/([a-z]{2,3})/([a-z0-9-]{1,40})/(schedule(/[0-9-]{10})?)?");
    private static final int LONGEST = 300;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 600;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String format = request.getParameter("format");
        if (format != null && !format.equals("json")) {
            response.sendError(HttpServletResponse.SC_NOT_IMPLEMENTED);
            return;
        }
        Optional<JsonObject> answer = describe(
                request.getParameter("url"),
                size(request.getParameter("maxwidth"), WIDTH),
                size(request.getParameter("maxheight"), HEIGHT),
                site.publicUrl(),
                site.editions());
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().print(answer.get());
    }

    /** The answer for a page of the site; empty for every other address, and for null. */
    static Optional<JsonObject> describe(String url, int width, int height, String site, PublishedEditions editions) {
        if (url == null || url.length() > LONGEST || !url.startsWith(site + "/")) {
            return Optional.empty();
        }
        Matcher page = PAGE.matcher(url.substring(site.length()));
        if (!page.matches()) {
            return Optional.empty();
        }
        Optional<Lang> lang = Lang.of(page.group(1));
        Optional<ReleasedEdition> edition = editions.find(page.group(2));
        if (lang.isEmpty() || edition.isEmpty()) {
            return Optional.empty();
        }
        String day = page.group(4) == null ? "" : "?day=" + page.group(4).substring(1);
        String title = edition.get().edition().name().plain(lang.get());
        String frame = site + "/" + lang.get().getCode() + "/" + page.group(2) + "/embed" + day;
        return Optional.of(Json.createObjectBuilder()
                .add("version", "1.0")
                .add("type", "rich")
                .add("provider_name", "Riwaq")
                .add("provider_url", site + "/")
                .add("title", title)
                .add("width", width)
                .add("height", height)
                .add("html", Frame.of(frame, title, width, height))
                .build());
    }

    /** At most what was asked for (oEmbed 1.0, 2.2), and never more than the usual size, which stands for anything else. */
    static int size(String asked, int usual) {
        try {
            int most = asked == null ? usual : Integer.parseInt(asked);
            return most > 0 ? Math.min(usual, most) : usual;
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
