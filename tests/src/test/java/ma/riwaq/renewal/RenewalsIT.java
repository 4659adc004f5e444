package ma.riwaq.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.account.NotAllowedException;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.DraftLoader;
import ma.riwaq.release.ExampleEdition;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.release.Releases;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.support.Given;
import ma.riwaq.support.InContainer;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;
import ma.riwaq.venue.Unavailability;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class RenewalsIT {

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private static final LocalDate FIRST = LocalDate.of(2028, 5, 4);

    @Inject
    private Given given;

    @Inject
    private Renewals renewals;

    @Inject
    private DraftLoader loader;

    @Inject
    private Releases releases;

    @Inject
    private Editions editions;

    @Inject
    private Rooms rooms;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Publications publications;

    @BeforeEach
    void somebodyAtWork() {
        given.atWork(Role.EDITOR, Role.PUBLISHER);
    }

    /** The example edition under other codes, for other tests load it too. */
    private Edition example() throws IOException {
        try (InputStream file = ExampleEdition.class.getResourceAsStream("/example/siel-29.json")) {
            String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            ReleaseDocument example = ReleaseJson.document(json);
            json = renamed(
                    renamed(json, example.edition().slug()), example.edition().fair());
            for (ReleaseDocument.Event event : example.events()) {
                json = renamed(json, event.code());
            }
            for (ReleaseDocument.Session session : example.sessions()) {
                json = renamed(json, session.code());
            }
            return loader.load(ReleaseJson.document(json));
        }
    }

    private static String renamed(String json, String code) {
        return json.replace("\"" + code + "\"", "\"" + Codes.random() + "\"");
    }

    private static Edition next(Edition from, int days) {
        Edition next = Successor.of(from);
        next.holdOn(FIRST, FIRST.plusDays(days - 1));
        return next;
    }

    private Edition renew(Edition from, int days) {
        Edition next = next(from, days);
        return renewals.renew(from, next, ALL, renewals.forecast(from, next, ALL));
    }

    @Test
    void theExampleIsRenewedAndItsOriginalStaysAsItWas() throws IOException {
        Edition original = example();
        releases.release(original, LocalizedText.EMPTY);
        Edition copy = renew(original, 11);

        assertThat(rooms.all(copy)).hasSameSizeAs(rooms.all(original));
        assertThat(themes.all(copy)).hasSameSizeAs(themes.all(original));
        assertThat(audiences.all(copy)).hasSameSizeAs(audiences.all(original));
        assertThat(events.all(copy)).hasSameSizeAs(events.all(original));
        assertThat(publications.all(copy)).hasSameSizeAs(publications.all(original));
        List<Session> open = sessions.all(original).stream()
                .filter(session -> session.getState() == SessionState.APPROVED)
                .toList();
        assertThat(sessions.all(copy))
                .hasSameSizeAs(open)
                .hasSizeLessThan(sessions.all(original).size())
                .allMatch(session -> session.getState() == SessionState.DRAFT);
        assertThat(schedule.all(copy)).allSatisfy(slot -> {
            assertThat(slot.isWithinEdition()).isTrue();
            assertThat(slot.isWithinOneEdition()).isTrue();
        });
        assertThat(publications.all(copy))
                .anyMatch(title -> !title.getSessions().isEmpty());

        Room room = rooms.all(copy).get(0);
        room.setName(LocalizedText.ar("قاعة السنة الجديدة"));
        rooms.save(room);
        for (Session session : sessions.all(copy)) {
            session.setTitle(LocalizedText.ar("عنوان جديد"));
            session.setPeople(List.of());
            sessions.save(session);
        }
        events.all(copy).forEach(event -> events.remove(event.getId()));
        Publication title = publications.all(copy).get(0);
        title.setSessions(Set.of());
        publications.save(title);
        assertThat(releases.isPending(original)).isFalse();
    }

    @Test
    void aForecastStoresNothing() {
        Edition original = given.edition();
        given.placed(given.session(original, "ندوة"), given.room(original, "القاعة"), 11);
        Edition next = next(original, 11);
        assertThat(renewals.forecast(original, next, ALL).losses()).isEmpty();
        assertThat(editions.find(next.getId())).isEmpty();
    }

    @Test
    void aShorterEditionHoldsNothingOnDaysThatItLacks() {
        Edition original = given.edition();
        Session last = given.session(original, "ندوة الختام");
        schedule.place(new Slot(last, original.getLastDay(), LocalTime.of(11, 0), 60, null));
        Edition copy = renew(original, 3);
        assertThat(sessions.all(copy)).hasSize(1);
        assertThat(schedule.all(copy)).isEmpty();
        assertThat(schedule.all(original)).hasSize(1);
    }

    @Test
    void whatWasNotForetoldIsNotDone() {
        Edition original = given.edition();
        Edition next = next(original, 3);
        Forecast seen = renewals.forecast(original, next, ALL);
        given.session(original, "ندوة أضيفت في الأثناء");
        refused("renewal.changed", () -> renewals.renew(original, next, ALL, seen));
        assertThat(editions.find(next.getId())).isEmpty();
    }

    @Test
    void aTakenNumberIsRefusedAndNothingIsStored() {
        Edition original = given.edition();
        given.room(original, "القاعة");
        Edition next = next(original, 11);
        next.setNumber(original.getNumber());
        Forecast seen = renewals.forecast(original, next, ALL);
        refused("edition.number.taken", () -> renewals.renew(original, next, ALL, seen));
        assertThat(editions.find(next.getId())).isEmpty();
    }

    @Test
    void everythingMovesWithTheDatesOfAnEdition() {
        Edition edition = openLater(given.edition());
        Room room = given.room(edition, "القاعة");
        room.setUnavailable(
                List.of(new Unavailability(Given.FIRST_DAY.atTime(12, 0), Given.FIRST_DAY.atTime(14, 0), null)));
        room = rooms.save(room);
        Session kept = given.session(edition, "الأولى");
        given.placed(kept, room, 11);
        Session fallen = given.session(edition, "الثامنة");
        schedule.place(new Slot(fallen, Given.FIRST_DAY.plusDays(7), LocalTime.of(11, 0), 60, room));
        Event day = new Event(edition, LocalizedText.ar("يوم تواصلي"));
        day.setDay(Given.FIRST_DAY.plusDays(1));
        day = events.save(day);

        LocalDate first = Given.FIRST_DAY.plusDays(5);
        Forecast seen = renewals.forecastMove(edition, first, first.plusDays(4));
        assertThat(seen.losses()).extracting(Loss::id).containsExactly(fallen.getId());
        Edition moved = renewals.move(edition, first, first.plusDays(4), seen);

        assertThat(moved.getDays())
                .hasSize(5)
                .extracting(OpeningHours::getOpens)
                .containsExactly(
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0),
                        LocalTime.of(11, 0),
                        LocalTime.of(12, 0),
                        LocalTime.of(13, 0));
        assertThat(schedule.find(kept)).map(Slot::getStartsAt).contains(first.atTime(11, 0));
        assertThat(schedule.find(fallen)).isEmpty();
        assertThat(sessions.find(fallen.getId())).isPresent();
        assertThat(events.find(day.getId())).map(Event::getDay).contains(first.plusDays(1));
        assertThat(rooms.find(room.getId()).orElseThrow().getUnavailable())
                .extracting(Unavailability::getStart)
                .containsExactly(first.atTime(12, 0));
    }

    /** Each day opens an hour later than the one before. */
    private Edition openLater(Edition edition) {
        for (int day = 0; day < 11; day++) {
            edition.open(Given.FIRST_DAY.plusDays(day), LocalTime.of(9 + day, 0), LocalTime.of(22, 0));
        }
        return editions.save(edition);
    }

    @Test
    void anEditionIsNotMovedByItsForm() {
        Edition edition = editions.find(given.edition().getId()).orElseThrow();
        edition.setLastDay(edition.getLastDay().minusDays(1));
        refused("edition.dates.moved", () -> editions.save(edition));
        assertThat(editions.find(edition.getId()).orElseThrow().getDays()).hasSize(11);
    }

    @Test
    void impossibleDatesAreRefused() {
        Edition edition = given.edition();
        refused("newLast.before.first", () -> renewals.forecastMove(edition, FIRST, FIRST.minusDays(1)));
        refused("newLast.far", () -> renewals.forecastMove(edition, FIRST, FIRST.plusYears(1)));
    }

    @Test
    void onlyEditorsRenewAndMove() {
        Edition edition = given.edition();
        Edition next = next(edition, 11);
        Forecast renewal = renewals.forecast(edition, next, ALL);
        Forecast move = renewals.forecastMove(edition, FIRST, FIRST.plusDays(10));
        given.atWork(Role.CONTRIBUTOR, Role.ADMINISTRATOR, Role.PUBLISHER);
        assertThatThrownBy(() -> renewals.renew(edition, next, ALL, renewal)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> renewals.move(edition, FIRST, FIRST.plusDays(10), move))
                .isInstanceOf(NotAllowedException.class);
    }

    private static void refused(String reason, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                .isEqualTo(reason));
    }
}
