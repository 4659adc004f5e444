package ma.riwaq.admin.communique;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.review.Received;
import ma.riwaq.review.Reviews;

/** A communiqué as it came. Nothing that a browser would carry out is shown by it: other files are only saved. */
@WebServlet("/communique/original")
public class OriginalServlet extends HttpServlet {

    private static final Map<String, String> SHOWN =
            Map.of("text/plain; charset=UTF-8", "txt", "application/pdf", "pdf");

    private static final Map<String, String> SAVED = Map.of(
            "text/plain", "txt",
            "application/vnd.oasis.opendocument.text", "odt",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    @Inject
    private transient Reviews reviews;

    @Inject
    private transient CurrentEdition current;

    @Inject
    private transient CurrentAccount account;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Received> found = account.mayActAs(Role.EDITOR)
                ? id(request.getParameter("id")).flatMap(id -> reviews.find(current.getEdition(), id))
                : Optional.empty();
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String type = found.get().getMediaType();
        response.setContentType(type);
        response.setHeader("Content-Disposition", disposition(type));
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(found.get().getOriginal());
    }

    private static String disposition(String type) {
        String shown = SHOWN.get(type);
        if (shown != null) {
            return "inline; filename=\"communique." + shown + "\"";
        }
        return "attachment; filename=\"communique." + SAVED.getOrDefault(type, "html") + "\"";
    }

    private static Optional<UUID> id(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
