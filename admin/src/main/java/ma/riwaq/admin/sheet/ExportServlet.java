package ma.riwaq.admin.sheet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.sheet.Exports;
import ma.riwaq.sheet.SheetKind;
import ma.riwaq.sheet.SheetWriter;

/** A list as a spreadsheet: the rows that its filters leave, in its order. */
@WebServlet("/export")
public class ExportServlet extends HttpServlet {

    @Inject
    private transient Exports exports;

    @Inject
    private transient ListedRows rows;

    @Inject
    private transient ListState list;

    @Inject
    private transient CurrentEdition current;

    @Inject
    private transient CurrentLanguage language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetKind kind = list.choice("list", SheetKind.class);
        SheetWriter writer = list.choice("as", SheetWriter.class);
        if (kind == null || writer == null || !current.isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = current.getSlug() + "-" + kind.name().toLowerCase(Locale.ROOT) + "." + writer.getEnding();
        Downloads.begin(response, writer.getMediaType(), name);
        exports.write(
                kind,
                current.getEdition(),
                rows.identities(kind),
                writer,
                language.getLang(),
                response.getOutputStream());
    }
}
