package ma.riwaq.admin.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.riwaq.media.Image;
import ma.riwaq.media.Images;

/** The pictures of the draft, for staff; the public gets only those of a release, from its own site. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    @Inject
    private Images images;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Image> image = images.find(path == null ? null : path.substring(1));
        if (image.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(image.get().getMediaType());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable"); // named by its own bytes
        byte[] bytes = image.get().getBytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
