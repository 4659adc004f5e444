package ma.riwaq.admin.schedule;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What scripts of the back office ask for, as JSON. It is no interface for other programs. */
@ApplicationPath("/data")
public class BoardData extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(BoardResource.class);
    }
}
