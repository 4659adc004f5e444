package ma.riwaq.admin.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import ma.riwaq.history.SealFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says where the seals of the audit log are kept outside the database: in the data folder. */
@ApplicationScoped
public class SealFolder {

    @Produces
    @Singleton
    SealFile file(@ConfigProperty(name = "riwaq.data", defaultValue = "./data") String folder) {
        return new SealFile(Path.of(folder));
    }
}
