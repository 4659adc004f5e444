package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ma.riwaq.exchange.Calendars;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.FilteredProgramme;
import ma.riwaq.web.shared.Site;

/** The programme, or the part of it that the filters leave, or one session, for people's own calendars. */
@WebServlet("/calendar")
public class CalendarFeed extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient FilteredProgramme filtered;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar; charset=UTF-8");
        response.getWriter().print(Calendars.of(page.getEdition(), sessions(), page.getLang(), site.publicUrl()));
    }

    private List<Placed> sessions() {
        ReleasedEdition edition = page.getEdition();
        return page.getCode() == null
                ? filtered.selection().sessions()
                : edition.session(page.getCode()).stream().toList();
    }
}
