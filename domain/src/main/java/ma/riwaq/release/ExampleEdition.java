package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

/** The example edition: the 29th book fair, with the agency's day as it was, and a made-up rest marked as such. */
@ApplicationScoped
@Transactional
public class ExampleEdition {

    private static final String FILE = "/example/siel-29.json";

    @Inject
    private DraftLoader loader;

    @Inject
    private Releases releases;

    @Inject
    private Editions editions;

    /** Whether it can be loaded: only into an empty system. */
    public boolean isWelcome() {
        return editions.all().isEmpty();
    }

    /** Loads it and releases it; throws {@link Refusal} where there are editions already. */
    @Allowed(Role.EDITOR)
    public Edition load() {
        if (!isWelcome()) {
            throw new Refusal("example.not.empty");
        }
        Edition edition = loader.load(document());
        releases.release(edition, LocalizedText.EMPTY);
        return edition;
    }

    static ReleaseDocument document() {
        try (InputStream file = ExampleEdition.class.getResourceAsStream(FILE)) {
            return ReleaseJson.document(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
