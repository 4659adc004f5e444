package ma.riwaq.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.FilteredProgramme;
import ma.riwaq.web.shared.Parameter;
import ma.riwaq.web.shared.Selection;
import ma.riwaq.web.shared.Words;

/** The whole programme of an edition, or the part of it that the filters leave. */
@Named
@RequestScoped
public class ScheduleView {

    @Inject
    private CurrentPage page;

    @Inject
    private Words words;

    @Inject
    private FilteredProgramme filtered;

    @Inject
    private Choices choices;

    @Inject
    private Groups groups;

    private List<Group> listed;

    /** The sessions found, day by day or as the address asks. */
    public List<Group> getGroups() {
        if (listed == null) {
            listed = groups.of(selection().sessions(), getBy());
        }
        return listed;
    }

    /** What the sessions are listed by; null for their days. */
    public String getBy() {
        String by = page.getFilters().get(Parameter.BY.getName());
        return by != null && Parameter.GROUPINGS.contains(by) ? by : null;
    }

    /** The ways to list them. */
    public List<Way> getWays() {
        List<Way> ways = new ArrayList<>(List.of(way("day", null)));
        Parameter.GROUPINGS.forEach(by -> ways.add(way(by, by)));
        return ways;
    }

    /** How many sessions were found. */
    public int getCount() {
        return selection().sessions().size();
    }

    /** The words looked for; null if none are. */
    public String getWording() {
        return page.getFilters().get(Parameter.Q.getName());
    }

    /** Whether only what is not over is asked for. */
    public boolean isComing() {
        return Parameter.YES.equals(page.getFilters().get(Parameter.COMING.getName()));
    }

    /** Whether anything is filtered. */
    public boolean isFiltered() {
        return page.getFilters().keySet().stream().anyMatch(name -> !name.equals(Parameter.BY.getName()));
    }

    /** The filters that are set to something that is not in this edition; they leave everything. */
    public List<String> getUnknown() {
        return page.getFilters().entrySet().stream()
                .filter(filter -> filter.getValue().equals(Parameter.UNKNOWN)
                        && !filter.getKey().equals("q"))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The filters to choose from, without those that leave no choice. */
    public List<Filter> getChoices() {
        return Stream.of(Parameter.values())
                .filter(Parameter.CHOICES::contains)
                .map(this::filter)
                .filter(filter -> !filter.options().isEmpty())
                .toList();
    }

    /** The filters that are set, each with the page that it is taken away on. */
    public List<Chip> getChips() {
        return page.getFilters().entrySet().stream()
                .filter(filter -> !filter.getKey().equals(Parameter.BY.getName()))
                .filter(filter -> !filter.getValue().equals(Parameter.UNKNOWN)
                        || filter.getKey().equals("q"))
                .map(filter -> chip(Parameter.of(filter.getKey()).orElseThrow(), filter.getValue()))
                .toList();
    }

    /** The filters that each would bring something back if it were taken away. */
    public List<Chip> getAdvice() {
        return getChips().stream().filter(chip -> chip.without() > 0).toList();
    }

    private Chip chip(Parameter parameter, String value) {
        return new Chip(
                words.label("filter", parameter.getName()),
                choices.label(parameter, value),
                page.getAddress().with(parameter, null).path(page.getLang()),
                selection().without(parameter));
    }

    private Filter filter(Parameter parameter) {
        String chosen = page.getFilters().get(parameter.getName());
        return new Filter(
                parameter.getName(),
                choices.values(parameter)
                        .map(value -> new Option(
                                value,
                                choices.label(parameter, value),
                                selection().count(parameter, value),
                                value.equals(chosen)))
                        .filter(option -> option.chosen() || option.count() > 0)
                        .toList());
    }

    private Way way(String name, String by) {
        String now = getBy();
        return new Way(
                name,
                page.getAddress().with(Parameter.BY, by).path(page.getLang()),
                by == null ? now == null : by.equals(now));
    }

    private Selection selection() {
        return filtered.selection();
    }

    /** One filter with its choices. */
    public record Filter(String name, List<Option> options) {}

    /** One choice of a filter; {@code count} sessions are left if it is taken. */
    public record Option(String value, String label, int count, boolean chosen) {}

    /** A filter that is set; on {@code path} it is not, and {@code without} sessions are left. */
    public record Chip(String label, String value, String path, int without) {}

    /** A way to list the sessions. */
    public record Way(String name, String path, boolean current) {}
}
