package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import ma.riwaq.exchange.ScheduleXml;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Site;

/** The programme for readers of conference schedules, as XML. */
@WebServlet("/schedule-xml")
public class ScheduleXmlFeed extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient Part part;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType(ScheduleXml.MEDIA_TYPE + "; charset=UTF-8");
        try {
            ScheduleXml.write(
                    page.getEdition(), part.getSessions(), page.getLang(), site.publicUrl(), response.getWriter());
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
    }
}
