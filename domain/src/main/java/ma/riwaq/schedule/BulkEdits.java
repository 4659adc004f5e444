package ma.riwaq.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Session;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Room;

/** Changes many sessions at once: shown row by row before, all or none then, and taken back as a whole. */
@ApplicationScoped
@Transactional
public class BulkEdits {

    /** How many sessions may be changed at once. */
    public static final int MOST = 2000;

    private static final String BY_CODES = """
            SELECT s FROM Session s WHERE s.edition = :edition AND s.code IN :codes AND s.removedAt IS NULL
            ORDER BY s.sortArabic, s.code
            """;

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Schedule schedule;

    /** What a change would make of the sessions of these codes; those of other editions are passed over. */
    @Allowed(Role.EDITOR)
    public <V> List<EditedRow<V>> preview(Edition edition, Edit<V> edit, List<String> codes) {
        return examined(edition, edit, rows(edition, codes));
    }

    /**
     * Makes the change.
     *
     * @param shown what the person saw of it and agreed to
     * @throws Refusal when one of them cannot be changed, or was changed since it was shown; then none is
     */
    @Allowed(Role.EDITOR)
    public <V> void apply(Edition edition, Edit<V> edit, List<EditedRow<V>> shown) {
        List<SessionRow> rows = rows(edition, codes(shown));
        Map<String, EditedRow<V>> now = byCode(examined(edition, edit, rows));
        for (EditedRow<V> agreed : shown) {
            if (!agreed.equals(now.get(agreed.code()))) {
                throw new Refusal("bulk.changed", agreed.title());
            }
            if (agreed.isRefused()) {
                throw new Refusal("bulk.refused", agreed.title());
            }
        }
        write(edit, rows, shown, EditedRow::after);
    }

    /**
     * Takes the change back.
     *
     * @param done what was changed
     * @throws Refusal when somebody changed the same of one of them since; then none is
     */
    @Allowed(Role.EDITOR)
    public <V> void takeBack(Edition edition, Edit<V> edit, List<EditedRow<V>> done) {
        List<SessionRow> rows = rows(edition, codes(done));
        Map<String, SessionRow> now =
                rows.stream().collect(Collectors.toMap(row -> row.session().getCode(), Function.identity()));
        for (EditedRow<V> each : done) {
            SessionRow row = now.get(each.code());
            if (row == null || !Objects.equals(edit.before(row), each.after())) {
                throw new Refusal("bulk.changed", each.title());
            }
        }
        write(edit, rows, done, EditedRow::before);
    }

    private <V> void write(
            Edit<V> edit, List<SessionRow> rows, List<EditedRow<V>> agreed, Function<EditedRow<V>, V> value) {
        Map<String, EditedRow<V>> byCode = byCode(agreed);
        for (SessionRow row : rows) {
            EditedRow<V> change = byCode.get(row.session().getCode());
            if (change.isChange()) {
                edit.write(row, value.apply(change));
                store.save(edit.touched(row));
            }
        }
    }

    private <V> List<EditedRow<V>> examined(Edition edition, Edit<V> edit, List<SessionRow> rows) {
        List<EditedRow<V>> examined =
                rows.stream().map(row -> examined(edit, row)).toList();
        return edit instanceof Edit.InRoom move && move.room() != null
                ? withClashes(move.room(), examined, schedule.all(edition))
                : examined;
    }

    private static <V> EditedRow<V> examined(Edit<V> edit, SessionRow row) {
        Session session = row.session();
        V before = edit.before(row);
        try {
            return new EditedRow<>(session.getCode(), session.getTitle(), before, edit.after(row), null, null);
        } catch (Refusal refusal) {
            return new EditedRow<>(session.getCode(), session.getTitle(), before, null, refusal.getReason(), null);
        }
    }

    /** Looks for two sessions that would be in the room at once, among those that move and those that are there. */
    private static <V> List<EditedRow<V>> withClashes(Room room, List<EditedRow<V>> rows, List<Slot> all) {
        if (room.isSeveralAtOnce()) {
            return rows;
        }
        Map<String, EditedRow<V>> moving = byCode(rows);
        Map<String, Slot> own = new HashMap<>();
        all.forEach(slot -> own.put(slot.getSession().getCode(), slot));
        return rows.stream()
                .map(row -> row.isChange()
                        ? inTheWay(room, own.get(row.code()), all, moving)
                                .map(slot -> row.refused(
                                        "bulk.clash", slot.getSession().getTitle()))
                                .orElse(row)
                        : row)
                .toList();
    }

    private static <V> Optional<Slot> inTheWay(Room room, Slot slot, List<Slot> all, Map<String, EditedRow<V>> moving) {
        return all.stream()
                .filter(other -> !other.equals(slot) && other.overlaps(slot))
                .filter(other -> room.equals(other.getRoom())
                        || moving.containsKey(other.getSession().getCode()))
                .findFirst();
    }

    private List<SessionRow> rows(Edition edition, List<String> codes) {
        if (codes.isEmpty() || codes.size() > MOST) {
            throw new Refusal("bulk.number", MOST);
        }
        List<Session> sessions = em.createQuery(BY_CODES, Session.class)
                .setParameter("edition", edition)
                .setParameter("codes", codes)
                .setHint("eclipselink.batch", "s.themes")
                .setHint("eclipselink.batch", "s.audiences")
                .getResultList();
        return schedule.rows(sessions);
    }

    private static List<String> codes(List<? extends EditedRow<?>> rows) {
        return rows.stream().<String>map(EditedRow::code).toList();
    }

    private static <V> Map<String, EditedRow<V>> byCode(List<EditedRow<V>> rows) {
        return rows.stream().collect(Collectors.toMap(EditedRow::code, Function.identity()));
    }
}
