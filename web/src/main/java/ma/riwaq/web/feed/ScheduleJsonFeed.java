package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.riwaq.exchange.ScheduleJson;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Site;

/** The programme for readers of conference schedules, as JSON. */
@WebServlet("/schedule-json")
public class ScheduleJsonFeed extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient Part part;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter()
                .print(ScheduleJson.of(page.getEdition(), part.getSessions(), page.getLang(), site.publicUrl()));
    }
}
