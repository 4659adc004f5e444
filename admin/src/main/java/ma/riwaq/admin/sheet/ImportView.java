package ma.riwaq.admin.sheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Refusal;
import ma.riwaq.sheet.Import;
import ma.riwaq.sheet.Imports;
import ma.riwaq.sheet.Plan;

/** A spreadsheet on its way: its columns, what it would do row by row, its progress, and the way back. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private static final int ROWS = 25;

    @Inject
    private Imports imports;

    @Inject
    private ImportRunner runner;

    @Inject
    private CurrentEdition current;

    @Inject
    private CurrentLanguage language;

    @Inject
    private ListState list;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private UUID id;
    private Import job;
    private List<ColumnMatch> columns;
    private Map<String, String> fields;
    private transient Plan plan;
    private Page<Plan.Row> page;
    private Map<Integer, String> choices = new HashMap<>();

    /** Finds the import with what is to be shown of it. */
    public void load() {
        job = imports.find(id)
                .filter(found ->
                        found.getEditionId().equals(current.getEdition().getId()))
                .orElseThrow(() -> new MissingException("import " + id));
        fields = imports.fields(job.getKind(), current.getEdition(), language.getLang());
        columns = ColumnMatch.of(job.getTable(), job.getMapping());
        plan = job.getPlan();
        page = part();
        choices = new HashMap<>(job.getChoices());
    }

    private Page<Plan.Row> part() {
        if (plan == null) {
            return new Page<>(List.of(), 0);
        }
        Plan.Outcome outcome = list.choice("outcome", Plan.Outcome.class);
        List<Plan.Row> rows = plan.rows().stream()
                .filter(row -> outcome == null || row.outcome() == outcome)
                .toList();
        int from = Math.min(rows.size(), (list.getNumber() - 1) * ROWS);
        return new Page<>(new ArrayList<>(rows.subList(from, Math.min(rows.size(), from + ROWS))), rows.size());
    }

    /** Matches the columns and shows what that would do. */
    public String match() {
        return then(() -> {
            imports.match(id, columns.stream().map(ColumnMatch::getKey).toList());
            imports.rehearse(id, language.getLang());
        });
    }

    /** Keeps what was said about unsure rows and shows what comes of it. */
    public String choose() {
        return then(() -> {
            choices.values().removeIf(choice -> choice == null);
            imports.choose(id, choices);
            imports.rehearse(id, language.getLang());
        });
    }

    /** Carries it out in the background. */
    public String carryOut() {
        return then(() -> {
            imports.claim(id);
            runner.start(id, language.getLang());
        });
    }

    /** Takes it back as a whole. */
    public String undo() {
        return then(() -> {
            imports.undo(id);
            notices.kept("import.undone");
        });
    }

    private String then(Runnable act) {
        try {
            act.run();
            return addresses.to("/sheet/import") + "&id=" + id;
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }

    /** Which part of the way the page shows: columns, plan, running, done or undone. */
    public String getStep() {
        if (job.getState() != Import.State.OPEN) {
            return job.isDead() ? "plan" : job.getState().name().toLowerCase(java.util.Locale.ROOT);
        }
        return plan == null || list.value("columns") != null ? "columns" : "plan";
    }

    /** How many rows come out so. */
    public long count(String outcome) {
        return plan == null ? 0 : plan.count(Plan.Outcome.valueOf(outcome));
    }

    /** Whether it can be carried out as it is. */
    public boolean isReady() {
        return plan != null && plan.isReady();
    }

    /** The rows of the plan that the address asks for. */
    public Page<Plan.Row> getPage() {
        return page;
    }

    /** What becomes of rows, for the filter. */
    public List<Plan.Outcome> getOutcomes() {
        return List.of(Plan.Outcome.values());
    }

    /** The fields that a column may hold: the heading by the key. */
    public Map<String, String> getFields() {
        return fields;
    }

    public Import getJob() {
        return job;
    }

    /** The columns of the file with the fields that they hold. */
    public List<ColumnMatch> getColumns() {
        return columns;
    }

    /** What was said about unsure rows, by line. */
    public Map<Integer, String> getChoices() {
        return choices;
    }

    /** The identity in the address. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
