package ma.riwaq.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import ma.riwaq.release.ReleaseDocument.Audience;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleaseDocument.Theme;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.SortKey;

/** What the codes in a release stand for, looked up in the edition of the page. */
@Named
@RequestScoped
public class Programme {

    @Inject
    private CurrentPage page;

    private Map<String, List<Placed>> presented;
    private Map<String, Set<String>> titles;

    /** The themes of these codes. */
    public List<Theme> themes(List<String> codes) {
        return codes.stream()
                .map(code -> edition().theme(code).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The audiences of these codes. */
    public List<Audience> audiences(List<String> codes) {
        return codes.stream()
                .map(code -> edition().audience(code).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The publications of these codes. */
    public List<Publication> publications(List<String> codes) {
        return codes.stream()
                .map(code -> edition().publication(code).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The people of these codes. */
    public List<Person> people(List<String> codes) {
        return codes.stream()
                .map(code -> edition().person(code).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The organisations of these codes. */
    public List<Organisation> organisations(List<String> codes) {
        return codes.stream().map(this::organisation).filter(Objects::nonNull).toList();
    }

    /** The organisation of a code; null for null. */
    public Organisation organisation(String code) {
        return edition().organisation(code).orElse(null);
    }

    /** The person who takes part in a role; null if the release does not name one. */
    public Person personIn(PersonInRole role) {
        return edition().person(role.person()).orElse(null);
    }

    /** The organisation that takes part in a role; null if the release does not name one. */
    public Organisation organisationIn(OrganisationInRole role) {
        return organisation(role.organisation());
    }

    /** How many sessions an event holds. */
    public int size(Event event) {
        return edition().sessionsOf(event).size();
    }

    /** The sessions that somebody or something takes part in. */
    public List<Placed> sessions(Predicate<Session> part) {
        return edition().sessions().stream()
                .filter(placed -> part.test(placed.session()))
                .toList();
    }

    /** The sessions at which a publication is presented or signed. */
    public List<Placed> sessionsOf(Publication publication) {
        if (presented == null) {
            Map<String, List<Placed>> byTitle = new HashMap<>();
            for (Placed placed : edition().sessions()) {
                titlesOf(placed.session()).forEach(code -> byTitle.computeIfAbsent(code, any -> new ArrayList<>())
                        .add(placed));
            }
            presented = byTitle;
        }
        return presented.getOrDefault(publication.code(), List.of());
    }

    /** The codes of the publications that are presented or signed at a session. */
    public Set<String> titlesOf(Session session) {
        if (titles == null) {
            Map<String, Set<String>> bySession = new HashMap<>();
            edition().document().publications().forEach(publication -> publication
                    .sessions()
                    .forEach(code -> bySession
                            .computeIfAbsent(code, any -> new LinkedHashSet<>())
                            .add(publication.code())));
            titles = bySession;
        }
        Set<String> both = new LinkedHashSet<>(session.publications());
        both.addAll(titles.getOrDefault(session.code(), Set.of()));
        return both;
    }

    /** Things sorted by their names as readers of the page sort. */
    public <T> List<T> sorted(List<T> things, Function<T, LocalizedText> name) {
        return things.stream()
                .sorted(Comparator.comparing(thing -> SortKey.of(page.text(name.apply(thing)), page.getLang())))
                .toList();
    }

    private ReleasedEdition edition() {
        return page.getEdition();
    }
}
