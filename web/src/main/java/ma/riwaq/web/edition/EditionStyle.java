package ma.riwaq.web.edition;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.riwaq.release.ReleaseDocument.Theme;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Colours;
import ma.riwaq.web.shared.Site;

/** The colours of an edition and its themes as a style sheet, because pages may carry no style of their own. */
@WebServlet("/style/*")
public class EditionStyle extends HttpServlet {

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/", 4);
        Optional<ReleasedEdition> edition = parts.length == 3 ? site.editions().find(parts[1]) : Optional.empty();
        if (edition.isEmpty() || !parts[2].equals(name(edition.get()))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/css; charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getWriter().print(sheet(edition.get()));
    }

    private static String name(ReleasedEdition edition) {
        return edition.header().sha256().substring(0, 16) + ".css";
    }

    static String sheet(ReleasedEdition edition) {
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
}
