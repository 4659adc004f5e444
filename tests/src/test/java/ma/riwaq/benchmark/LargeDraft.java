package ma.riwaq.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.shared.SortKey;
import ma.riwaq.support.Database;

/** A draft of as many sessions as wanted, each with a time, a room, two people, an organisation and a theme. */
final class LargeDraft {

    private static final String SLUG = "large-1";
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 30);
    private static final int DAYS = 10;
    private static final int ROOMS = 10;
    private static final int SESSIONS_OF_PERSON = 5;
    private static final int FEWEST_PEOPLE = 400;
    private static final int OTHERS = 20;

    private static final String COLUMNS = "(id, version, search_key, sort_ar, sort_fr, written_in, ";
    private static final String VALUES = " VALUES (?, 1, '', '', '', 'ar,fr', ";

    private final Connection connection;
    private final UUID edition = UUID.randomUUID();

    private LargeDraft(Connection connection) {
        this.connection = connection;
    }

    /** Writes it into the database; answers the edition's slug. */
    static String write(Database database, int sessions) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            new LargeDraft(connection).write(sessions);
            connection.commit();
            // as the product has it done after an import, and PostgreSQL does by itself a minute later
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE");
            }
            connection.commit();
        }
        return SLUG;
    }

    /** The code of the session of a number, from 0. */
    static String code(int number) {
        return "b%05d".formatted(number).replace('0', 'x').replace('1', 'y');
    }

    private void write(int sessions) throws SQLException {
        UUID fair = UUID.randomUUID();
        insert("INSERT INTO fair " + COLUMNS + "code, name)" + VALUES + "'large', ?)", fair, text("معرض"));
        insert(
                "INSERT INTO edition " + COLUMNS + "fair_id, number, slug, name, slogan, city, place, pavilion, "
                        + "first_day, last_day, zone_id, languages, status)" + VALUES
                        + "?, 1, ?, ?, '{}', '{}', '{}', '{}', ?, ?, 'Africa/Casablanca', 'ar,fr', 'PREPARATION')",
                edition,
                fair,
                SLUG,
                text("الدورة"),
                FIRST_DAY,
                FIRST_DAY.plusDays(DAYS - 1));
        for (int day = 0; day < DAYS; day++) {
            insert(
                    "INSERT INTO edition_day (edition_id, held_on, opens, closes) VALUES (?, ?, ?, ?)",
                    edition,
                    FIRST_DAY.plusDays(day),
                    LocalTime.of(10, 0),
                    LocalTime.of(20, 0));
        }
        List<UUID> rooms = many(
                ROOMS,
                "INSERT INTO room " + COLUMNS
                        + "edition_id, code, name, description, pos, accessible, several_at_once, "
                        + "changeover_minutes)" + VALUES + "?, ?, ?, '{}', 1, true, true, 0)",
                true);
        List<UUID> themes = many(
                OTHERS,
                "INSERT INTO theme " + COLUMNS + "edition_id, code, name, description, kind)" + VALUES
                        + "?, ?, ?, '{}', 'SUBJECT')",
                true);
        List<UUID> people = many(
                Math.max(FEWEST_PEOPLE, sessions / SESSIONS_OF_PERSON),
                "INSERT INTO person " + COLUMNS + "code, name, job, affiliation, biography, photo_consent)" + VALUES
                        + "?, ?, '{}', '{}', '{}', false)",
                false);
        List<UUID> organisations = many(
                OTHERS,
                "INSERT INTO organisation " + COLUMNS + "code, name, short_name, kind)" + VALUES
                        + "?, ?, '{}', 'ASSOCIATION')",
                false);
        for (int i = 0; i < sessions; i++) {
            session(i, rooms, themes, people, organisations);
        }
    }

    private List<UUID> many(int count, String sql, boolean ofEdition) throws SQLException {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = UUID.randomUUID();
            if (ofEdition) {
                insert(sql, id, edition, "c" + i, text("اسم " + i));
            } else {
                insert(sql, id, "c" + i, text("اسم " + i));
            }
            made.add(id);
        }
        return made;
    }

    private void session(int i, List<UUID> rooms, List<UUID> themes, List<UUID> people, List<UUID> organisations)
            throws SQLException {
        UUID id = UUID.randomUUID();
        String title = "ندوة رقم " + i;
        insert(
                "INSERT INTO session (id, version, search_key, sort_ar, sort_fr, written_in, edition_id, code, title, "
                        + "summary, kind, kind_label, pos, languages, access, state, cancellation_reason, staff_note) "
                        + "VALUES (?, 1, ?, ?, ?, 'ar,fr', ?, ?, ?, ?, 'SEMINAR', '{}', 0, 'ar', '', 'APPROVED', '{}', '')",
                id,
                SearchKey.of(title),
                SortKey.of(title, Lang.AR),
                SortKey.of(title, Lang.FR),
                edition,
                code(i),
                text(title),
                text("ملخص يقول في بضع جمل ما ستتناوله الندوة ومن سيتحدث فيها ولمن هي. ".repeat(5)));
        insert(
                "INSERT INTO slot (id, version, session_id, held_on, starts, minutes, room_id) VALUES (?, 1, ?, ?, ?, 45, ?)",
                UUID.randomUUID(),
                id,
                FIRST_DAY.plusDays(i % DAYS),
                LocalTime.of(10 + i / DAYS % 8, 0),
                rooms.get(i / DAYS / 8 % ROOMS));
        String person = "INSERT INTO session_person (session_id, person_id, role, pos) VALUES (?, ?, 'SPEAKER', ?)";
        insert(person, id, people.get(i % people.size()), 0);
        insert(person, id, people.get((i * 7 + 1) % people.size()), 1);
        insert(
                "INSERT INTO session_organisation (session_id, organisation_id, role, pos) VALUES (?, ?, 'PARTNER', 0)",
                id,
                organisations.get(i % OTHERS));
        insert("INSERT INTO session_theme (session_id, theme_id) VALUES (?, ?)", id, themes.get(i % OTHERS));
    }

    private static String text(String arabic) {
        return "{\"ar\":\"" + arabic + "\",\"fr\":\"" + arabic + "\"}";
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
