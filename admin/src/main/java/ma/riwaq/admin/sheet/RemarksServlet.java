package ma.riwaq.admin.sheet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.sheet.Exports;
import ma.riwaq.sheet.Import;
import ma.riwaq.sheet.Imports;
import ma.riwaq.sheet.SheetWriter;

/** The file of an import again, with what is to be said of each row in a last column. */
@WebServlet("/sheet/remarks")
public class RemarksServlet extends HttpServlet {

    @Inject
    private transient Imports imports;

    @Inject
    private transient Exports exports;

    @Inject
    private transient CurrentEdition current;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient PlanWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Import> found = id(request.getParameter("id"))
                .flatMap(imports::find)
                .filter(job -> job.getPlan() != null)
                .filter(job -> job.getEditionId().equals(current.getEdition().getId()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Import job = found.get();
        Map<String, String> fields = imports.fields(job.getKind(), current.getEdition(), language.getLang());
        Download file = new Download(response, SheetWriter.XLSX.getMediaType(), "remarks.xlsx");
        exports.writeRemarked(job, row -> words.remark(row, fields), language.getLang(), file);
    }

    private static Optional<UUID> id(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
