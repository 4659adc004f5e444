package ma.riwaq.admin.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.shared.Page;

/** The list of accounts, for administrators. */
@Named
@RequestScoped
public class AccountsView {

    @Inject
    private Accounts accounts;

    @Inject
    private ListState list;

    private Page<Account> page;

    @PostConstruct
    void load() {
        page = accounts.page(list.paging("sortArabic", "sortFrench", "email"));
    }

    /** The accounts that the address asks for. */
    public Page<Account> getPage() {
        return page;
    }
}
