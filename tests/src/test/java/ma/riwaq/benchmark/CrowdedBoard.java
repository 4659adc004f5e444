package ma.riwaq.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.riwaq.support.Database;

/** The draft of the example edition with eight more rooms and as many more sessions as wanted, on ten days. */
final class CrowdedBoard {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 5, 10);
    private static final int ROOMS = 8;
    private static final int DAYS = 10;

    private static final String ROOM = """
            INSERT INTO room (id, version, search_key, sort_ar, sort_fr, written_in, edition_id, code, name, description,
              pos, accessible, several_at_once, changeover_minutes)
            SELECT ?, 1, '', '', '', 'ar', id, ?, ?, '{}', ?, true, false, 10 FROM edition WHERE slug = 'siel-29'
            """;

    private static final String SESSION = """
            INSERT INTO session (id, version, search_key, sort_ar, sort_fr, written_in, edition_id, code, title, summary,
              kind, kind_label, pos, languages, access, state, cancellation_reason, staff_note)
            SELECT ?, 1, '', '', '', 'ar', id, ?, ?, '{}', 'SEMINAR', '{}', 0, 'ar', '', 'APPROVED', '{}', ''
            FROM edition WHERE slug = 'siel-29'
            """;

    private static final String SPEAKER = """
            INSERT INTO session_person (session_id, person_id, role, pos)
            SELECT ?, id, 'SPEAKER', 0 FROM person ORDER BY code OFFSET ? ROWS FETCH FIRST 1 ROWS ONLY
            """;

    private static final String SLOT = """
            INSERT INTO slot (id, version, session_id, held_on, starts, minutes, room_id) VALUES (?, 1, ?, ?, ?, 60, ?)
            """;

    private CrowdedBoard() {}

    /** Fills the database, which nobody else has open. */
    static void fill(Database database, int sessions) throws SQLException {
        try (Connection connection = database.connect()) {
            List<UUID> rooms = new ArrayList<>();
            for (int i = 0; i < ROOMS; i++) {
                rooms.add(UUID.randomUUID());
                insert(connection, ROOM, rooms.get(i), "large-" + i, "{\"ar\":\"القاعة رقم " + i + "\"}", 10 + i);
            }
            for (int i = 0; i < sessions; i++) {
                UUID session = UUID.randomUUID();
                String title = "{\"ar\":\"ندوة حول الإدماج الاجتماعي للنساء والفتيات " + i + "\"}";
                insert(connection, SESSION, session, "n%05d".formatted(i), title);
                insert(connection, SPEAKER, session, i % 20);
                LocalDate day = FIRST_DAY.plusDays(i % DAYS);
                int place = i / DAYS;
                LocalTime start = LocalTime.of(10 + place / ROOMS % 9, place % 3 * 5);
                insert(connection, SLOT, UUID.randomUUID(), session, day, start, rooms.get(place % ROOMS));
            }
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
