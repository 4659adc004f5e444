package ma.riwaq.release;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.ThemeKind;
import ma.riwaq.release.ReleaseDocument.Audience;
import ma.riwaq.release.ReleaseDocument.Day;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleaseDocument.Slot;
import ma.riwaq.release.ReleaseDocument.Theme;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import org.apache.commons.validator.routines.ISBNValidator;
import org.junit.jupiter.api.Test;

/** The example edition: the agency's day as its communiqué tells it, and an invented rest that could really be held. */
class ExampleDocumentTest {

    private static final String AGENCY_DAY = "k7m2qd";

    private static final Map<Lang, String> MARKS =
            Map.of(Lang.AR, "(مثال)", Lang.FR, "(exemple)", Lang.ZGH, "(ⴰⵎⴷⵢⴰ)", Lang.EN, "(example)");

    private static final ReleaseDocument DOCUMENT = ExampleEdition.document();

    @Test
    void hasElevenDaysThreeRoomsAndAboutEightySessions() {
        assertThat(DOCUMENT.format()).isEqualTo(ReleaseDocument.FORMAT);
        assertThat(DOCUMENT.edition().days())
                .extracting(Day::date)
                .containsExactlyElementsOf(LocalDate.of(2024, 5, 9)
                        .datesUntil(LocalDate.of(2024, 5, 20))
                        .toList());
        assertThat(DOCUMENT.rooms()).hasSize(3);
        assertThat(DOCUMENT.sessions()).hasSizeBetween(75, 90);
        assertThat(DOCUMENT.publications()).hasSize(20);
    }

    @Test
    void codesAreWellFormedAndUnique() {
        assertCodes("[a-z0-9-]{1,40}", codes(DOCUMENT.rooms(), Room::code));
        assertCodes("[a-z0-9-]{1,40}", codes(DOCUMENT.organisations(), Organisation::code));
        assertCodes("[a-z0-9-]{1,40}", codes(DOCUMENT.people(), Person::code));
        assertCodes("[a-z0-9-]{1,40}", codes(DOCUMENT.themes(), Theme::code));
        assertCodes("[a-z0-9-]{1,40}", codes(DOCUMENT.audiences(), Audience::code));
        assertCodes("[a-z0-9-]{1,40}", codes(DOCUMENT.publications(), Publication::code));
        assertCodes("[b-df-hjkmnp-tv-xz2-9]{6}", codes(DOCUMENT.events(), Event::code));
        assertCodes("[b-df-hjkmnp-tv-xz2-9]{6}", codes(DOCUMENT.sessions(), Session::code));
        assertThat(DOCUMENT.sessions()).extracting(Session::id).doesNotHaveDuplicates();
        assertThat(DOCUMENT.sessions())
                .allSatisfy(session -> assertThat(UUID.fromString(session.id())).hasToString(session.id()));
    }

    @Test
    void everyKindAndRoleIsKnown() {
        assertThat(DOCUMENT.organisations())
                .extracting(Organisation::kind)
                .isSubsetOf(names(OrganisationKind.values()));
        assertThat(DOCUMENT.themes()).extracting(Theme::kind).isSubsetOf(names(ThemeKind.values()));
        assertThat(DOCUMENT.sessions()).extracting(Session::kind).isSubsetOf(names(SessionKind.values()));
        assertThat(DOCUMENT.sessions()).flatExtracting(Session::access).isSubsetOf(names(AccessService.values()));
        assertThat(DOCUMENT.sessions())
                .flatExtracting(Session::people)
                .extracting(PersonInRole::role)
                .isSubsetOf(names(PersonRole.values()));
        assertThat(involved()).extracting(OrganisationInRole::role).isSubsetOf(names(OrganisationRole.values()));
    }

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** What organisations do in all events and sessions. */
    private static Stream<OrganisationInRole> involved() {
        return Stream.concat(
                DOCUMENT.events().stream().flatMap(event -> event.organisations().stream()),
                DOCUMENT.sessions().stream().flatMap(session -> session.organisations().stream()));
    }

    private static void assertCodes(String pattern, List<String> codes) {
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches(pattern));
    }

    private static <T> List<String> codes(List<T> things, Function<T, String> code) {
        return things.stream().map(code).toList();
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<Session> sessions = DOCUMENT.sessions();
        List<Event> events = DOCUMENT.events();
        List<Publication> publications = DOCUMENT.publications();
        assertThat(codes(DOCUMENT.organisations(), Organisation::code))
                .contains(DOCUMENT.edition().pavilionOwner())
                .containsAll(present(DOCUMENT.people().stream().map(Person::organisation)))
                .containsAll(present(publications.stream().flatMap(book -> book.publishers().stream())))
                .containsAll(present(involved().map(OrganisationInRole::organisation)));
        assertThat(codes(DOCUMENT.people(), Person::code))
                .containsAll(present(publications.stream().flatMap(book -> book.authors().stream())))
                .containsAll(present(sessions.stream()
                        .flatMap(session -> session.people().stream())
                        .map(PersonInRole::person)));
        assertThat(codes(DOCUMENT.themes(), Theme::code))
                .containsAll(present(DOCUMENT.themes().stream().map(Theme::parent)))
                .containsAll(present(sessions.stream().flatMap(session -> session.themes().stream())));
        assertThat(codes(DOCUMENT.audiences(), Audience::code))
                .containsAll(present(events.stream().flatMap(event -> event.audiences().stream())))
                .containsAll(present(sessions.stream().flatMap(session -> session.audiences().stream())));
        assertThat(codes(DOCUMENT.rooms(), Room::code))
                .containsAll(present(events.stream().map(Event::room)))
                .containsAll(present(placed().map(session -> session.slot().room())));
        assertThat(codes(events, Event::code))
                .containsAll(present(sessions.stream().map(Session::event)));
    }

    private static Set<String> present(Stream<String> codes) {
        return codes.filter(Objects::nonNull).collect(toSet());
    }

    private static Stream<Session> placed() {
        return DOCUMENT.sessions().stream().filter(session -> session.slot() != null);
    }

    @Test
    void publicationsAndSessionsPointAtEachOther() {
        Set<List<String>> fromSessions = DOCUMENT.sessions().stream()
                .flatMap(session -> session.publications().stream().map(book -> List.of(session.code(), book)))
                .collect(toSet());
        Set<List<String>> fromPublications = DOCUMENT.publications().stream()
                .flatMap(book -> book.sessions().stream().map(session -> List.of(session, book.code())))
                .collect(toSet());
        assertThat(fromPublications).isNotEmpty().isEqualTo(fromSessions);
    }

    @Test
    void aBookIsSignedAfterItWasPresented() {
        List<Session> signings =
                placed().filter(session -> session.kind().equals("SIGNING")).toList();
        assertThat(signings).isNotEmpty().allSatisfy(signing -> assertThat(placed())
                .anyMatch(other -> !other.kind().equals("SIGNING")
                        && other.publications().containsAll(signing.publications())
                        && !other.slot().end().isAfter(start(signing.slot()))));
    }

    @Test
    void everySlotLiesInTheOpeningHours() {
        assertThat(placed().map(Session::slot)).isNotEmpty().allSatisfy(slot -> {
            Day day = DOCUMENT.edition().days().stream()
                    .filter(open -> open.date().equals(slot.day()))
                    .findFirst()
                    .orElseThrow();
            assertThat(slot.start()).isAfterOrEqualTo(day.opens());
            assertThat(slot.end()).isBeforeOrEqualTo(day.date().atTime(day.closes()));
        });
    }

    @Test
    void everySlotOfAnEventLiesInIt() {
        assertThat(placed().filter(session -> session.event() != null))
                .isNotEmpty()
                .allSatisfy(session -> {
                    Event event = event(session.event());
                    assertThat(session.slot().day()).isEqualTo(event.day());
                    assertThat(session.slot().start()).isAfterOrEqualTo(event.start());
                    assertThat(session.slot().end())
                            .isBeforeOrEqualTo(event.day().atTime(event.end()));
                });
    }

    @Test
    void noRoomHoldsTwoSessionsAtOnce() {
        Set<String> severalAtOnce = DOCUMENT.rooms().stream()
                .filter(Room::severalAtOnce)
                .map(Room::code)
                .collect(toSet());
        assertThat(severalAtOnce).hasSize(1);
        assertThat(simultaneous(
                        (one, other) -> one.slot().room().equals(other.slot().room())
                                && !severalAtOnce.contains(one.slot().room())))
                .isEmpty();
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        assertThat(simultaneous((one, other) -> {
                    Set<String> people =
                            one.people().stream().map(PersonInRole::person).collect(toSet());
                    return other.people().stream().map(PersonInRole::person).anyMatch(people::contains);
                }))
                .isEmpty();
    }

    /** The pairs of sessions that overlap in time and share something. */
    private static List<String> simultaneous(BiPredicate<Session, Session> shared) {
        return placed().flatMap(one -> placed().filter(other -> one.code().compareTo(other.code()) < 0)
                        .filter(other -> start(one.slot()).isBefore(other.slot().end())
                                && start(other.slot()).isBefore(one.slot().end()))
                        .filter(other -> shared.test(one, other))
                        .map(other -> one.code() + " and " + other.code()))
                .toList();
    }

    private static LocalDateTime start(Slot slot) {
        return slot.day().atTime(slot.start());
    }

    @Test
    void theAgencysDayStartsAtElevenAndHasNoEnd() {
        Event day = event(AGENCY_DAY);
        assertThat(day.name().get(Lang.AR)).isEqualTo("يوم تواصلي وتفاعلي");
        assertThat(day.day()).isEqualTo(LocalDate.of(2024, 5, 11));
        assertThat(day.start()).isEqualTo(LocalTime.of(11, 0));
        assertThat(day.end()).isNull();
        assertThat(day.room()).isNull();
        assertThat(day.organisations())
                .containsExactly(
                        new OrganisationInRole("ads", "ORGANISER"),
                        new OrganisationInRole("solidarite", "SUPERVISOR"),
                        new OrganisationInRole("solidarite", "HOST"),
                        new OrganisationInRole("solidarite", "PARTNER"),
                        new OrganisationInRole("indh", "PARTNER"));
    }

    @Test
    void nothingInventedTakesTheConferenceSpaceOnTheAgencysDay() {
        assertThat(placed().map(Session::slot)
                        .filter(slot -> slot.day().equals(event(AGENCY_DAY).day())))
                .isNotEmpty()
                .allMatch(slot -> slot.start().isAfter(LocalTime.NOON))
                .extracting(Slot::room)
                .doesNotContain("nadawat");
    }

    @Test
    void itsThreeSeminarsStandInOrderWithTheirTitlesToTheLetter() {
        List<Session> seminars = DOCUMENT.sessions().stream()
                .filter(session -> AGENCY_DAY.equals(session.event()))
                .sorted(comparing(Session::position))
                .toList();
        assertThat(seminars).extracting(Session::position).containsExactly(1, 2, 3);
        assertThat(seminars)
                .extracting(session -> session.title().get(Lang.AR))
                .containsExactly(
                        "تقوية قدرات جمعيات مؤسسات الرعاية الاجتماعية",
                        "نحو أسلوب مبتكر للإدماج الاجتماعي",
                        "الحاضنات الاجتماعية، كرافعة للإدماج الاجتماعي للنساء");
        assertThat(seminars).allSatisfy(seminar -> {
            assertThat(seminar.slot()).isNull();
            assertThat(seminar.people()).isEmpty();
            assertThat(seminar.summary().asMap()).containsOnlyKeys(Lang.AR, Lang.FR, Lang.EN);
        });
    }

    @Test
    void bothWordingsOfTheStrategyAreOneTheme() {
        assertThat(DOCUMENT.themes())
                .filteredOn(theme -> theme.code().equals("jisr"))
                .singleElement()
                .satisfies(theme -> {
                    assertThat(theme.name().get(Lang.AR))
                            .isEqualTo("جسر للتنمية الاجتماعية الدامجة والمبتكرة والمستدامة");
                    assertThat(theme.aliases()).contains("جسر لإدماج اجتماعي مبتكر ومستدام");
                });
        assertThat(DOCUMENT.themes())
                .filteredOn(theme -> theme.code().equals("jisr-tamkine"))
                .singleElement()
                .extracting(Theme::kind, Theme::parent)
                .containsExactly("PROGRAMME", "jisr");
    }

    @Test
    void everythingInventedIsMarkedInEachOfItsLanguages() {
        assertMarked(DOCUMENT.sessions().stream()
                .filter(session -> !AGENCY_DAY.equals(session.event()))
                .map(Session::title));
        assertMarked(DOCUMENT.events().stream()
                .filter(event -> !AGENCY_DAY.equals(event.code()))
                .map(Event::name));
        assertMarked(DOCUMENT.people().stream().map(Person::name));
        assertMarked(DOCUMENT.publications().stream().map(Publication::title));
        assertMarked(DOCUMENT.rooms().stream().map(Room::name));
        assertMarked(DOCUMENT.themes().stream()
                .filter(theme -> theme.kind().equals("SUBJECT"))
                .map(Theme::name));
        assertMarked(DOCUMENT.organisations().stream()
                .filter(organisation -> !Set.of("ads", "solidarite", "indh").contains(organisation.code()))
                .map(Organisation::name));
    }

    private static void assertMarked(Stream<LocalizedText> names) {
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(name.asMap())
                .isNotEmpty()
                .allSatisfy((lang, text) -> assertThat(text).endsWith(MARKS.get(lang))));
    }

    @Test
    void noRealInstitutionIsCreditedWithSomethingInvented() {
        Stream<OrganisationInRole> invented = Stream.concat(
                DOCUMENT.events().stream()
                        .filter(event -> !AGENCY_DAY.equals(event.code()))
                        .flatMap(event -> event.organisations().stream()),
                DOCUMENT.sessions().stream()
                        .filter(session -> !AGENCY_DAY.equals(session.event()))
                        .flatMap(session -> session.organisations().stream()));
        assertThat(invented.map(OrganisationInRole::organisation)).doesNotContain("ads", "solidarite", "indh");
    }

    @Test
    void changedSessionsSayWhy() {
        assertThat(DOCUMENT.sessions()).extracting(Session::state).containsOnly("approved", "cancelled", "postponed");
        assertThat(DOCUMENT.sessions())
                .allSatisfy(session -> assertThat(session.cancellationReason().isEmpty())
                        .isEqualTo(session.state().equals("approved")));
    }

    @Test
    void isbnsHaveTheirCheckDigit() {
        assertThat(DOCUMENT.publications().stream().map(Publication::isbn).filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(ISBNValidator.getInstance()::isValidISBN13);
    }

    private static Event event(String code) {
        return DOCUMENT.events().stream()
                .filter(event -> event.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
