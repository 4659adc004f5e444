package ma.riwaq.admin.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionState;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.schedule.Slot;
import ma.riwaq.schedule.Spot;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Unavailability;

/** Puts what stands on the board into the words of the reader. */
@RequestScoped
public class BoardWords {

    /** How long a session is taken to last of which nobody has said. */
    private static final int USUAL_MINUTES = 60;

    @Inject
    private Texts texts;

    private String separator;

    /** A session, placed or not. */
    public BoardAnswer.Item item(SessionRow row, List<Person> people) {
        Session session = row.session();
        Slot slot = row.slot();
        String mark = slot == null ? "" : slot.getMark();
        LocalizedText.Shown title = texts.shown(session.getTitle());
        return new BoardAnswer.Item(
                session.getId(),
                "SESSION",
                mark + "/" + session.getVersion(),
                mark,
                title.text(),
                title.lang().getCode(),
                title.lang().getDir(),
                texts.plain(session.getKindLabel().isEmpty() ? session.getKind() : session.getKindLabel()),
                people.stream().map(texts::plain).collect(Collectors.joining(separator())),
                session.getState() == SessionState.APPROVED ? null : texts.plain(session.getState()),
                slot == null ? null : slot.getDay(),
                slot == null ? null : minutes(slot.getStartsAt(), slot.getDay()),
                slot == null ? planned(session) : slot.getMinutes(),
                slot == null || slot.getRoom() == null ? null : slot.getRoom().getId(),
                find(session, people),
                null);
    }

    private String separator() {
        if (separator == null) {
            separator = texts.of("general.list.separator");
        }
        return separator;
    }

    private static int planned(Session session) {
        return session.getPlannedMinutes() == null ? USUAL_MINUTES : session.getPlannedMinutes();
    }

    private static String find(Session session, List<Person> people) {
        return session.getCode() + " " + everyLanguage(session.getTitle()) + " "
                + people.stream().map(person -> everyLanguage(person.getName())).collect(Collectors.joining(" "));
    }

    private static String everyLanguage(LocalizedText text) {
        return String.join(" ", text.asMap().values());
    }

    /** A block. */
    public BoardAnswer.Item item(Block block) {
        LocalizedText.Shown note = texts.shown(block.getNote());
        String kind = texts.plain(block.getKind());
        return new BoardAnswer.Item(
                block.getId(),
                block.getKind().name(),
                block.getMark(),
                block.getMark(),
                note == null ? kind : note.text(),
                note == null ? null : note.lang().getCode(),
                note == null ? null : note.lang().getDir(),
                kind,
                "",
                null,
                block.getPlace().day(),
                minutes(block.getPlace().startsAt(), block.getPlace().day()),
                block.getPlace().minutes(),
                block.getPlace().room().getId(),
                everyLanguage(block.getNote()),
                note(block.getNote()));
    }

    private static Map<String, String> note(LocalizedText note) {
        Map<String, String> byCode = new LinkedHashMap<>();
        note.asMap().forEach((lang, words) -> byCode.put(lang.getCode(), words));
        return byCode;
    }

    /** A day with its hours. */
    public BoardAnswer.Day day(OpeningHours hours) {
        LocalDate day = hours.getDay();
        return new BoardAnswer.Day(
                day,
                hours.getOpens() == null ? null : minutes(day.atTime(hours.getOpens()), day),
                hours.getCloses() == null ? null : minutes(day.atTime(hours.getCloses()), day));
    }

    /** A room with when it cannot be used, day by day. */
    public BoardAnswer.Room room(Room room) {
        return new BoardAnswer.Room(
                room.getId(),
                texts.plain(room),
                room.isSeveralAtOnce(),
                room.getChangeoverMinutes(),
                room.getUnavailable().stream()
                        .flatMap(time -> time.getStart()
                                .toLocalDate()
                                .datesUntil(time.getEnd().toLocalDate().plusDays(1))
                                .map(day -> closed(time, day)))
                        .toList());
    }

    private static BoardAnswer.Closed closed(Unavailability time, LocalDate day) {
        return new BoardAnswer.Closed(
                day,
                Math.max(0, minutes(time.getStart(), day)),
                Math.min(2 * 1440, minutes(time.getEnd(), day)),
                time.getReason());
    }

    /** A time that is kept free, on each day on which it is. */
    public Stream<BoardAnswer.Band> bands(TimeBand band, Edition edition) {
        return edition.getDays().stream()
                .map(OpeningHours::getDay)
                .filter(day -> band.getDay() == null || band.getDay().equals(day))
                .filter(day -> band.getWeekday() == null || band.getWeekday() == day.getDayOfWeek())
                .map(day -> band(band, day));
    }

    private BoardAnswer.Band band(TimeBand band, LocalDate day) {
        int from = minutes(day.atTime(band.getStart()), day);
        int until = minutes(day.atTime(band.getEnd()), day);
        return new BoardAnswer.Band(
                day,
                from,
                until > from ? until : until + 1440,
                texts.plain(band),
                band.getRoom() == null ? null : band.getRoom().getId());
    }

    /** Where something is, for a person to read; what is nowhere is told as such. */
    public String place(Spot spot, Map<UUID, String> rooms) {
        if (spot == null) {
            return texts.of("board.unplaced");
        }
        LocalDateTime start = spot.day().atTime(spot.start());
        String hours = texts.plain(spot.start()) + "–"
                + texts.plain(start.plusMinutes(spot.minutes()).toLocalTime());
        return texts.of(
                "board.place",
                texts.day(spot.day()),
                hours,
                rooms.getOrDefault(spot.room(), texts.of("board.no.room")));
    }

    private static int minutes(LocalDateTime moment, LocalDate since) {
        return (int) ChronoUnit.MINUTES.between(since.atStartOfDay(), moment);
    }
}
