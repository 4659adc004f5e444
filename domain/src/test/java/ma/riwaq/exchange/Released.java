package ma.riwaq.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import ma.riwaq.release.Change;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.LocalizedText;

/** The example edition, released. */
final class Released {

    static final Instant AT = Instant.parse("2024-05-08T09:30:00Z");

    private Released() {}

    static ReleasedEdition example(Change... changes) {
        return edition(read(), changes);
    }

    /** The example in which a text stands in the place of another. */
    static ReleasedEdition with(String old, String other) {
        return edition(read().replace(old, other));
    }

    private static ReleasedEdition edition(String json, Change... changes) {
        return new ReleasedEdition(
                new ReleaseHeader("siel-29", 3, AT, "", LocalizedText.EMPTY, List.of(changes)),
                ReleaseJson.document(json));
    }

    private static String read() {
        try (var file = Released.class.getResourceAsStream("/example/siel-29.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
