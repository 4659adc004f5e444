package ma.riwaq.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.riwaq.web.shared.Contact;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The accessibility statement: what was tried, how, and what was not. Whoever changes the one changes the other. */
@Named
@RequestScoped
public class AccessibilityView {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 29);

    private static final List<Part> PARTS = List.of(
            new Part("helps", List.of("easy", "keyboard", "script", "look", "services")),
            new Part("tested", List.of("rules", "browser", "names")),
            new Part("untested", List.of("people", "amazigh", "texts", "elsewhere")));

    @Inject
    @ConfigProperty(name = "riwaq.accessibility.contact")
    private Optional<String> contact;

    /** What it tells of, each with its sentences by their keys. */
    public List<Part> getParts() {
        return PARTS;
    }

    /** Whom to write to, as a link; null where the operator named nobody. */
    public String getContact() {
        return contact.flatMap(Contact::link).orElse(null);
    }

    /** As {@link #getContact}, to be read. */
    public String getContactName() {
        return getContact().replaceFirst("^mailto:", "");
    }

    /** The day of the statement. */
    public LocalDate getWritten() {
        return WRITTEN;
    }

    /** One part of the statement. */
    public record Part(String name, List<String> lines) {}
}
