package ma.riwaq.admin.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import ma.riwaq.letter.Installation;
import ma.riwaq.letter.MailServer;
import ma.riwaq.shared.WebAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the program runs and by which server it sends mail, as the operator set it. */
@ApplicationScoped
public class MailSettings implements Installation {

    private static final String HERE = "http://localhost:8080";

    @Inject
    @ConfigProperty(name = "riwaq.public.url", defaultValue = HERE)
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "riwaq.admin.url", defaultValue = HERE)
    private String adminUrl;

    @Inject
    @ConfigProperty(name = "riwaq.mail.url")
    private Optional<URI> url;

    @Inject
    @ConfigProperty(name = "riwaq.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "riwaq.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "riwaq.mail.from")
    private Optional<String> from;

    @Override
    public String site() {
        return WebAddress.withoutSlash(publicUrl);
    }

    @Override
    public String office() {
        return WebAddress.withoutSlash(adminUrl) + "/admin";
    }

    @Override
    public Optional<MailServer> mailServer() {
        return url.flatMap(
                server -> from.map(sender -> new MailServer(server, user.orElse(null), password.orElse(null), sender)));
    }
}
