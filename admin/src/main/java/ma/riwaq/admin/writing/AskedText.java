package ma.riwaq.admin.writing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.release.Release;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.Releases;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.writing.Subject;
import ma.riwaq.writing.TextKind;
import ma.riwaq.writing.Writings;
import ma.riwaq.writing.Written;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The text that the address asks for: of which release, of what kind, in which language and about what. */
@RequestScoped
public class AskedText {

    @Inject
    private Writings writings;

    @Inject
    private Releases releases;

    @Inject
    private CurrentEdition current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private ListState address;

    @Inject
    @ConfigProperty(name = "riwaq.public.url", defaultValue = "/")
    private String publicUrl;

    private List<Integer> numbers;
    private ReleasedEdition release;
    private TextKind kind;
    private Lang lang;
    private Subject subject;

    @PostConstruct
    void find() {
        numbers = releases.numbers(current.getEdition());
        kind = Optional.ofNullable(address.choice("kind", TextKind.class)).orElse(TextKind.DAY);
        lang = Lang.of(address.value("lang"))
                .filter(Writings.LANGUAGES::contains)
                .orElseGet(() -> Writings.LANGUAGES.contains(language.getLang()) ? language.getLang() : Lang.AR);
        wanted().ifPresent(found -> {
            release = writings.read(found);
            subject = Optional.of(about(address.value("about")))
                    .filter(asked -> asked.fits(kind, release))
                    .or(() -> Subject.usual(kind, release, today()))
                    .orElse(null);
        });
    }

    /** The release of the number in the address, else the one that the public sees; empty if there is none. */
    private Optional<Release> wanted() {
        String number = address.value("n");
        if (number == null || !number.matches("[1-9][0-9]{0,6}")) {
            return releases.seen(current.getEdition());
        }
        return Optional.of(releases.find(current.getEdition(), Integer.parseInt(number))
                .orElseThrow(() -> new MissingException("release " + number)));
    }

    private LocalDate today() {
        return FairTime.local(Instant.now(), release.edition().zone()).toLocalDate();
    }

    private static Subject about(String written) {
        String[] parts = written == null ? new String[0] : written.split(":", 2);
        if (parts.length < 2) {
            return Subject.EDITION;
        }
        return switch (parts[0]) {
            case "day" -> Subject.day(day(parts[1]));
            case "event" -> Subject.event(parts[1]);
            case "session" -> Subject.session(parts[1]);
            default -> Subject.EDITION;
        };
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The numbers of the releases to choose from, the latest first. */
    List<Integer> numbers() {
        return numbers;
    }

    /** The release; null if there is none. */
    ReleasedEdition release() {
        return release;
    }

    TextKind kind() {
        return kind;
    }

    Lang lang() {
        return lang;
    }

    /** What the text is about; null where the release has nothing of that sort. */
    Subject subject() {
        return subject;
    }

    /** Where visitors find the public site. */
    String site() {
        return publicUrl;
    }

    /** The text; empty where there is nothing to write about. */
    Optional<Written> written() {
        return Optional.ofNullable(subject).map(about -> writings.write(release, kind, about, lang, publicUrl));
    }
}
