package ma.riwaq.web.edition;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import ma.riwaq.release.ReleaseDocument.Theme;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Colours;
import ma.riwaq.web.shared.LastingFile;
import ma.riwaq.web.shared.Site;
import ma.riwaq.web.shared.StaticFiles;

/**
 * The style sheet of an edition's pages: that of the site, then the colours of the edition and its themes, because pages
 * may carry no style of their own.
 */
@WebServlet("/style/*")
public class EditionStyle extends HttpServlet {

    /** The first half of a release's seal, and the version of the program. */
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}-[0-9A-Za-z._-]{1,64}\\.css");

    @Inject
    private transient Site site;

    @Inject
    private transient StaticFiles files;

    /** By the slug of the edition: the last one only, since every page names that. */
    private final transient Map<String, Kept> kept = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/", 4);
        Optional<ReleasedEdition> edition = parts.length == 3 ? site.editions().find(parts[1]) : Optional.empty();
        if (edition.isEmpty() || !NAME.matcher(parts[2]).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!parts[2].equals(name(edition.get()))) {
            // a page that was served just before a release, or by a server that knows of it already
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", name(edition.get()));
            response.setHeader("Cache-Control", "no-store");
            return;
        }
        Kept sheet = kept.compute(
                parts[1], (slug, held) -> held != null && held.name.equals(parts[2]) ? held : keep(edition.get()));
        sheet.file.send(request, response);
    }

    private Kept keep(ReleasedEdition edition) {
        String css = files.sheet("site.css") + colours(edition);
        return new Kept(name(edition), LastingFile.of("text/css; charset=UTF-8", css.getBytes(StandardCharsets.UTF_8)));
    }

    private String name(ReleasedEdition edition) {
        return edition.header().sha256().substring(0, 16) + "-" + files.version() + ".css";
    }

    static String colours(ReleasedEdition edition) {
        StringBuilder css = new StringBuilder();
        String accent = edition.edition().accent();
        if (isColour(accent)) {
            css.append(":root{--accent-light:%s;--accent-dark:%s}\n".formatted(accent, DarkAccent.of(accent)));
        }
        for (Theme theme : edition.document().themes()) {
            if (isColour(theme.colour()) && Codes.isSlug(theme.code())) {
                css.append(".theme-%s{--swatch:%s}\n".formatted(theme.code(), theme.colour()));
            }
        }
        return css.toString();
    }

    private static boolean isColour(String colour) {
        return colour != null && colour.matches(Colours.PATTERN);
    }

    private record Kept(String name, LastingFile file) {}
}
