package ma.riwaq.admin.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Everything that answers under {@code /admin/api/v1/}. */
@ApplicationPath("/api/v1")
public class Api extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RootResource.class, BearerFilter.class, BodyFilter.class, ProblemMapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                // else every package of the war would be searched for resources
                "jersey.config.server.disableAutoDiscovery", true);
    }
}
