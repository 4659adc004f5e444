package ma.riwaq.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;

/** Others at work at the same time: each in a request and a transaction of their own. */
@ApplicationScoped
public class Colleagues {

    @Inject
    private Given given;

    @Inject
    private CurrentAccount current;

    /** Lets somebody with these roles do something. */
    @ActivateRequestContext
    public <T> T work(Callable<T> what, Role... roles) throws Exception {
        given.atWork(roles);
        return what.call();
    }

    /** Lets the system itself do something, as each node does by itself. */
    @ActivateRequestContext
    public void node(Runnable what) {
        current.actAsSystem();
        what.run();
    }
}
