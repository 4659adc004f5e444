package ma.riwaq.admin.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;

/** Where staff come in: the home of the latest edition, or the list of editions while there is none. */
@Named
@RequestScoped
public class IndexView {

    @Inject
    private CurrentEdition current;

    @Inject
    private Addresses addresses;

    /** Goes there. */
    public String go() {
        return addresses.to(current.isPresent() ? "/edition/home" : "/edition/editions");
    }
}
