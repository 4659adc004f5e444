package ma.riwaq.account;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Asks, before a method of a door runs, whether whoever is at work may call it. */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class AllowedInterceptor implements Serializable {

    @Inject
    private transient CurrentAccount current;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Allowed own = call.getMethod().getAnnotation(Allowed.class);
        Allowed rule = own == null ? call.getMethod().getDeclaringClass().getAnnotation(Allowed.class) : own;
        if (rule != null && !current.mayActAs(rule.value())) {
            throw new NotAllowedException(call.getMethod().getName());
        }
        return call.proceed();
    }
}
