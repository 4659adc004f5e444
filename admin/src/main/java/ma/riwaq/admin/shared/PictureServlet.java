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

/** The pictures of the draft, for whoever is signed in: the public may not see them before they are released. */
@WebServlet("/picture/*")
public class PictureServlet extends HttpServlet {

    @Inject
    private Images images;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Image> found = path == null ? Optional.empty() : images.find(path.substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = found.get().getBytes();
        response.setContentType(found.get().getMediaType());
        response.setContentLength(bytes.length);
        // the name is made of the bytes, so what was read once never changes
        response.setHeader("Cache-Control", "private, max-age=86400, immutable");
        response.getOutputStream().write(bytes);
    }
}
