package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ma.riwaq.release.Change.Detail;
import ma.riwaq.release.Change.Kind;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleaseDocument.Slot;
import ma.riwaq.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final ReleaseDocument before = ExampleEdition.document();
    private final Session placed = before.sessions().stream()
            .filter(session -> session.slot() != null && "approved".equals(session.state()))
            .findFirst()
            .orElseThrow();

    @Test
    void isEmptyBetweenEqualDocuments() {
        assertThat(Difference.between(before, ExampleEdition.document())).isEmpty();
    }

    @Test
    void tellsWhereASessionMovedTo() {
        Slot slot = placed.slot();
        Slot later = new Slot(slot.day(), LocalTime.of(19, 0), slot.minutes(), slot.room());
        assertThat(Difference.between(before, with(session -> change(session, session.title(), later, "approved"))))
                .containsExactly(new Change(
                        Noun.SESSION,
                        placed.code(),
                        placed.title(),
                        Kind.MOVED,
                        slot.day(),
                        List.of(Detail.plain("start", slot.start(), "19:00"))));
    }

    @Test
    void tellsThatASessionWasCancelled() {
        assertThat(Difference.between(
                        before, with(session -> change(session, session.title(), session.slot(), "cancelled"))))
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(Kind.CANCELLED);
    }

    @Test
    void tellsTheTitleOfBefore() {
        LocalizedText title = LocalizedText.ar("عنوان جديد");
        assertThat(Difference.between(before, with(session -> change(session, title, session.slot(), "approved"))))
                .containsExactly(new Change(
                        Noun.SESSION,
                        placed.code(),
                        title,
                        Kind.CHANGED,
                        placed.slot().day(),
                        List.of(Detail.words("title", List.of(placed.title()), List.of(title)))));
    }

    @Test
    void tellsLengthAndRoomByTheirOldAndNewValues() {
        Slot slot = placed.slot();
        ReleaseDocument.Room other = before.rooms().stream()
                .filter(room -> !room.code().equals(slot.room()))
                .findFirst()
                .orElseThrow();
        LocalizedText old = before.rooms().stream()
                .filter(room -> room.code().equals(slot.room()))
                .findFirst()
                .orElseThrow()
                .name();
        Slot changed = new Slot(slot.day(), slot.start(), slot.minutes() + 15, other.code());
        Change change = Difference.between(
                        before, with(session -> change(session, session.title(), changed, "approved")))
                .get(0);
        assertThat(change.kind()).isEqualTo(Kind.MOVED);
        assertThat(change.details())
                .containsExactly(
                        Detail.plain("minutes", slot.minutes(), slot.minutes() + 15),
                        Detail.words("room", List.of(old), List.of(other.name())));
    }

    @Test
    void tellsWhoCameAndWhoWent() {
        Session many = before.sessions().stream()
                .filter(session -> session.people().size() > 1)
                .findFirst()
                .orElseThrow();
        ReleaseDocument less = replaceSessions(before.sessions().stream()
                .map(session -> session.equals(many)
                        ? withPeople(
                                session,
                                session.people().subList(1, session.people().size()))
                        : session)
                .toList());
        Detail detail = Difference.between(before, less).get(0).details().get(0);
        assertThat(detail.field()).isEqualTo("people");
        assertThat(detail.was()).hasSize(1);
        assertThat(detail.is()).isEmpty();
        Detail back = Difference.between(less, before).get(0).details().get(0);
        assertThat(back.is()).isEqualTo(detail.was());
    }

    @Test
    void tellsOfANewSessionWhenAndWhereItIs() {
        ReleaseDocument without = replaceSessions(before.sessions().stream()
                .filter(session -> !session.equals(placed))
                .toList());
        Change added = Difference.between(without, before).get(0);
        assertThat(added.day()).isEqualTo(placed.slot().day());
        assertThat(added.details()).extracting(Detail::field).containsExactly("day", "start", "room");
        assertThat(added.details())
                .allSatisfy(detail -> assertThat(detail.before()).isNull());
    }

    @Test
    void readsChangesThatAnOlderProgramWrote() {
        assertThat(ReleaseJson.changes("""
                        [{"noun":"SESSION","code":"abc234","title":{"ar":"ندوة"},"kind":"MOVED",
                          "details":[{"field":"start","before":"11:00","after":"12:00"}]}]
                        """))
                .containsExactly(new Change(
                        Noun.SESSION,
                        "abc234",
                        LocalizedText.ar("ندوة"),
                        Kind.MOVED,
                        null,
                        List.of(Detail.plain("start", "11:00", "12:00"))));
    }

    @Test
    void tellsWhatCameAndWhatWent() {
        ReleaseDocument without = replaceSessions(before.sessions().stream()
                .filter(session -> !session.equals(placed))
                .toList());
        assertThat(Difference.between(before, without)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REMOVED);
            assertThat(change.code()).isEqualTo(placed.code());
        });
        assertThat(Difference.between(without, before))
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(Kind.ADDED);
    }

    @Test
    void countsChangesForCalendars() {
        ReleaseDocument now = Sequences.carryOn(
                with(session -> change(session, LocalizedText.ar("آخر"), session.slot(), "approved")), before);
        assertThat(now.sessions()).allSatisfy(session -> assertThat(session.sequence())
                .isEqualTo(session.id().equals(placed.id()) ? 1 : 0));
        assertThat(Sequences.carryOn(now, now)).isEqualTo(now);
    }

    private ReleaseDocument with(UnaryOperator<Session> change) {
        List<Session> sessions = new ArrayList<>(before.sessions());
        sessions.replaceAll(session -> session.equals(placed) ? change.apply(session) : session);
        return replaceSessions(sessions);
    }

    private ReleaseDocument replaceSessions(List<Session> sessions) {
        return new ReleaseDocument(
                before.format(),
                before.edition(),
                before.rooms(),
                before.organisations(),
                before.people(),
                before.themes(),
                before.audiences(),
                before.events(),
                sessions,
                before.publications());
    }

    private static Session change(Session of, LocalizedText title, Slot slot, String state) {
        return new Session(
                of.id(),
                of.code(),
                title,
                of.summary(),
                of.kind(),
                of.kindLabel(),
                of.event(),
                of.position(),
                of.themes(),
                of.audiences(),
                of.languages(),
                of.access(),
                of.people(),
                of.organisations(),
                of.publications(),
                state,
                of.cancellationReason(),
                slot,
                of.sequence());
    }

    private static Session withPeople(Session of, List<ReleaseDocument.PersonInRole> people) {
        return new Session(
                of.id(),
                of.code(),
                of.title(),
                of.summary(),
                of.kind(),
                of.kindLabel(),
                of.event(),
                of.position(),
                of.themes(),
                of.audiences(),
                of.languages(),
                of.access(),
                people,
                of.organisations(),
                of.publications(),
                of.state(),
                of.cancellationReason(),
                of.slot(),
                of.sequence());
    }
}
