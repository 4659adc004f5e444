package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page that is shown, as the address says. */
@Named
@RequestScoped
public class Here {

    @Inject
    private HttpServletRequest request;

    /** Its address with the query, from the back office's own root on: to come back to it. */
    public String getAddress() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = (forwarded == null ? request.getRequestURI() : forwarded.toString())
                .substring(request.getContextPath().length());
        String query = request.getQueryString();
        return LocalAddress.of(query == null ? path : path + "?" + query);
    }

    /** As {@link #getAddress}, for the query of another address. */
    public String getEncodedAddress() {
        return URLEncoder.encode(getAddress(), StandardCharsets.UTF_8);
    }

    /** Whether it lies in a folder, for the navigation: {@code /venue/room}. */
    public boolean isIn(String start) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith(start);
    }

    /** For {@code aria-current}: {@code page} if it lies there, else null. */
    public String current(String start) {
        return isIn(start) ? "page" : null;
    }
}
