package ma.riwaq.admin.api;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ma.riwaq.admin.sheet.PlanWords;
import ma.riwaq.sheet.Import;
import ma.riwaq.sheet.Plan;
import ma.riwaq.sheet.SheetKind;

/**
 * A spreadsheet on its way into the draft, as JSON.
 *
 * @param state {@code OPEN} until it is carried out
 * @param columns what its columns were found to hold
 * @param warnings what of the file was not taken as it is
 * @param added how many rows add a thing; as the next four null as long as no column has a field
 * @param ready whether it can be carried out as it is
 * @param rows what becomes of each row
 * @param done how many rows are carried out
 * @param total of how many
 * @param failure why it could not be carried out; null if it could
 */
public record ImportJson(
        String id,
        SheetKind kind,
        String name,
        Import.State state,
        List<Column> columns,
        List<String> warnings,
        Long added,
        Long changed,
        Long same,
        Long refused,
        Long unsure,
        boolean ready,
        List<Row> rows,
        int done,
        int total,
        String failure) {

    static ImportJson of(Import job, PlanWords words, Map<String, String> fields) {
        Plan plan = job.getPlan();
        List<String> headings = job.getTable().headings();
        return new ImportJson(
                job.getId().toString(),
                job.getKind(),
                job.getFileName(),
                job.getState(),
                IntStream.range(0, headings.size())
                        .mapToObj(at ->
                                new Column(headings.get(at), job.getMapping().get(at)))
                        .toList(),
                job.getTable().warnings().stream().map(words::warning).toList(),
                count(plan, Plan.Outcome.ADDED),
                count(plan, Plan.Outcome.CHANGED),
                count(plan, Plan.Outcome.SAME),
                count(plan, Plan.Outcome.REFUSED),
                count(plan, Plan.Outcome.UNSURE),
                plan != null && plan.isReady(),
                plan == null
                        ? List.of()
                        : plan.rows().stream()
                                .map(row -> Row.of(row, words, fields))
                                .toList(),
                job.getDone(),
                job.getTotal(),
                job.getFailure());
    }

    private static Long count(Plan plan, Plan.Outcome outcome) {
        return plan == null ? null : plan.count(outcome);
    }

    /**
     * A column of the file.
     *
     * @param field what it holds, as in {@code title.ar}; null if it is left out
     */
    public record Column(String heading, String field) {}

    /**
     * What becomes of a row.
     *
     * @param line its line in the file, from 1
     * @param problems why it is refused
     * @param candidates which stored things it may be about
     */
    public record Row(
            int line, Plan.Outcome outcome, String label, List<String> problems, List<Plan.Candidate> candidates) {

        static Row of(Plan.Row row, PlanWords words, Map<String, String> fields) {
            return new Row(
                    row.line(),
                    row.outcome(),
                    row.label(),
                    row.problems().stream()
                            .map(problem -> words.problem(problem, fields))
                            .toList(),
                    row.candidates());
        }
    }

    /**
     * Which fields the columns hold, in the order of the columns.
     *
     * @param fields an empty text for a column that is left out
     */
    public record Match(List<String> fields) {}

    /** What is said about rows that nobody but a person can tell. */
    public record Choices(List<Choice> rows) {}

    /**
     * What is said about a row.
     *
     * @param line its line in the file
     * @param is the identity of the stored thing that it is about, or {@code new}
     */
    public record Choice(Integer line, String is) {}
}
