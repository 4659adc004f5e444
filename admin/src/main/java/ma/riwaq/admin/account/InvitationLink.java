package ma.riwaq.admin.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import ma.riwaq.shared.WebAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The whole address of an invitation, to be sent to its person. */
@RequestScoped
public class InvitationLink {

    @Inject
    @ConfigProperty(name = "riwaq.admin.url")
    private Optional<String> adminUrl;

    @Inject
    private HttpServletRequest request;

    /** The address with a token. */
    public String of(String token) {
        String office = adminUrl.map(WebAddress::withoutSlash).orElseGet(this::asked);
        return office + request.getContextPath() + "/invitation?t=" + token;
    }

    /** Where the administrator reached the back office, if nothing was set. */
    private String asked() {
        String address = request.getRequestURL().toString();
        return address.substring(0, address.length() - request.getRequestURI().length());
    }
}
