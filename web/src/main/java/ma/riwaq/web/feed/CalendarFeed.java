package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import ma.riwaq.exchange.Calendars;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Site;
import ma.riwaq.web.shared.Times;
import ma.riwaq.web.shared.Words;

/** The programme, or the part of it that the address asks for, for people's own calendars. */
@WebServlet("/calendar")
public class CalendarFeed extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient Part part;

    @Inject
    private transient Words words;

    @Inject
    private transient Times times;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/calendar; charset=UTF-8");
        response.getWriter()
                .print(Calendars.of(
                        page.getEdition(),
                        part.getSessions(),
                        new Calendars.View(name(), path()),
                        page.getLang(),
                        site.publicUrl()));
    }

    private String path() {
        String home = page.getEditionHome();
        return page.getAddress().path(page.getLang()).substring(home.length());
    }

    private String name() {
        ReleasedEdition edition = page.getEdition();
        String code = page.getCode();
        return switch (page.getAddress().kind()) {
            case DAY_CALENDAR -> times.day(LocalDate.parse(code));
            case CHOSEN_CALENDAR, FOLLOWED_CALENDAR -> words.label("section", "mine");
            case SESSION_CALENDAR ->
                text(edition.session(code).orElseThrow().session().title());
            case EVENT_CALENDAR -> text(edition.event(code).orElseThrow().name());
            case ROOM_CALENDAR -> text(edition.room(code).orElseThrow().name());
            case THEME_CALENDAR -> text(edition.theme(code).orElseThrow().name());
            case PERSON_CALENDAR -> text(edition.person(code).orElseThrow().name());
            case ORGANISATION_CALENDAR ->
                text(edition.organisation(code).orElseThrow().name());
            default -> "";
        };
    }

    private String text(LocalizedText text) {
        return page.text(text);
    }
}
