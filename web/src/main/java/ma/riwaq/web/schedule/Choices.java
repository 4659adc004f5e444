package ma.riwaq.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.SortKey;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Parameter;
import ma.riwaq.web.shared.PartOfDay;
import ma.riwaq.web.shared.Programme;
import ma.riwaq.web.shared.Times;
import ma.riwaq.web.shared.Words;

/** What there is to choose from in an edition, and what people call it. */
@RequestScoped
public class Choices {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    @Inject
    private Times times;

    @Inject
    private Words words;

    /** The values of a choice in the order in which they are offered. */
    Stream<String> values(Parameter choice) {
        ReleaseDocument all = page.getEdition().document();
        return switch (choice) {
            case DAY -> page.getEdition().days().stream().map(LocalDate::toString);
            case TIME -> PartOfDay.ALL.stream();
            case ROOM -> all.rooms().stream().map(room -> room.code());
            case THEME -> all.themes().stream().map(theme -> theme.code());
            case KIND -> used(choice, session -> Stream.of(session.kind()));
            case ORG ->
                programme.sorted(all.organisations(), organisation -> organisation.name()).stream()
                        .map(organisation -> organisation.code());
            case LANGUAGE -> used(choice, session -> session.languages().stream());
            case AUDIENCE -> all.audiences().stream().map(audience -> audience.code());
            case ACCESS -> used(choice, session -> session.access().stream());
            case COMING, BY, Q -> Stream.of();
        };
    }

    /** What people call a value. */
    String label(Parameter parameter, String value) {
        ReleasedEdition edition = page.getEdition();
        return switch (parameter) {
            case DAY -> times.day(LocalDate.parse(value));
            case TIME -> words.label("partOfDay", value);
            case ROOM -> edition.room(value).map(room -> page.text(room.name())).orElse(value);
            case THEME ->
                edition.theme(value).map(theme -> page.text(theme.name())).orElse(value);
            case KIND -> words.label("sessionKind", value);
            case ORG ->
                edition.organisation(value).map(org -> page.text(org.name())).orElse(value);
            case LANGUAGE -> words.language(value);
            case AUDIENCE ->
                edition.audience(value).map(some -> page.text(some.name())).orElse(value);
            case ACCESS -> words.label("access", value);
            case COMING -> words.label("yes", "true");
            case BY, Q -> value;
        };
    }

    private Stream<String> used(Parameter choice, Function<Session, Stream<String>> field) {
        List<String> values = page.getEdition().document().sessions().stream()
                .flatMap(field)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return values.stream().sorted(Comparator.comparing(value -> SortKey.of(label(choice, value), page.getLang())));
    }
}
