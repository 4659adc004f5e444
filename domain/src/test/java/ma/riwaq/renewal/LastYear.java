package ma.riwaq.renewal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Unavailability;

/** The edition of 2026, eleven days from a Thursday on, of which the tests make the next ones. */
final class LastYear {

    static final LocalDate FIRST = LocalDate.of(2026, 4, 30);
    static final LocalDate LAST = FIRST.plusDays(10);

    final Edition edition = new Edition(
            new Fair("siel", LocalizedText.ar("المعرض")),
            31,
            "siel-31",
            LocalizedText.of("الدورة الـ 31", "31e édition", "31st edition"),
            FIRST,
            LAST);
    final Organisation agency = new Organisation("ads", LocalizedText.ar("الوكالة"));
    final Person speaker = new Person("salma", LocalizedText.ar("سلمى"));
    final Room hall = new Room(edition, "hall", LocalizedText.ar("القاعة"));
    final Theme strategy = new Theme(edition, "jisr", LocalizedText.ar("جسر"));
    final Theme programme = new Theme(edition, "women", LocalizedText.ar("التمكين"));
    final Audience experts = new Audience(edition, "experts", LocalizedText.ar("خبراء"));
    final Event day = new Event(edition, LocalizedText.ar("يوم تواصلي"));
    final List<Session> sessions = new ArrayList<>();
    final List<Slot> slots = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<TimeBand> bands = new ArrayList<>();
    final Publication book = new Publication(edition, "book", LocalizedText.ar("كتاب"));
    final List<Publication> books = new ArrayList<>(List.of(book));

    LastYear() {
        FIRST.datesUntil(LAST.plusDays(1))
                .forEach(each -> edition.open(each, LocalTime.of(10, 0), LocalTime.of(20, 0)));
        edition.open(FIRST, LocalTime.of(15, 0), LocalTime.of(20, 0));
        edition.setOfficialOpening(FIRST.minusDays(1));
        edition.setCity(LocalizedText.ar("الرباط"));
        edition.setSlogan(LocalizedText.ar("شعار 2026"));
        hall.setCapacity(80);
        hall.setUnavailable(List.of(
                new Unavailability(FIRST.atTime(12, 0), FIRST.atTime(14, 0), null),
                new Unavailability(LAST.atTime(17, 0), LAST.atTime(20, 0), "اختتام")));
        programme.setParent(strategy);
        programme.setAliases(Set.of("تمكين النساء"));
        day.setDay(FIRST.plusDays(2));
        day.setStart(LocalTime.of(11, 0));
        day.setRoom(hall);
        day.setOrganisations(List.of(new Involvement(agency, OrganisationRole.ORGANISER)));
        day.setAudiences(Set.of(experts));
    }

    /** An approved session with somebody in it, at 11:00 of a fair day in the hall. */
    Session session(String title, int fairDay) {
        return session(title, fairDay, LocalTime.of(11, 0));
    }

    Session session(String title, int fairDay, LocalTime start) {
        Session session = new Session(edition, SessionKind.SEMINAR, LocalizedText.ar(title));
        session.setSummary(LocalizedText.ar("ملخص"));
        session.setStaffNote("للفريق فقط");
        session.setThemes(Set.of(programme));
        session.setPeople(List.of(new Participation(speaker, PersonRole.SPEAKER)));
        session.setOrganisations(List.of(new Involvement(agency, OrganisationRole.PARTNER)));
        session.approve();
        sessions.add(session);
        slots.add(new Slot(session, FIRST.plusDays(fairDay - 1), start, 60, hall));
        return session;
    }

    Contents contents() {
        return new Contents(
                edition,
                List.of(hall),
                List.of(strategy, programme),
                List.of(experts),
                List.of(day),
                List.copyOf(sessions),
                List.copyOf(slots),
                List.copyOf(books),
                List.copyOf(bands),
                List.copyOf(blocks));
    }
}
