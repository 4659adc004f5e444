package ma.riwaq.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Parameter;
import ma.riwaq.web.shared.Times;
import ma.riwaq.web.shared.Words;

/** The whole programme of an edition, or the part of it that the filters leave. */
@Named
@RequestScoped
public class ScheduleView {

    @Inject
    private CurrentPage page;

    @Inject
    private Times times;

    @Inject
    private Words words;

    private List<Placed> found;

    /** The sessions found, day by day. */
    public List<DayOfSessions> getDays() {
        return page.getEdition().days().stream()
                .map(date -> new DayOfSessions(date, on(date)))
                .filter(day -> !day.sessions().isEmpty())
                .toList();
    }

    /** The sessions found that have no day yet. */
    public List<Placed> getUnplaced() {
        return on(null);
    }

    /** How many sessions were found. */
    public int getCount() {
        return found().size();
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return !page.getFilters().isEmpty();
    }

    /** The filters that are set to something that is not in this edition; they leave everything. */
    public List<String> getUnknown() {
        return page.getFilters().entrySet().stream()
                .filter(filter -> filter.getValue().equals(Parameter.UNKNOWN))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The filters to choose from, without those that leave no choice. */
    public List<Filter> getChoices() {
        ReleaseDocument all = page.getEdition().document();
        return Stream.of(
                        filter(Parameter.DAY, page.getEdition().days().stream(), LocalDate::toString, times::day),
                        filter(Parameter.ROOM, all.rooms().stream(), r -> r.code(), r -> page.text(r.name())),
                        filter(Parameter.THEME, all.themes().stream(), t -> t.code(), t -> page.text(t.name())),
                        filter(Parameter.KIND, of(Session::kind), k -> k, k -> words.label("sessionKind", k)),
                        filter(
                                Parameter.ORG,
                                all.organisations().stream().filter(org -> takesPart(org.code())),
                                o -> o.code(),
                                o -> page.text(o.name())),
                        filter(Parameter.LANGUAGE, flat(Session::languages), l -> l, words::language),
                        filter(Parameter.AUDIENCE, all.audiences().stream(), a -> a.code(), a -> page.text(a.name())),
                        filter(Parameter.ACCESS, flat(Session::access), a -> a, a -> words.label("access", a)))
                .filter(filter -> !filter.options().isEmpty())
                .toList();
    }

    private <T> Filter filter(
            Parameter parameter, Stream<T> things, Function<T, String> code, Function<T, String> label) {
        String chosen = page.getFilters().get(parameter.getName());
        return new Filter(
                parameter.getName(),
                things.map(thing -> new Option(
                                code.apply(thing),
                                label.apply(thing),
                                code.apply(thing).equals(chosen)))
                        .toList());
    }

    private Stream<String> of(Function<Session, String> field) {
        return page.getEdition().document().sessions().stream()
                .map(field)
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
    }

    private Stream<String> flat(Function<Session, List<String>> field) {
        return page.getEdition().document().sessions().stream()
                .flatMap(session -> field.apply(session).stream())
                .distinct()
                .sorted();
    }

    private boolean takesPart(String organisation) {
        return page.getEdition().sessions().stream().anyMatch(placed -> Parameter.ORG.fits(placed, organisation));
    }

    private List<Placed> on(LocalDate date) {
        return found().stream()
                .filter(placed -> Objects.equals(placed.day(), date))
                .toList();
    }

    private List<Placed> found() {
        if (found == null) {
            found = page.getEdition().sessions().stream()
                    .filter(placed -> Parameter.allFit(page.getFilters(), placed))
                    .toList();
        }
        return found;
    }

    /** The sessions of one day. */
    public record DayOfSessions(LocalDate date, List<Placed> sessions) {}

    /** One filter with its choices. */
    public record Filter(String name, List<Option> options) {}

    /** One choice of a filter. */
    public record Option(String value, String label, boolean chosen) {}
}
