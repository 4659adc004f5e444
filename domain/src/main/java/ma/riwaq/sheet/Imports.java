package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Bin;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** Brings spreadsheets into the draft of an edition and the directory: each as a whole or not at all. */
@ApplicationScoped
@Transactional
public class Imports {

    private static final int PIECE = 250;
    private static final int LONGEST_NAME = 200;

    private static final String ROWS = """
            SELECT i.id, i.fileName, i.kind, i.state, i.total, i.author, i.createdAt FROM Import i
            WHERE i.editionId = :edition ORDER BY i.createdAt DESC
            """;

    private static final String END = """
            UPDATE Import i SET i.state = :next, i.endedAt = :now, i.undo = :undo, i.done = i.total
            WHERE i.id = :id AND i.state = :before
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Bin bin;

    @Inject
    private Stock stock;

    @Inject
    private Rehearsal rehearsal;

    @Inject
    private ImportProgress progress;

    @Inject
    private CurrentAccount current;

    /** Takes in what a file says, with its columns matched as this person did the last time, or else as they are called. */
    @Allowed(Role.EDITOR)
    public Import open(SheetKind kind, Edition edition, String fileName, Table table) {
        String name = CleanText.line(fileName);
        String shown = name == null ? "-" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
        Import job = new Import(kind, edition, shown, table);
        job.startedBy(accountId(), current.authorName());
        List<Field> fields = stock.work(kind, edition).layout().fields();
        job.match(matched(kind, table.headings(), fields));
        em.persist(job);
        return job;
    }

    private List<String> matched(SheetKind kind, List<String> headings, List<Field> fields) {
        Map<String, String> known = remembered(kind).map(Remembered::fields).orElse(Map.of());
        Set<String> keys = new HashSet<>(fields.stream().map(Field::key).toList());
        List<String> guesses = Headings.guess(headings, fields);
        List<String> matched = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            String before = known.get(Words.folded(headings.get(i)));
            String key = before == null ? guesses.get(i) : before;
            matched.add(key != null && keys.contains(key) && !matched.contains(key) ? key : null);
        }
        return matched;
    }

    private Optional<Remembered> remembered(SheetKind kind) {
        return accountId() == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(Remembered.class, new Remembered.Key(accountId(), kind)));
    }

    private UUID accountId() {
        return current.isPresent() ? current.getAccount().getId() : null;
    }

    /** The import of an identity; empty if there is none. */
    @Allowed(Role.EDITOR)
    public Optional<Import> find(UUID id) {
        Import found = id == null ? null : em.find(Import.class, id);
        if (found != null) {
            em.refresh(found);
            em.detach(found);
        }
        return Optional.ofNullable(found);
    }

    /** The latest imports into an edition, the last one first, without what their files say. */
    @Allowed(Role.EDITOR)
    public List<ImportRow> latest(Edition edition, int most) {
        return em.createQuery(ROWS, Object[].class)
                .setParameter("edition", edition.getId())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new ImportRow(
                        (UUID) row[0],
                        (String) row[1],
                        (SheetKind) row[2],
                        (Import.State) row[3],
                        (Integer) row[4],
                        (String) row[5],
                        (Instant) row[6]))
                .toList();
    }

    /** The fields that columns of a kind can hold: the heading by the key, in a language. */
    @Allowed(Role.EDITOR)
    public Map<String, String> fields(SheetKind kind, Edition edition, Lang lang) {
        Map<String, String> fields = new LinkedHashMap<>();
        stock.work(kind, edition)
                .layout()
                .fields()
                .forEach(field -> fields.put(field.key(), Words.heading(field, lang)));
        return fields;
    }

    /** Matches its columns to fields; throws {@link Refusal} for a field that two columns hold. */
    @Allowed(Role.EDITOR)
    public void match(UUID id, List<String> mapping) {
        Import job = open(id);
        Set<String> seen = new HashSet<>();
        Map<String, String> fields = new HashMap<>();
        List<String> headings = job.getTable().headings();
        for (int i = 0; i < headings.size(); i++) {
            String key = mapping.get(i);
            if (key != null && !seen.add(key)) {
                throw new Refusal("mapping.twice", headings.get(i));
            }
            if (key != null && !headings.get(i).isEmpty()) {
                fields.put(Words.folded(headings.get(i)), key);
            }
        }
        if (seen.isEmpty()) {
            throw new Refusal("mapping.none");
        }
        job.match(mapping);
        if (accountId() != null) {
            Remembered remembered = remembered(job.getKind()).orElseGet(() -> {
                Remembered made = new Remembered(accountId(), job.getKind());
                em.persist(made);
                return made;
            });
            Map<String, String> all = new HashMap<>(remembered.fields());
            all.putAll(fields);
            remembered.remember(all);
        }
    }

    /** Keeps what a person said about unsure rows: by line an identity, or {@code new}. */
    @Allowed(Role.EDITOR)
    public void choose(UUID id, Map<Integer, String> choices) {
        open(id).choose(choices);
    }

    /** Says what it would do, for a reader of a language, and keeps that to be agreed to. */
    @Allowed(Role.EDITOR)
    public Plan rehearse(UUID id, Lang lang) {
        Import job = open(id);
        Plan plan = rehearsal.plan(job, lang);
        job.planned(plan);
        return plan;
    }

    private Import open(UUID id) {
        Import job = em.find(Import.class, id);
        if (job == null || job.getState() != Import.State.OPEN) {
            throw new Refusal("import.not.open");
        }
        return job;
    }

    /** Takes it to be carried out, once; throws {@link Refusal} if it is already, or is not fit. */
    @Allowed(Role.EDITOR)
    public void claim(UUID id) {
        Import job = find(id).orElseThrow(() -> new Refusal("import.not.open"));
        if (job.getPlan() == null || !job.getPlan().isReady()) {
            throw new Refusal("import.not.ready");
        }
        if (!progress.claim(id)) {
            throw new Refusal("import.not.open");
        }
    }

    /** Says that one that was claimed could not be carried out. */
    @Allowed(Role.EDITOR)
    public void fail(UUID id, String reason) {
        progress.fail(id, reason);
    }

    /**
     * Carries out what was claimed, as a whole; gives how many things it wrote.
     *
     * @throws Refusal when the draft is no longer as it was when the plan was agreed to
     */
    @Allowed(Role.EDITOR)
    public int carryOut(UUID id, Lang lang) {
        Import job = find(id).orElseThrow();
        Edition edition = em.find(Edition.class, job.getEditionId());
        return carryOut(job, stock.work(job.getKind(), edition), lang);
    }

    private <T> int carryOut(Import job, Stock.Work<T> work, Lang lang) {
        Planner<T> planner = work.planner(stock, lang);
        Plan plan = planner.plan(job.getTable(), job.getMapping(), job.getChoices());
        if (!job.isPlanned(plan)) {
            throw new Refusal("import.changed");
        }
        Set<Integer> lines = new HashSet<>();
        plan.rows().stream().filter(row -> row.outcome() != Plan.Outcome.SAME).forEach(row -> lines.add(row.line()));
        List<T> touched = new ArrayList<>();
        planner.targets().forEach((line, thing) -> {
            if (lines.contains(line)) {
                touched.add(thing);
            }
        });
        write(job, work.layout(), touched);
        List<SheetJson.Undo> undo = touched.stream()
                .map(thing -> undo(work.layout(), thing, planner.isAdded(thing), planner.before(thing)))
                .toList();
        end(job.getId(), Import.State.RUNNING, Import.State.DONE, SheetJson.write(undo));
        return touched.size();
    }

    private <T> void write(Import job, Layout<T> layout, List<T> things) {
        for (int from = 0; from < things.size(); from += PIECE) {
            List<T> piece = things.subList(from, Math.min(things.size(), from + PIECE));
            store.saveAll(piece.stream()
                    .flatMap(thing -> layout.parts().apply(thing).stream())
                    .toList());
            store.deleteAll(piece.stream()
                    .filter(Placed.class::isInstance)
                    .map(thing -> ((Placed) thing).dropped())
                    .filter(Objects::nonNull)
                    .toList());
            progress.report(job.getId(), from + piece.size());
        }
    }

    private <T> SheetJson.Undo undo(Layout<T> layout, T thing, boolean added, Map<String, String> before) {
        List<BaseEntity> parts = layout.parts().apply(thing);
        BaseEntity slot = parts.size() > 1 ? parts.get(1) : null;
        return new SheetJson.Undo(
                parts.get(0).getId().toString(),
                parts.get(0).getVersion(),
                slot == null ? null : slot.getId().toString(),
                slot == null ? 0 : slot.getVersion(),
                added,
                before);
    }

    private void end(UUID id, Import.State before, Import.State next, String undo) {
        int ended = em.createQuery(END)
                .setParameter("id", id)
                .setParameter("before", before)
                .setParameter("next", next)
                .setParameter("undo", undo)
                .setParameter("now", Instant.now())
                .executeUpdate();
        if (ended != 1) {
            throw new Refusal("import.not.open");
        }
    }

    /**
     * Takes the whole import back.
     *
     * @throws Refusal naming what others changed since, or hung on what it added; then nothing is taken back
     */
    @Allowed(Role.EDITOR)
    public void undo(UUID id) {
        Import job = find(id).orElseThrow();
        if (job.getState() != Import.State.DONE) {
            throw new Refusal("import.not.done");
        }
        Edition edition = em.find(Edition.class, job.getEditionId());
        undo(job, stock.work(job.getKind(), edition));
        end(id, Import.State.DONE, Import.State.UNDONE, null);
    }

    private <T> void undo(Import job, Stock.Work<T> work) {
        Map<String, T> stored = new HashMap<>();
        work.stored()
                .forEach(thing ->
                        stored.put(work.layout().thing().apply(thing).getId().toString(), thing));
        List<SheetJson.Undo> rows = SheetJson.undo(job.getUndo());
        // nothing is changed yet: without this, each question would first look at thousands of things for changes
        em.setFlushMode(FlushModeType.COMMIT);
        Set<String> changed = new LinkedHashSet<>();
        List<ListedEntity> added = new ArrayList<>();
        for (SheetJson.Undo row : rows) {
            T thing = stored.get(row.id());
            if (thing == null || isChanged(row, work.layout().parts().apply(thing))) {
                changed.add(thing == null ? "…" : label(work.layout().thing().apply(thing)));
            } else if (row.added()) {
                added.add(work.layout().thing().apply(thing));
            }
        }
        if (bin.isHeld(added)) {
            added.stream().filter(bin::isHeld).forEach(held -> changed.add(label(held)));
        }
        if (!changed.isEmpty()) {
            String names = String.join(" · ", changed.stream().limit(10).toList());
            throw new Refusal("import.changed.since", changed.size(), names);
        }
        em.setFlushMode(FlushModeType.AUTO);
        List<BaseEntity> kept = new ArrayList<>();
        List<BaseEntity> gone = new ArrayList<>();
        for (SheetJson.Undo row : rows) {
            T thing = stored.get(row.id());
            List<BaseEntity> parts = work.layout().parts().apply(thing);
            if (row.added()) {
                gone.addAll(parts);
                continue;
            }
            takeBack(work, row, thing);
            kept.addAll(work.layout().parts().apply(thing));
            if (thing instanceof Placed placed && placed.dropped() != null) {
                gone.add(placed.dropped());
            }
        }
        store.saveAll(kept);
        Collections.reverse(gone);
        store.deleteAll(gone);
    }

    private static boolean isChanged(SheetJson.Undo row, List<BaseEntity> parts) {
        BaseEntity slot = parts.size() > 1 ? parts.get(1) : null;
        boolean sameSlot = slot == null
                ? row.slotId() == null
                : slot.getId().toString().equals(row.slotId()) && slot.getVersion() == row.slotVersion();
        return parts.get(0).getVersion() != row.version() || !sameSlot;
    }

    private static <T> void takeBack(Stock.Work<T> work, SheetJson.Undo row, T thing) {
        for (Column<T> column : work.layout().columns()) {
            String before = row.before().get(column.field().key());
            if (before != null) {
                boolean nothing = before.equals(Planner.NOTHING);
                column.write().accept(thing, nothing ? null : column.type().parse(before, work.lookup()));
            }
        }
        work.layout().settle().accept(thing);
    }

    private static String label(ListedEntity thing) {
        return thing.getLabel().plain(Lang.AR);
    }
}
