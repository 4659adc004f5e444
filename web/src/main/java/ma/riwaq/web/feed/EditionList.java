package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.Site;

/** The published editions as JSON, for other programs. */
@WebServlet("/edition-list")
public class EditionList extends HttpServlet {

    private static final Jsonb JSONB = JsonbBuilder.create();

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Entry> entries = site.editions().all().stream().map(this::entry).toList();
        response.setContentType("application/json");
        response.getWriter().print(JSONB.toJson(entries.toArray(Entry[]::new)));
    }

    private Entry entry(ReleasedEdition edition) {
        ReleaseHeader header = edition.header();
        return new Entry(
                edition.edition().slug(),
                edition.edition().name(),
                edition.edition().firstDay(),
                edition.edition().lastDay(),
                header.number(),
                header.releasedAt(),
                header.sha256(),
                site.publicUrl() + "/api/v1/editions/" + edition.edition().slug() + "/release");
    }

    /**
     * An edition and its release.
     *
     * @param release number of the release
     * @param sha256 of the release document
     * @param document address of the release document
     */
    public record Entry(
            String slug,
            LocalizedText name,
            LocalDate firstDay,
            LocalDate lastDay,
            int release,
            Instant releasedAt,
            String sha256,
            String document) {}
}
