package ma.riwaq.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The two scripts whose address must stay the same: the one that works without a network, and the one for embedding. */
@WebServlet({"/sw.js", "/embed.js"})
public class RootFiles extends HttpServlet {

    @Inject
    private transient StaticFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LastingFile file = files.named(request.getServletPath().substring(1)).orElseThrow();
        response.setContentType(file.type());
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }
}
