package ma.riwaq.web.live;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.web.shared.CurrentPage;

/** The few bytes that open pages and screens ask for again and again: which release the public sees now. */
@WebServlet("/live-state")
public class LiveState extends HttpServlet {

    @Inject
    private transient CurrentPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReleaseHeader header = page.getEdition().header();
        response.setContentType("application/json");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("release", header.number())
                        .add("seal", page.getSeal())
                        .add("at", header.releasedAt().toString())
                        .build());
    }
}
