package ma.riwaq.admin.sheet;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ma.riwaq.account.Account;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.shared.Lang;

/** Carries imports out while the person does something else. */
@ApplicationScoped
public class ImportRunner {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportRun run;

    @Inject
    private CurrentAccount current;

    /** Carries out one that was claimed, in the name of whoever is at work. */
    public void start(UUID id, Lang lang) {
        Account account = current.getAccount();
        executor.execute(() -> run.carryOut(id, account, lang));
    }
}
