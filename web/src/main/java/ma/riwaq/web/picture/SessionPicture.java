package ma.riwaq.web.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Times;
import ma.riwaq.web.shared.Words;

/** The picture of a session that others show beside a link to it. */
@WebServlet("/picture")
public class SessionPicture extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient Words words;

    @Inject
    private transient Times times;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Placed placed = page.getEdition().session(page.getCode()).orElseThrow();
        Poster poster = new Poster(
                kind(placed),
                page.text(placed.session().title()),
                when(placed),
                page.getSiteName(),
                page.getLang(),
                page.getEdition().edition().accent());
        response.setContentType("image/png");
        ImageIO.write(poster.draw(), "png", response.getOutputStream());
    }

    private String kind(Placed placed) {
        Session session = placed.session();
        String kind = session.kindLabel().isEmpty()
                ? words.label("sessionKind", session.kind())
                : page.text(session.kindLabel());
        return placed.cancelled() || placed.postponed() ? words.label("state", session.state()) + " · " + kind : kind;
    }

    private String when(Placed placed) {
        LocalizedText room = placed.room() == null ? null : placed.room().name();
        return Stream.of(
                        placed.day() == null ? "" : times.day(placed.day()),
                        placed.start() == null ? "" : times.clock(placed.start()),
                        page.text(room))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
