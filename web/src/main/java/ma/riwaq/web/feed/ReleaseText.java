package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Site;

/** The release document of an edition, byte for byte as it was sealed. */
@WebServlet("/release")
public class ReleaseText extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReleasedEdition edition = page.getEdition();
        Optional<Path> kept = site.files().document(edition.header());
        response.setContentType("application/json");
        response.getOutputStream()
                .write(
                        kept.isPresent()
                                ? Files.readAllBytes(kept.get())
                                : ReleaseJson.write(edition.document()).getBytes(StandardCharsets.UTF_8));
    }
}
