package ma.riwaq.web.mine;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.web.shared.CurrentPage;

/** The pages that a browser keeps to be read without a network, the most wanted first. */
@WebServlet("/offline-list")
public class OfflineList extends HttpServlet {

    /** More than that no phone should be made to fetch; the programme itself holds everything in short. */
    private static final int MOST = 400;

    @Inject
    private transient CurrentPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder pages = Json.createArrayBuilder();
        pages(page.getEdition()).forEach(path -> pages.add(page.getEditionHome() + path));
        JsonArrayBuilder files = Json.createArrayBuilder();
        files().forEach(files::add);
        response.setContentType("application/json");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("seal", page.getSeal())
                        .add("files", files)
                        .add("pages", pages)
                        .build());
    }

    private List<String> files() {
        return Stream.concat(
                        Stream.of(
                                        "site.js",
                                        "finding.js",
                                        "mine.js",
                                        "motif.svg",
                                        "placeholder.svg",
                                        "star.svg",
                                        "fonts/names-ar.woff2",
                                        "fonts/names-zgh.woff2",
                                        "fonts/plex-arabic-400.woff2",
                                        "fonts/plex-arabic-700.woff2",
                                        "fonts/plex-arabic-more-400.woff2",
                                        "fonts/plex-arabic-more-700.woff2",
                                        "fonts/plex-latin-400.woff2",
                                        "fonts/plex-latin-700.woff2",
                                        "fonts/tifinagh-400.woff2")
                                .map(page::file),
                        Stream.of(page.getEditionStyle()))
                .toList();
    }

    private static Stream<String> pages(ReleasedEdition edition) {
        return Stream.of(
                        Stream.of("", "schedule", "mine", "changes"),
                        edition.days().stream().map(day -> "schedule/" + day),
                        edition.document().rooms().stream().map(room -> "rooms/" + room.code()),
                        edition.document().events().stream().map(event -> "events/" + event.code()),
                        edition.sessions().stream()
                                .map(placed -> "sessions/" + placed.session().code()))
                .flatMap(paths -> paths)
                .limit(MOST);
    }
}
