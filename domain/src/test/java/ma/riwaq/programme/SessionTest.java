package ma.riwaq.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import ma.riwaq.directory.Organisation;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Fair;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private final Edition edition = edition(29);
    private final Session session = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar("ندوة"));

    private static Edition edition(int number) {
        LocalDate first = LocalDate.of(2024, 5, 9);
        return new Edition(
                new Fair("siel", LocalizedText.ar("المعرض")),
                number,
                "siel-" + number,
                LocalizedText.ar("الدورة " + number),
                first,
                first.plusDays(10));
    }

    @Test
    void hasACodeOfSixLettersAndDigitsFromTheStart() {
        assertThat(session.getCode()).matches(Codes.SIX);
    }

    @Test
    void isNotPublicUntilApproved() {
        assertThat(session.getState().isPublic()).isFalse();
        session.propose();
        assertThat(session.getState().isPublic()).isFalse();
        session.approve();
        assertThat(session.getState().isPublic()).isTrue();
    }

    @Test
    void staysPublicWhenCancelledWithItsReason() {
        session.cancel(LocalizedText.ar("لأسباب تنظيمية"));
        assertThat(session.getState().isPublic()).isTrue();
        assertThat(session.getCancellationReason().isEmpty()).isFalse();
        session.approve();
        assertThat(session.getCancellationReason().isEmpty()).isTrue();
    }

    @Test
    void isNotCancelledWithoutAReason() {
        assertThatThrownBy(() -> session.cancel(LocalizedText.EMPTY)).isInstanceOf(Refusal.class);
        assertThat(session.getState()).isEqualTo(SessionState.DRAFT);
    }

    private static final LocalizedText REASON = LocalizedText.ar("سبب");

    private static final List<Consumer<Session>> STEPS = List.of(
            Session::propose,
            Session::withdraw,
            Session::accept,
            Session::sendBack,
            Session::approve,
            Session::returnToDraft,
            session -> session.cancel(REASON),
            session -> session.postpone(REASON));

    /** Each state with each step: the state that it leads to, or a dash where it is refused. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,     PROPOSED, -,     -,        -,     APPROVED, DRAFT, CANCELLED, POSTPONED",
        "PROPOSED,  PROPOSED, DRAFT, APPROVED, DRAFT, APPROVED, DRAFT, CANCELLED, POSTPONED",
        "APPROVED,  -,        -,     -,        DRAFT, APPROVED, DRAFT, CANCELLED, POSTPONED",
        "CANCELLED, -,        -,     -,        -,     APPROVED, DRAFT, CANCELLED, POSTPONED",
        "POSTPONED, -,        -,     -,        -,     APPROVED, DRAFT, CANCELLED, POSTPONED"
    })
    void takesTheStepsOfItsState(ArgumentsAccessor row) {
        SessionState from = SessionState.valueOf(row.getString(0));
        for (int step = 0; step < STEPS.size(); step++) {
            Session one = in(from);
            Consumer<Session> way = STEPS.get(step);
            String to = row.getString(step + 1);
            if ("-".equals(to)) {
                assertThatThrownBy(() -> way.accept(one)).isInstanceOf(Refusal.class);
                assertThat(one.getState()).isEqualTo(from);
            } else {
                way.accept(one);
                assertThat(one.getState()).hasToString(to);
            }
        }
    }

    private Session in(SessionState state) {
        Session one = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar("ندوة"));
        switch (state) {
            case DRAFT -> one.returnToDraft();
            case PROPOSED -> one.propose();
            case APPROVED -> one.approve();
            case CANCELLED -> one.cancel(REASON);
            case POSTPONED -> one.postpone(REASON);
        }
        return one;
    }

    @Test
    void belongsToTheOrganisationsThatHaveAPartInIt() {
        Organisation agency = new Organisation("agency", LocalizedText.ar("وكالة"));
        session.setOrganisations(List.of(new Involvement(agency, OrganisationRole.PARTNER)));
        assertThat(session.belongsTo(agency.getId())).isTrue();
        assertThat(session.belongsTo(UUID.randomUUID())).isFalse();
    }

    @Test
    void hasNoPlaceInAnOrderOnceItStandsAlone() {
        session.joinEvent(new Event(edition, LocalizedText.ar("يوم")), 2);
        assertThat(session.getPosition()).isEqualTo(2);
        session.leaveEvent();
        assertThat(session.getPosition()).isZero();
        assertThat(session.getEvent()).isNull();
    }

    @Test
    void mustNotPointIntoAnotherEdition() {
        Theme foreign = new Theme(edition(30), "x", LocalizedText.ar("محور"));
        session.setThemes(Set.of(foreign));
        assertThat(mistakes(session)).containsExactly("{riwaq.other.edition}");

        Theme programme = new Theme(edition, "y", LocalizedText.ar("برنامج"));
        programme.setParent(foreign);
        assertThat(mistakes(programme)).containsExactly("{riwaq.other.edition}");

        Event event = new Event(edition, LocalizedText.ar("يوم"));
        assertThat(mistakes(event)).isEmpty();
        event.setRoom(new Room(edition(30), "x", LocalizedText.ar("قاعة")));
        assertThat(mistakes(event)).containsExactly("{riwaq.other.edition}");
        event.setRoom(null);
        event.setAudiences(Set.of(new Audience(edition(30), "x", LocalizedText.ar("خبراء"))));
        assertThat(mistakes(event)).containsExactly("{riwaq.other.edition}");
    }

    private static List<String> mistakes(Object thing) {
        return Validation.buildDefaultValidatorFactory().getValidator().validate(thing).stream()
                .map(violation -> violation.getMessageTemplate())
                .toList();
    }

    @Test
    void themesCannotBePartsOfThemselves() {
        Theme strategy = new Theme(edition, "a", LocalizedText.ar("استراتيجية"));
        Theme programme = new Theme(edition, "b", LocalizedText.ar("برنامج"));
        programme.setParent(strategy);
        assertThatThrownBy(() -> strategy.setParent(programme)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesATitleOfAHundredThousandCharacters() {
        session.setTitle(LocalizedText.ar("ا".repeat(100_000)));
        assertThat(Validation.buildDefaultValidatorFactory().getValidator().validate(session))
                .extracting(violation -> violation.getMessageTemplate())
                .containsExactly("{riwaq.text.size}");
    }
}
