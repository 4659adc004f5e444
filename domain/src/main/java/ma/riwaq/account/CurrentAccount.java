package ma.riwaq.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.UUID;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.CurrentAuthor;

/** The account that is signed in in this request; none on public pages and in the system's own work. */
@RequestScoped
@Named
public class CurrentAccount implements CurrentAuthor {

    private Account account;
    private boolean system;

    /** The account; null if nobody is signed in. */
    public Account getAccount() {
        return account;
    }

    /** Says who is signed in, for the rest of the request. */
    public void signIn(Account signedIn) {
        account = signedIn;
    }

    /** Lets the system itself work for the rest of the request, as when it loads the example edition. */
    public void actAsSystem() {
        system = true;
    }

    /** Whether somebody is signed in. */
    public boolean isPresent() {
        return account != null;
    }

    /** Whether whoever is at work may act in any of these roles. */
    public boolean mayActAs(Role... roles) {
        return system || (account != null && Arrays.stream(roles).anyMatch(account::has));
    }

    /** As {@link #mayActAs}, for pages: the name of one role. */
    public boolean may(String role) {
        return mayActAs(Role.valueOf(role));
    }

    /** Whether whoever is at work sees only what belongs to their organisation: a contributor who is nothing else. */
    public boolean isNarrowed() {
        return account != null && !mayActAs(Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR);
    }

    /** The organisation of whoever is at work; null if they have none. */
    public UUID getOrganisationId() {
        return account == null ? null : account.getOrganisationId();
    }

    @Override
    public boolean sees(BaseEntity thing) {
        return !isNarrowed()
                || !(thing instanceof OfOrganisation shared)
                || (getOrganisationId() != null && shared.belongsTo(getOrganisationId()));
    }

    @Override
    public String authorName() {
        return account == null ? null : account.getName();
    }

    @Override
    public UUID authorId() {
        return account == null ? null : account.getId();
    }
}
