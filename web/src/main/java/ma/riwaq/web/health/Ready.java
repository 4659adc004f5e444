package ma.riwaq.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.riwaq.web.shared.Site;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The site has something to show, or knows from the database that there is nothing yet. A database that does not
 * answer is told, but visitors are not sent away for it.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    private Site site;

    @Override
    public HealthCheckResponse call() {
        int editions = site.editions().all().size();
        return HealthCheckResponse.named("releases")
                .status(editions > 0 || site.databaseUp())
                .withData("editions", editions)
                .withData("database", site.databaseUp() ? "up" : "down")
                .build();
    }
}
