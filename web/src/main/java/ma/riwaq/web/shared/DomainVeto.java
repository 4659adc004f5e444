package ma.riwaq.web.shared;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;

/**
 * Keeps the beans of the domain out of the public site. They work on the draft by an {@code EntityManager}, which this
 * war has none of: it reads releases only.
 */
public class DomainVeto implements Extension {

    private static final String SITE = "ma.riwaq.web.";

    <T> void veto(@Observes ProcessAnnotatedType<T> type) {
        String name = type.getAnnotatedType().getJavaClass().getName();
        if (name.startsWith("ma.riwaq.") && !name.startsWith(SITE)) {
            type.veto();
        }
    }
}
