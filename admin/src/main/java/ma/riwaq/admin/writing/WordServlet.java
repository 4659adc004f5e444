package ma.riwaq.admin.writing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.writing.WordFile;
import ma.riwaq.writing.Written;

/** The text that the page shows, as a Word document. */
@WebServlet("/writing/text.docx")
public class WordServlet extends HttpServlet {

    @Inject
    private transient AskedText asked;

    @Inject
    private transient CurrentEdition current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Written> text = current.isPresent() ? asked.written() : Optional.empty();
        if (text.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = String.join(
                "-",
                current.getSlug(),
                asked.kind().name().toLowerCase(Locale.ROOT),
                asked.lang().getCode());
        response.setContentType(WordFile.MEDIA_TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".docx\"");
        response.setHeader("Cache-Control", "private, no-store");
        WordFile.write(text.get(), response.getOutputStream());
    }
}
