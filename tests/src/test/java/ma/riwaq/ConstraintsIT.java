package ma.riwaq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.release.Releases;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.shared.Bin;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whoever writes to it. */
@InContainer
class ConstraintsIT {

    @Inject
    private Given given;

    @Inject
    private Rooms rooms;

    @Inject
    private Schedule schedule;

    @Inject
    private Releases releases;

    @Inject
    private Bin bin;

    @Resource(lookup = "jdbc/riwaq")
    private DataSource database;

    private Edition edition;
    private Room room;
    private Session session;

    @BeforeEach
    void aReleasedEdition() {
        given.atWork(Role.EDITOR, Role.PUBLISHER);
        edition = given.edition();
        room = given.room(edition, "القاعة");
        session = given.session(edition, "ندوة");
        given.placed(session, room, 11);
        releases.release(edition, LocalizedText.EMPTY);
    }

    private int run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private void refuses(String sql, Object... values) {
        assertThatThrownBy(() -> run(sql, values)).isInstanceOf(SQLException.class);
    }

    @Test
    void oneDraftAndOneCurrentReleaseAnEdition() {
        refuses("INSERT INTO draft (edition_id, version, note) VALUES (?, 1, '{}')", edition.getId());
        refuses(
                "INSERT INTO current_release (edition_id, release_id) SELECT edition_id, id FROM release"
                        + " WHERE edition_id = ?",
                edition.getId());
    }

    @Test
    void uniqueCodesAndSlugs() {
        Edition other = given.edition();
        refuses("UPDATE edition SET slug = ? WHERE id = ?", edition.getSlug(), other.getId());
        refuses(
                "UPDATE room SET code = ? WHERE id = ?",
                room.getCode(),
                given.room(edition, "أخرى").getId());
        refuses(
                "UPDATE session SET code = ? WHERE id = ?",
                session.getCode(),
                given.session(other, "أخرى").getId());
    }

    @Test
    void aDayAndARoleOnce() throws SQLException {
        refuses(
                "INSERT INTO edition_day (edition_id, held_on) SELECT edition_id, held_on FROM edition_day"
                        + " WHERE edition_id = ?",
                edition.getId());
        Organisation agency = given.organisation();
        Person speaker = given.person();
        for (int time = 1; time <= 2; time++) {
            once(
                    time,
                    "INSERT INTO session_person VALUES (?, ?, 'SPEAKER', " + time + ")",
                    session.getId(),
                    speaker.getId());
            once(
                    time,
                    "INSERT INTO session_organisation VALUES (?, ?, 'HOST', " + time + ")",
                    session.getId(),
                    agency.getId());
        }
        UUID event = given.event(edition).getId();
        UUID title = given.publication(edition).getId();
        for (int time = 1; time <= 2; time++) {
            once(time, "INSERT INTO event_organisation VALUES (?, ?, 'HOST', " + time + ")", event, agency.getId());
            once(time, "INSERT INTO publication_author VALUES (?, ?, " + time + ")", title, speaker.getId());
            once(time, "INSERT INTO publication_publisher VALUES (?, ?, " + time + ")", title, agency.getId());
        }
    }

    private void once(int time, String sql, Object... values) throws SQLException {
        if (time == 1) {
            assertThat(run(sql, values)).isEqualTo(1);
        } else {
            refuses(sql, values);
        }
    }

    @Test
    void theCurrentReleaseIsOfItsEdition() {
        refuses(
                "UPDATE current_release SET release_id = (SELECT id FROM release WHERE edition_id = ?)"
                        + " WHERE edition_id = ?",
                releasedToo().getId(),
                edition.getId());
    }

    private Edition releasedToo() {
        Edition other = given.edition();
        given.session(other, "ندوة");
        releases.release(other, LocalizedText.EMPTY);
        return other;
    }

    @Test
    void endsAfterStarts() {
        refuses("UPDATE edition SET last_day = first_day - 1 WHERE id = ?", edition.getId());
        refuses("UPDATE slot SET minutes = 0 WHERE session_id = ?", session.getId());
        refuses(
                "INSERT INTO edition_day (edition_id, held_on, opens, closes)"
                        + " VALUES (?, DATE '2030-01-01', TIME '20:00', TIME '10:00')",
                edition.getId());
        refuses(
                "INSERT INTO room_unavailable (room_id, starts_at, ends_at)"
                        + " VALUES (?, TIMESTAMP '2027-05-01 12:00:00', TIMESTAMP '2027-05-01 12:00:00')",
                room.getId());
        refuses("UPDATE room SET capacity = 0 WHERE id = ?", room.getId());
    }

    @Test
    void noDanglingLink() throws SQLException {
        refuses("UPDATE slot SET room_id = ? WHERE session_id = ?", UUID.randomUUID(), session.getId());
        refuses("INSERT INTO session_theme (session_id, theme_id) VALUES (?, ?)", session.getId(), UUID.randomUUID());
        assertThat(run("DELETE FROM room WHERE id = ?", room.getId())).isEqualTo(1);
        assertThat(schedule.find(session))
                .hasValueSatisfying(slot -> assertThat(slot.getRoom()).isNull());
    }

    @Test
    void theBinIsEmptiedAndLetsGoOfWhatHungOnIt() throws SQLException {
        rooms.remove(room.getId());
        bin.sweep(Duration.ofDays(30));
        assertThat(rooms.find(room.getId())).isPresent();
        run(
                "UPDATE room SET removed_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00' WHERE id = ?",
                room.getId());
        assertThat(bin.sweep(Duration.ofDays(30))).isEqualTo(1);
        assertThat(rooms.find(room.getId())).isEmpty();
        assertThat(rooms.restore(room.getId())).isFalse();
        assertThat(schedule.find(session))
                .hasValueSatisfying(slot -> assertThat(slot.getRoom()).isNull());
    }

    @Test
    void aWholeEditionGoesWithAllThatIsInIt() throws SQLException {
        Event event = given.event(edition);
        run("UPDATE event SET room_id = ? WHERE id = ?", room.getId(), event.getId());
        run("UPDATE session SET event_id = ? WHERE id = ?", event.getId(), session.getId());
        run(
                "UPDATE theme SET parent_id = ? WHERE id = ?",
                given.theme(edition).getId(),
                given.theme(edition).getId());
        assertThat(run("DELETE FROM edition WHERE id = ?", edition.getId())).isEqualTo(1);
        assertThat(rooms.find(room.getId())).isEmpty();
        assertThat(releases.of(edition)).isEmpty();
    }
}
