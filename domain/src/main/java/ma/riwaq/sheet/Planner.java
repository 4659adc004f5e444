package ma.riwaq.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Refusal;
import ma.riwaq.sheet.Plan.Candidate;
import ma.riwaq.sheet.Plan.Change;
import ma.riwaq.sheet.Plan.Outcome;
import ma.riwaq.sheet.Plan.Problem;

/**
 * Compares a table with what is stored, and writes to the things in memory what the table says: whoever calls it stores
 * them all, or forgets them all.
 */
final class Planner<T> {

    /** In a cell by itself: nothing, where an empty cell leaves what is there. */
    static final String NOTHING = "-";

    /** Among the choices of a person: that a row is a new thing. */
    static final String NEW = "new";

    private final Layout<T> layout;
    private final Lookup lookup;
    private final Lang lang;
    private final Function<BaseEntity, List<Problem>> rules;
    private final Set<String> takenCodes;
    private final Map<String, T> byCode = new HashMap<>();
    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, Set<T>> byName = new HashMap<>();
    private final Map<T, Integer> lineOf = new HashMap<>();
    private final Map<String, Integer> lineOfNew = new HashMap<>();
    private final Map<Integer, T> targets = new LinkedHashMap<>();
    private final Map<T, Map<String, String>> before = new HashMap<>();
    private final Set<T> added = new HashSet<>();

    /**
     * A planner that knows what is stored.
     *
     * @param stored the things of the kind that there are
     * @param takenCodes codes that other things have, which cannot be given
     * @param rules the rules of the fair that a thing breaks
     */
    Planner(
            Layout<T> layout,
            Lookup lookup,
            Collection<T> stored,
            Set<String> takenCodes,
            Function<BaseEntity, List<Problem>> rules,
            Lang lang) {
        this.layout = layout;
        this.lookup = lookup;
        this.takenCodes = takenCodes;
        this.rules = rules;
        this.lang = lang;
        stored.forEach(this::know);
    }

    private void know(T thing) {
        byCode.put(layout.code().apply(thing), thing);
        byId.put(entity(thing).getId().toString(), thing);
        names(entity(thing)).forEach(name -> byName.computeIfAbsent(name, one -> new LinkedHashSet<>())
                .add(thing));
    }

    /**
     * The plan for a table.
     *
     * @param mapping the key of the field of each column; null for columns that are passed over
     * @param choices by line, what a person said that an unsure row is: an identity, or {@link #NEW}
     */
    Plan plan(Table table, List<String> mapping, Map<Integer, String> choices) {
        Map<Column<T>, Integer> columns = new LinkedHashMap<>();
        for (Column<T> column : layout.columns()) {
            int at = mapping.indexOf(column.field().key());
            if (at >= 0) {
                columns.put(column, at);
            }
        }
        List<Plan.Row> rows = table.rows().stream()
                .map(row -> row(row, table.headings().size(), columns, choices.get(row.line())))
                .toList();
        Set<T> all = new LinkedHashSet<>(byId.values());
        all.addAll(added);
        Map<T, T> clashes = layout.clashes().apply(all);
        return new Plan(rows.stream().map(row -> withClash(row, clashes)).toList());
    }

    /** The same row, refused where what it says stands in the way of something else. */
    private Plan.Row withClash(Plan.Row row, Map<T, T> clashes) {
        T other = clashes.get(targets.get(row.line()));
        if (other == null || (row.outcome() != Outcome.ADDED && row.outcome() != Outcome.CHANGED)) {
            return row;
        }
        Refusal taken = new Refusal("cell.room.taken", entity(other).getLabel().plain(lang));
        return new Plan.Row(
                row.line(),
                Outcome.REFUSED,
                row.label(),
                row.id(),
                row.version(),
                row.changes(),
                List.of(problem("room", "", taken)),
                List.of());
    }

    private Plan.Row row(Table.Row row, int width, Map<Column<T>, Integer> columns, String choice) {
        List<Problem> problems = new ArrayList<>();
        Map<Column<T>, Object> values = values(row, columns, problems);
        if (row.cells().size() > width) {
            problems.add(problem(null, row.cell(width), new Refusal("row.longer")));
        }
        String label = label(values);
        List<T> candidates = List.of();
        T target = null;
        try {
            String code = (String) values.get(layout.columns().get(0));
            candidates = code == null ? candidates(values) : List.of();
            target = target(code, values, candidates, choice);
        } catch (Refusal refusal) {
            problems.add(problem(Layout.CODE.key(), "", refusal));
        }
        if (target == null) {
            Outcome outcome = problems.isEmpty() ? Outcome.UNSURE : Outcome.REFUSED;
            return new Plan.Row(row.line(), outcome, label, null, 0, List.of(), problems, shown(candidates));
        }
        Integer other = lineOf.putIfAbsent(target, row.line());
        if (other != null) {
            problems.add(problem(null, label, new Refusal("row.twice", other)));
            return new Plan.Row(row.line(), Outcome.REFUSED, label, null, 0, List.of(), problems, List.of());
        }
        targets.put(row.line(), target);
        return written(row, target, values, columns, problems);
    }

    private Plan.Row written(
            Table.Row row,
            T target,
            Map<Column<T>, Object> values,
            Map<Column<T>, Integer> columns,
            List<Problem> problems) {
        ListedEntity entity = entity(target);
        boolean fresh = added.contains(target);
        long version = entity.getVersion();
        List<Change> changes = new ArrayList<>();
        Map<String, String> exact = new LinkedHashMap<>();
        columns.forEach((column, at) -> {
            if (values.containsKey(column)) {
                write(target, column, values.get(column), row.cell(at), changes, exact, problems);
            }
        });
        // a row of which a cell cannot be read is not judged as a whole: it would be told what follows from that
        if (problems.isEmpty() && (!changes.isEmpty() || fresh)) {
            settle(target, problems);
        }
        before.put(target, exact);
        Outcome outcome = !problems.isEmpty()
                ? Outcome.REFUSED
                : fresh ? Outcome.ADDED : changes.isEmpty() ? Outcome.SAME : Outcome.CHANGED;
        String id = fresh ? null : entity.getId().toString();
        return new Plan.Row(
                row.line(), outcome, entity.getLabel().plain(lang), id, version, changes, problems, List.of());
    }

    private void write(
            T target,
            Column<T> column,
            Object value,
            String cell,
            List<Change> changes,
            Map<String, String> exact,
            List<Problem> problems) {
        Object old = column.read().apply(target);
        if (Objects.equals(old, value) || column.field().equals(Layout.CODE)) {
            return;
        }
        try {
            column.write().accept(target, value);
            changes.add(new Change(column.field().key(), show(column, old), show(column, value)));
            exact.put(
                    column.field().key(), old == null ? NOTHING : column.type().exact(old));
        } catch (Refusal refusal) {
            problems.add(problem(column.field().key(), cell, refusal));
        }
    }

    private void settle(T target, List<Problem> problems) {
        try {
            layout.settle().accept(target);
            layout.parts().apply(target).forEach(part -> problems.addAll(rules.apply(part)));
        } catch (Refusal refusal) {
            problems.add(problem(null, "", refusal));
        }
    }

    private Map<Column<T>, Object> values(Table.Row row, Map<Column<T>, Integer> columns, List<Problem> problems) {
        Map<Column<T>, Object> values = new HashMap<>();
        columns.forEach((column, at) -> {
            String cell = row.cell(at);
            try {
                if (cell.equals(XlsxReader.ERROR)) {
                    throw new Refusal("cell.error");
                }
                if (cell.equals(NOTHING)) {
                    values.put(column, null);
                } else if (!cell.isEmpty()) {
                    values.put(column, column.type().parse(cell, lookup));
                }
            } catch (Refusal refusal) {
                problems.add(problem(column.field().key(), cell, refusal));
            }
        });
        return values;
    }

    /** What the row is about; null where only a person can tell. */
    private T target(String code, Map<Column<T>, Object> values, List<T> candidates, String choice) {
        if (code != null) {
            return byCode.containsKey(code) ? byCode.get(code) : fresh(code, values);
        }
        if (NEW.equals(choice)) {
            return fresh(null, values);
        }
        if (choice != null) {
            return candidates.stream()
                    .filter(each -> entity(each).getId().toString().equals(choice))
                    .findFirst()
                    .orElse(null);
        }
        if (candidates.isEmpty()) {
            return fresh(null, values);
        }
        LocalDate day = day(values);
        boolean sure = candidates.size() == 1
                && (day == null || Objects.equals(layout.day().apply(candidates.get(0)), day));
        return sure ? candidates.get(0) : null;
    }

    private T fresh(String code, Map<Column<T>, Object> values) {
        if (code != null && !code.matches(layout.codes())) {
            throw new Refusal("cell.code", code);
        }
        if (code != null && takenCodes.contains(code)) {
            throw new Refusal("cell.code.taken", code);
        }
        T made = layout.fresh().apply(code);
        added.add(made);
        if (code != null) {
            byCode.put(code, made);
        }
        for (String name : code == null ? named(values) : List.<String>of()) {
            Integer other = lineOfNew.putIfAbsent(name + "@" + day(values), lineOf.size());
            if (other != null) {
                throw new Refusal("row.alike");
            }
        }
        return made;
    }

    /** What has the same name in any language and, if the row tells a day, the same day if any has. */
    private List<T> candidates(Map<Column<T>, Object> values) {
        Set<T> found = new LinkedHashSet<>();
        named(values).forEach(name -> found.addAll(byName.getOrDefault(name, Set.of())));
        LocalDate day = day(values);
        List<T> onDay = found.stream()
                .filter(each -> day != null && day.equals(layout.day().apply(each)))
                .toList();
        return onDay.isEmpty() ? List.copyOf(found) : onDay;
    }

    private List<String> named(Map<Column<T>, Object> values) {
        return values.entrySet().stream()
                .filter(value -> value.getValue() != null
                        && List.of("title", "name")
                                .contains(value.getKey().field().name()))
                .map(value -> Words.folded((String) value.getValue()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private LocalDate day(Map<Column<T>, Object> values) {
        return values.values().stream()
                .map(Types::dayOf)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(ListedEntity thing) {
        return thing.getLabel().asMap().values().stream()
                .map(Words::folded)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private String label(Map<Column<T>, Object> values) {
        return layout.columns().stream()
                .filter(column ->
                        List.of("title", "name").contains(column.field().name()))
                .map(values::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private List<Candidate> shown(List<T> candidates) {
        return candidates.stream()
                .map(each -> new Candidate(
                        entity(each).getId().toString(),
                        layout.code().apply(each),
                        entity(each).getLabel().plain(lang),
                        layout.day().apply(each) == null
                                ? null
                                : layout.day().apply(each).toString()))
                .toList();
    }

    private String show(Column<T> column, Object value) {
        return value == null ? "" : column.type().show(value, lang);
    }

    private static Problem problem(String field, String value, Refusal refusal) {
        return new Problem(
                field,
                value,
                refusal.getReason(),
                refusal.getDetails().stream().map(String::valueOf).toList());
    }

    private ListedEntity entity(T thing) {
        return layout.thing().apply(thing);
    }

    /** What the rows are about, by line. */
    Map<Integer, T> targets() {
        return targets;
    }

    /** Whether a thing is new. */
    boolean isAdded(T thing) {
        return added.contains(thing);
    }

    /** What a thing held before, of what was changed: by the key of the field, in exact form. */
    Map<String, String> before(T thing) {
        return before.get(thing);
    }
}
