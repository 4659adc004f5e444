package ma.riwaq.admin.letter;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.letter.Letter;
import ma.riwaq.letter.Outbox;
import ma.riwaq.shared.Refusal;

/** A letter as a file, to be sent by the mail program of whoever takes it away. */
@WebServlet("/letter/letter.eml")
public class LetterServlet extends HttpServlet {

    @Inject
    private transient Outbox outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Letter> letter = outbox.find(identity(request.getParameter("id")));
            if (letter.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            byte[] file = outbox.mail(letter.get().getId()).file();
            response.setContentType("message/rfc822");
            response.setHeader("Content-Disposition", "attachment; filename=\"riwaq.eml\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(file.length);
            response.getOutputStream().write(file);
        } catch (Refusal refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static UUID identity(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
