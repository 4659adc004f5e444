package ma.riwaq.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.release.Release;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** Texts about releases, and the templates that they are written by. */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class Writings {

    /** The languages in which texts are written. */
    public static final List<Lang> LANGUAGES = List.of(Lang.AR, Lang.FR, Lang.EN);

    @Inject
    private Store store;

    /** The template of staff, or else the product's own as one that is not stored. */
    public TextTemplate template(TextKind kind, Lang lang) {
        return stored(kind, lang).orElseGet(() -> new TextTemplate(kind, lang));
    }

    private Optional<TextTemplate> stored(TextKind kind, Lang lang) {
        return store.findBy(TextTemplate.class, List.of(Condition.equal("kind", kind), Condition.equal("lang", lang)));
    }

    /**
     * Saves a template.
     *
     * @throws Refusal for a name in braces that the kind does not have, and whatever else {@link Template#of} refuses
     */
    @Allowed({Role.PUBLISHER, Role.EDITOR})
    public TextTemplate save(TextTemplate template) {
        Template.of(template.getKind(), template.getBody());
        return store.save(template);
    }

    /** Forgets what staff wrote: the product's own template is used again. */
    @Allowed({Role.PUBLISHER, Role.EDITOR})
    public void reset(TextKind kind, Lang lang) {
        stored(kind, lang).ifPresent(store::delete);
    }

    /**
     * Writes a text by the template that is stored.
     *
     * @param site where visitors find the public site: scheme, host and port
     */
    public Written write(ReleasedEdition release, TextKind kind, Subject subject, Lang lang, String site) {
        return write(release, subject, lang, template(fitting(kind, subject, release), lang), site);
    }

    /** Writes a text by a template that may not be stored yet. */
    public Written preview(ReleasedEdition release, TextTemplate template, Subject subject, String site) {
        return write(release, subject, template.getLang(), template, site);
    }

    private static Written write(
            ReleasedEdition release, Subject subject, Lang lang, TextTemplate template, String site) {
        return Writer.write(release, subject, lang, Template.of(template.getKind(), template.getBody()), site);
    }

    /**
     * The tree of a release, from which all is written.
     *
     * @throws Refusal if the release is damaged
     */
    public ReleasedEdition read(Release release) {
        if (!release.isSealIntact()) {
            throw new Refusal("release.damaged", release.getNumber());
        }
        return release.reading();
    }

    /** What is called off is announced in no other way: only that it is. */
    static TextKind fitting(TextKind kind, Subject subject, ReleasedEdition release) {
        boolean off = new Scope(release, subject).isCalledOff();
        if (off) {
            return TextKind.CANCELLATION;
        }
        if (kind != TextKind.CANCELLATION) {
            return kind;
        }
        return subject.event() == null ? TextKind.SESSION : TextKind.EVENT;
    }
}
