package ma.riwaq.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import ma.riwaq.history.SealFile;

/** Keeps the seals of the audit log in a folder of its own, in place of the back office. */
@ApplicationScoped
public class SealFolder {

    @Produces
    @Singleton
    SealFile file() throws IOException {
        return new SealFile(Files.createTempDirectory("seals-"));
    }
}
