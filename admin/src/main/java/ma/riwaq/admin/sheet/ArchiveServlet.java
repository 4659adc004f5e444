package ma.riwaq.admin.sheet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.sheet.Archives;

/** A whole edition as one file. */
@WebServlet("/sheet/archive.zip")
public class ArchiveServlet extends HttpServlet {

    @Inject
    private transient Archives archives;

    @Inject
    private transient CurrentEdition current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        archives.write(current.getEdition(), new Download(response, "application/zip", current.getSlug() + ".zip"));
    }
}
