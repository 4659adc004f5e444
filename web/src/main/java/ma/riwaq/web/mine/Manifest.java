package ma.riwaq.web.mine;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.riwaq.web.shared.CurrentPage;

/** What a phone needs to know to keep the site among its programs. */
@WebServlet("/manifest")
public class Manifest extends HttpServlet {

    private static final String ACCENT = "#0d5c50";
    private static final String PAPER = "#fbfaf7";

    @Inject
    private transient CurrentPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = page.getEditionHome();
        String accent = page.getEdition().edition().accent();
        response.setContentType("application/manifest+json");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("id", home)
                        .add("name", page.getSiteName())
                        .add("short_name", page.text(page.getEdition().edition().fairName()))
                        .add("lang", page.getLang().getLocale().toLanguageTag())
                        .add("dir", page.getLang().getDir())
                        .add("start_url", home)
                        .add("scope", "/")
                        .add("display", "standalone")
                        .add("theme_color", accent == null ? ACCENT : accent)
                        .add("background_color", PAPER)
                        .add(
                                "icons",
                                Json.createArrayBuilder()
                                        .add(icon("icons/icon-192.png", "192x192", "any"))
                                        .add(icon("icons/icon-512.png", "512x512", "any"))
                                        .add(icon("icons/maskable-512.png", "512x512", "maskable")))
                        .build());
    }

    private JsonObjectBuilder icon(String file, String sizes, String purpose) {
        return Json.createObjectBuilder()
                .add("src", page.file(file))
                .add("sizes", sizes)
                .add("type", "image/png")
                .add("purpose", purpose);
    }
}
