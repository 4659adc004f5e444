package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ma.riwaq.print.Order;
import ma.riwaq.print.PrintKind;
import ma.riwaq.print.Printer;
import ma.riwaq.print.Progress;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Site;

/** The whole programme as a booklet. */
@WebServlet("/schedule-pdf")
public class SchedulePdfFeed extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(Printer.MEDIA_TYPE);
        Order booklet = new Order(PrintKind.BOOKLET, null, List.of(page.getLang()), site.publicUrl());
        Printer.print(page.getEdition(), booklet, Progress.UNHEARD, response.getOutputStream());
    }
}
