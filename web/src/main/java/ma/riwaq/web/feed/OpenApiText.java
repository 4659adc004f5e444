package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.riwaq.web.shared.Site;

/** The description of the public API. */
@WebServlet("/open-api")
public class OpenApiText extends HttpServlet {

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().print(OpenApi.describe(site.publicUrl()));
    }
}
