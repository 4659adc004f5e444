package ma.riwaq.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.UuidConverter;

/** A spreadsheet on its way into the draft: read, matched, looked at, carried out as a whole, perhaps undone. */
@Entity
@Table(name = "sheet_import")
public class Import implements Serializable {

    /** After this long without a sign of life a running import has died with its server. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private UUID id = UUID.randomUUID();

    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    @Column(name = "edition_id")
    @Convert(converter = UuidConverter.class)
    private UUID editionId;

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    private String author;

    @Column(name = "file_name")
    private String fileName;

    private String sheet;
    private String mapping;
    private String choices = "{}";
    private String plan;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private int done;
    private int total;
    private String failure;
    private String undo;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** For the persistence provider. */
    protected Import() {}

    Import(SheetKind kind, Edition edition, String fileName, ma.riwaq.sheet.Table table) {
        this.kind = kind;
        this.editionId = edition.getId();
        this.fileName = fileName;
        this.sheet = SheetJson.write(table);
        this.total = table.rows().size();
    }

    void startedBy(UUID account, String name) {
        accountId = account;
        author = name;
    }

    void match(List<String> keys) {
        mapping = String.join(
                ",", keys.stream().map(key -> key == null ? "" : key).toList());
        plan = null;
    }

    void choose(Map<Integer, String> chosen) {
        Map<Integer, String> all = new TreeMap<>(getChoices());
        all.putAll(chosen);
        choices = SheetJson.write(all);
        plan = null;
    }

    void planned(Plan made) {
        plan = SheetJson.write(made);
    }

    /** Its name in addresses. */
    public UUID getId() {
        return id;
    }

    /** What its rows are. */
    public SheetKind getKind() {
        return kind;
    }

    /** The edition into which it goes. */
    public UUID getEditionId() {
        return editionId;
    }

    UUID getAccountId() {
        return accountId;
    }

    /** The name of who brought it; null for the system. */
    public String getAuthor() {
        return author;
    }

    /** The name of the file, as it was told: to be shown, never to be used. */
    public String getFileName() {
        return fileName;
    }

    /** What the file says. */
    public ma.riwaq.sheet.Table getTable() {
        return SheetJson.table(sheet);
    }

    /** The key of the field of each column; null for those that are passed over. */
    public List<String> getMapping() {
        List<String> keys = new ArrayList<>();
        for (String key : mapping.split(",", -1)) {
            keys.add(key.isEmpty() ? null : key);
        }
        return keys;
    }

    /** What a person said about unsure rows, by line. */
    public Map<Integer, String> getChoices() {
        Map<Integer, String> all = new TreeMap<>();
        SheetJson.map(choices).forEach((line, choice) -> all.put(Integer.valueOf(line), choice));
        return all;
    }

    /** What it would do, as it was last looked at; null until then. */
    public Plan getPlan() {
        return plan == null ? null : SheetJson.plan(plan);
    }

    boolean isPlanned(Plan again) {
        return plan != null && plan.equals(SheetJson.write(again));
    }

    /** How far it has come. */
    public State getState() {
        return state;
    }

    /** Whether it was being carried out when its server ended, so that nothing of it was done. */
    public boolean isDead() {
        return state == State.RUNNING && beatAt.isBefore(Instant.now().minus(SILENCE));
    }

    /** How many rows are written. */
    public int getDone() {
        return done;
    }

    /** How many rows there are. */
    public int getTotal() {
        return total;
    }

    /** Why it was not carried out, as a key of the bundles; null if nothing went wrong. */
    public String getFailure() {
        return failure;
    }

    String getUndo() {
        return undo;
    }

    /** When the file was read. */
    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it was carried out or undone; null until then. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** How far an import has come. */
    public enum State {
        /** Read, and being looked at: nothing of it is in the draft. */
        OPEN,
        RUNNING,
        DONE,
        /** Carried out, and taken back as a whole. */
        UNDONE
    }
}
