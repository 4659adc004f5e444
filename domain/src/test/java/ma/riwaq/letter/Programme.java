package ma.riwaq.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.Edition;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleaseDocument.Slot;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.LocalizedText;

/** Small releases of an edition with two rooms and three people. */
final class Programme {

    static final LocalizedText SALMA = LocalizedText.of("سلمى بناني", "Salma Bennani", null);

    private static final LocalDate DAY = LocalDate.of(2027, 5, 1);
    private static final LocalizedText NAME = LocalizedText.of("الدورة 32", "32e édition", "32nd edition");

    private Programme() {}

    /** A release with these sessions. */
    static ReleasedEdition with(Session... sessions) {
        return new ReleasedEdition(
                new ReleaseHeader("siel-32", 1, Instant.EPOCH, "", LocalizedText.EMPTY, List.of()),
                new ReleaseDocument(
                        ReleaseDocument.FORMAT,
                        new Edition(
                                "siel-32",
                                32,
                                "siel",
                                LocalizedText.of("المعرض", "Le Salon", "The Fair"),
                                NAME,
                                null,
                                null,
                                null,
                                LocalizedText.of("رواق الوزارة", "Pavillon du ministère", "The Ministry’s pavilion"),
                                null,
                                null,
                                DAY,
                                DAY.plusDays(9),
                                "Africa/Casablanca",
                                List.of("ar", "fr"),
                                null,
                                false,
                                List.of()),
                        List.of(room("a", "قاعة الندوات", "Salle A"), room("b", "الفضاء المفتوح", "Salle B")),
                        List.of(),
                        List.of(
                                person("salma", SALMA),
                                person("driss", LocalizedText.of("إدريس العلوي", "Driss Alaoui", null)),
                                person("hind", LocalizedText.of("هند التازي", "Hind Tazi", null))),
                        List.of(),
                        List.of(),
                        List.of(),
                        Stream.of(sessions).toList(),
                        List.of()));
    }

    private static Room room(String code, String arabic, String french) {
        return new Room(code, LocalizedText.of(arabic, french, null), null, null, true, false);
    }

    private static Person person(String code, LocalizedText name) {
        return new Person(code, name, null, null, null, null, null);
    }

    /** An approved session of an hour in the first room at an hour of the first day, with these people. */
    static Session session(String code, int hour, String... people) {
        return new Session(
                "id-" + code,
                code,
                LocalizedText.of("ندوة " + code, "Séance " + code, "Session " + code),
                null,
                "SEMINAR",
                null,
                null,
                0,
                null,
                null,
                null,
                null,
                Arrays.stream(people)
                        .map(each -> new PersonInRole(each, "SPEAKER"))
                        .toList(),
                null,
                null,
                "approved",
                null,
                new Slot(DAY, LocalTime.of(hour, 0), 60, "a"),
                0);
    }

    /** The same on the next day from 15:30 in the other room, for another time. */
    static Session moved(Session session) {
        return change(session, session.title(), new Slot(DAY.plusDays(1), LocalTime.of(15, 30), 90, "b"), null);
    }

    /** The same under another title, with another summary. */
    static Session titled(Session session, LocalizedText title) {
        return change(session, title, session.slot(), null);
    }

    /** The same without a time. */
    static Session unplaced(Session session) {
        return change(session, session.title(), null, null);
    }

    /** The same as called off. */
    static Session cancelled(Session session, String reason) {
        return change(session, session.title(), session.slot(), LocalizedText.ar(reason))
                .as("cancelled", session.sequence() + 1);
    }

    private static Session change(Session of, LocalizedText title, Slot slot, LocalizedText reason) {
        return new Session(
                of.id(),
                of.code(),
                title,
                LocalizedText.ar("ملخص"),
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
                of.state(),
                reason,
                slot,
                of.sequence() + 1);
    }
}
