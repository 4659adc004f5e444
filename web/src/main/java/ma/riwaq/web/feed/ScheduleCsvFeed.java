package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.riwaq.sheet.ProgrammeTable;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Site;

/** The programme for spreadsheets. */
@WebServlet("/schedule-csv")
public class ScheduleCsvFeed extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient Part part;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        ProgrammeTable.write(
                page.getEdition(), part.getSessions(), page.getLang(), site.publicUrl(), response.getOutputStream());
    }
}
