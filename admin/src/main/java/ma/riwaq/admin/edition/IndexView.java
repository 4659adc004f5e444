package ma.riwaq.admin.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;

/**
 * Where people come in: the home of the latest edition, or the list of editions while there is none; those of an agency
 * at their own sessions.
 */
@Named
@RequestScoped
public class IndexView {

    @Inject
    private CurrentEdition current;

    @Inject
    private CurrentAccount account;

    @Inject
    private Addresses addresses;

    /** Goes there. */
    public String go() {
        if (account.isNarrowed()) {
            return addresses.to("/proposal/mine");
        }
        return addresses.to(current.isPresent() ? "/edition/home" : "/edition/editions");
    }
}
