package ma.riwaq.admin.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.sheet.Plan;

/** What a plan says of a row, in sentences. */
@Named
@RequestScoped
public class PlanWords {

    @Inject
    private Texts texts;

    /** What of a file was not taken as it is. */
    public String warning(String warning) {
        return texts.of("import.warning." + warning);
    }

    /** What becomes of a field. */
    public String change(Plan.Change change, Map<String, String> fields) {
        String nothing = texts.of("import.nothing");
        return texts.of(
                "import.change",
                fields.getOrDefault(change.field(), change.field()),
                change.before().isEmpty() ? nothing : change.before(),
                change.now().isEmpty() ? nothing : change.now());
    }

    /** Why a row is refused: the column, what stands there, and the reason. */
    public String problem(Plan.Problem problem, Map<String, String> fields) {
        String reason = reason(problem);
        String field = problem.field() == null ? null : fields.get(problem.field());
        return field == null ? reason : texts.of("import.problem", field, problem.value(), reason);
    }

    /** What a row may be about, so that it can be told from the others. */
    public String same(Plan.Candidate candidate) {
        return texts.of(
                "import.choice.same",
                candidate.label(),
                candidate.code(),
                candidate.day() == null ? "" : texts.day(LocalDate.parse(candidate.day())));
    }

    private String reason(Plan.Problem problem) {
        String key = "refusal." + problem.reason();
        return texts.maybe(key) == null
                ? problem.reason()
                : texts.of(key, problem.details().toArray());
    }

    /** Everything that is to be said of a row, for a column of remarks. */
    public String remark(Plan.Row row, Map<String, String> fields) {
        return Stream.of(
                        Stream.of(texts.plain(row.outcome())),
                        row.problems().stream().map(problem -> problem(problem, fields)),
                        row.changes().stream().map(change -> change(change, fields)))
                .flatMap(words -> words)
                .collect(Collectors.joining(" · "));
    }
}
