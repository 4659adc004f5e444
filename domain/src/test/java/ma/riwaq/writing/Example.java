package ma.riwaq.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** The example edition, released, and texts about it. */
final class Example {

    static final String SITE = "https://salon.example.ma";
    static final List<Lang> LANGUAGES = List.of(Lang.AR, Lang.FR, Lang.EN);

    private Example() {}

    static ReleasedEdition edition() {
        return edition(UnaryOperator.identity());
    }

    /** The example with something else in its document. */
    static ReleasedEdition edition(UnaryOperator<String> change) {
        return new ReleasedEdition(
                new ReleaseHeader(
                        "siel-29", 3, Instant.parse("2024-05-08T09:30:00Z"), "", LocalizedText.EMPTY, List.of()),
                ReleaseJson.document(change.apply(json())));
    }

    private static String json() {
        try (var file = Example.class.getResourceAsStream("/example/siel-29.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text by the product's own template. */
    static Written write(ReleasedEdition release, TextKind kind, Subject subject, Lang lang) {
        Template template = Template.of(kind, Template.standard(kind, lang));
        return Writer.write(release, subject, lang, template, SITE);
    }
}
