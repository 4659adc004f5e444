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
                        List.of(new Detail("start", slot.start().toString(), "19:00"))));
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
    void tellsThatATitleChangedWithoutRepeatingIt() {
        LocalizedText title = LocalizedText.ar("عنوان جديد");
        assertThat(Difference.between(before, with(session -> change(session, title, session.slot(), "approved"))))
                .containsExactly(new Change(
                        Noun.SESSION, placed.code(), title, Kind.CHANGED, List.of(new Detail("title", null, null))));
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
}
