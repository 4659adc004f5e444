package ma.riwaq.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.PageKind;
import ma.riwaq.web.shared.Parameter;
import ma.riwaq.web.shared.Programme;
import ma.riwaq.web.shared.Words;
import ma.riwaq.web.shared.search.Indexes;
import ma.riwaq.web.shared.search.Sought;

/** The catalogue of publications, or the part of it that the filters leave. */
@Named
@RequestScoped
public class PublicationsView {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    @Inject
    private Words words;

    @Inject
    private Indexes indexes;

    private List<Publication> publications;

    /** Those that are left, by title. */
    public List<Publication> getPublications() {
        if (publications == null) {
            publications =
                    programme.sorted(all().filter(this::isLeft).filter(found()).toList(), Publication::title);
        }
        return publications;
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return !page.getFilters().isEmpty();
    }

    /** The filters to choose from, without those that leave no choice. */
    public List<Filter> getChoices() {
        return Stream.of(
                        new Filter(Parameter.LANGUAGE.getName(), options(Parameter.LANGUAGE, words::language)),
                        new Filter(Parameter.ORG.getName(), options(Parameter.ORG, this::publisher)))
                .filter(filter -> filter.options().size() > 1)
                .toList();
    }

    private List<Option> options(Parameter choice, Function<String, String> label) {
        String chosen = page.getFilters().get(choice.getName());
        return all().flatMap(publication -> choice.values(publication).stream())
                .distinct()
                .map(value -> new Option(
                        value,
                        label.apply(value),
                        (int) all().filter(one -> choice.values(one).contains(value))
                                .count(),
                        value.equals(chosen)))
                .sorted(page.byName(Option::label))
                .toList();
    }

    private String publisher(String code) {
        return page.getEdition()
                .organisation(code)
                .map(organisation -> page.text(organisation.name()))
                .orElse(code);
    }

    private boolean isLeft(Publication publication) {
        return Stream.of(Parameter.LANGUAGE, Parameter.ORG).allMatch(choice -> {
            String value = page.getFilters().get(choice.getName());
            return value == null
                    || value.equals(Parameter.UNKNOWN)
                    || choice.values(publication).contains(value);
        });
    }

    private Predicate<Publication> found() {
        Sought sought = Sought.of(page.getWording());
        if (sought.isEmpty()) {
            return any -> true;
        }
        Set<String> codes = indexes.of(page.getEdition()).codes(sought, PageKind.PUBLICATION);
        return publication -> codes.contains(publication.code());
    }

    private Stream<Publication> all() {
        return page.getEdition().document().publications().stream();
    }

    /** One filter with its choices. */
    public record Filter(String name, List<Option> options) {}

    /** One choice of a filter; {@code count} publications have it. */
    public record Option(String value, String label, int count, boolean chosen) {}
}
