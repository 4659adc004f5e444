package ma.riwaq.admin.print;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.riwaq.print.Printer;

/** A print that is ready, to be looked at or saved. */
@WebServlet("/print/print.pdf")
public class PrintServlet extends HttpServlet {

    @Inject
    private transient PrintRuns runs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PrintRun> run = runs.find(request.getParameter("run")).filter(PrintRun::isReady);
        if (run.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file = run.get().file();
        response.setContentType(Printer.MEDIA_TYPE);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + run.get().fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
