package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import ma.riwaq.web.shared.Contact;
import ma.riwaq.web.shared.Site;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to tell of a hole in the site (RFC 9116); there is none where the operator named nobody. */
@WebServlet("/.well-known/security.txt")
public class SecurityText extends HttpServlet {

    private static final int MONTHS = 6;

    private static final String TEXT = """
            Contact: %s
            Expires: %sT00:00:00Z
            Preferred-Languages: ar, fr, en
            Canonical: %s/.well-known/security.txt
            """;

    @Inject
    private transient Site site;

    @Inject
    @ConfigProperty(name = "riwaq.security.contact")
    private transient Optional<String> contact;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> line = contact.flatMap(Contact::link);
        if (line.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.getWriter()
                .print(TEXT.formatted(line.get(), LocalDate.now(ZoneOffset.UTC).plusMonths(MONTHS), site.publicUrl()));
    }
}
