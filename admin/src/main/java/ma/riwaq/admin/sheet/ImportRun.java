package ma.riwaq.admin.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.QueryPlans;
import ma.riwaq.shared.Refusal;
import ma.riwaq.sheet.Imports;

/** One import being carried out, in a request of its own. */
@ApplicationScoped
public class ImportRun {

    private static final System.Logger LOG = System.getLogger(ImportRun.class.getName());

    @Inject
    private Imports imports;

    @Inject
    private QueryPlans plans;

    @Inject
    private CurrentAccount current;

    /** Carries it out, or writes down why it could not be. */
    @ActivateRequestContext
    public void carryOut(UUID id, Account account, Lang lang) {
        current.signIn(account);
        try {
            plans.refreshAfter(imports.carryOut(id, lang));
        } catch (Refusal refusal) {
            imports.fail(id, refusal.getReason());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "import " + id + " was not carried out", e);
            imports.fail(id, "import.failed");
        }
    }
}
