package ma.riwaq.account;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Who may call a method of a door: an account with one of the roles, or the system itself. Anybody else is refused. On a
 * door it stands for all of its methods that have none of their own.
 */
@InterceptorBinding
@Target({METHOD, TYPE})
@Retention(RUNTIME)
public @interface Allowed {

    /** The roles, any of which is enough. */
    @Nonbinding
    Role[] value() default {};
}
