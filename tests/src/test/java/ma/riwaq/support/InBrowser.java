package ma.riwaq.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test that reads the product in a browser. Its methods may ask for a {@code Page} (an Arabic visitor's, with
 * nothing remembered), for the {@code Browser} (to be several visitors, or another one) and for the {@link Fair}: the
 * example edition, started once and shared by all such tests.
 *
 * <p>What the pages showed when a test failed is in {@code target/screenshots}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Browsing.class)
public @interface InBrowser {}
