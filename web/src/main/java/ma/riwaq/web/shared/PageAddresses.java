package ma.riwaq.web.shared;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Owns the addresses of pages, all of which {@link FrontFilter} answers. Without an owner the server takes them for
 * files, and looks for a file or folder of that name at each request, also of pages that are kept ready.
 */
@WebServlet({"/ar/*", "/fr/*", "/zgh/*", "/en/*", "/api/*"})
public class PageAddresses extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
