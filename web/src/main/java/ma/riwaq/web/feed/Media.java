package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import ma.riwaq.web.shared.Site;

/** Photos, logos and covers by the SHA-256 of their bytes, which therefore never change. */
@WebServlet("/media/*")
public class Media extends HttpServlet {

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<Path> file = site.files().picture(name);
        Optional<String> type = file.isPresent() ? type(file.get()) : Optional.empty();
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + name + '"';
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type.get());
        response.setContentLengthLong(Files.size(file.get()));
        Files.copy(file.get(), response.getOutputStream());
    }

    /** The media type by the first bytes; empty for what is no picture that a page may show. */
    static Optional<String> type(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(12);
            if (starts(head, 0, "\u00ff\u00d8\u00ff")) {
                return Optional.of("image/jpeg");
            }
            if (starts(head, 0, "\u0089PNG\r\n\u001a\n")) {
                return Optional.of("image/png");
            }
            return starts(head, 0, "RIFF") && starts(head, 8, "WEBP") ? Optional.of("image/webp") : Optional.empty();
        }
    }

    private static boolean starts(byte[] head, int from, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= from + wanted.length
                && Arrays.equals(head, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
