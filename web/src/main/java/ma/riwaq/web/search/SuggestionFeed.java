package ma.riwaq.web.search;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import ma.riwaq.web.shared.Words;
import ma.riwaq.web.shared.search.Excerpt;
import ma.riwaq.web.shared.search.Piece;

/** What somebody may be about to look for, while they type: for the script of the search box. */
@WebServlet("/suggestions")
public class SuggestionFeed extends HttpServlet {

    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final int MOST = 8;
    private static final int OF_A_KIND = 4;

    @Inject
    private transient Finder finder;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Suggestion> found = finder.find(OF_A_KIND).stream()
                .flatMap(result -> result.kinds().stream())
                .flatMap(kind -> kind.lines().stream().map(line -> suggestion(kind, line)))
                .limit(MOST)
                .toList();
        response.setContentType("application/json; charset=UTF-8");
        response.getWriter().print(JSONB.toJson(new Suggestions(words.count("suggested", found.size()), found)));
    }

    private Suggestion suggestion(OfKind kind, Line line) {
        Excerpt name = line.name();
        return new Suggestion(
                words.label("kind", kind.kind()),
                line.link(),
                name.lang().getCode(),
                name.lang().getDir(),
                name.pieces());
    }

    /** Suggestions, and how many there are in the words of the page. */
    public record Suggestions(String message, List<Suggestion> suggestions) {}

    /** A thing with the page that it has; the pieces of its name are in the language {@code lang}. */
    public record Suggestion(String kind, String link, String lang, String dir, List<Piece> pieces) {}
}
