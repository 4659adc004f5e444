package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.edition.Edition;

/** Where to go after something was done: always a new address, so that reloading it does nothing again. */
@Named
@RequestScoped
public class Addresses {

    @Inject
    private CurrentEdition current;

    /** A page of the edition that is worked on, as an outcome of an action. */
    public String to(String page) {
        String edition = current.isPresent() ? "&e=" + current.getSlug() : "";
        return page + "?faces-redirect=true" + edition;
    }

    /** A page of another edition, as an outcome of an action. */
    public String to(String page, Edition edition) {
        return page + "?faces-redirect=true&e=" + edition.getSlug();
    }
}
