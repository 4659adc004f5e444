package ma.riwaq.sheet;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.conflict.BandKind;
import ma.riwaq.conflict.ConflictKind;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.schedule.BlockKind;
import ma.riwaq.shared.LocalizedText;

/**
 * What staff keep of an edition beside what a release could tell: a file of its own in an archive. Rooms and sessions are
 * named by their codes; times are local.
 *
 * @param switches null in an archive of before they were in it
 * @param accepted null in an archive of before it was in it
 * @param offDisplay the codes of publications that are no longer on display; null in an archive of before they were in it
 */
public record StaffPart(
        EditionStatus status,
        List<Room> rooms,
        List<Session> sessions,
        List<Block> blocks,
        List<Band> bands,
        Switches switches,
        List<Accepted> accepted,
        List<String> offDisplay) {

    private static final Jsonb JSONB =
            JsonbBuilder.create(new JsonbConfig().withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    String toJson() {
        return JSONB.toJson(this);
    }

    static StaffPart ofJson(String json) {
        return JSONB.fromJson(json, StaffPart.class);
    }

    /** What a room needs between sessions, in minutes, and when it cannot be used. */
    public record Room(String code, int changeoverMinutes, List<Closed> closed) {}

    /** A time at which a room cannot be used; the reason is null if none is told. */
    public record Closed(LocalDateTime start, LocalDateTime end, String reason) {}

    /** What is noted of a session; null for what is not told. */
    public record Session(
            String code,
            String note,
            Integer expected,
            Integer registered,
            Integer plannedMinutes,
            LocalDate plannedDay,
            boolean announced) {}

    /** A break, or a time at which staff want no session in a room. */
    public record Block(String room, LocalDate day, LocalTime start, int minutes, BlockKind kind, LocalizedText note) {}

    /** A time that is kept free; null for every day, any weekday, the whole pavilion. */
    public record Band(
            LocalizedText name,
            BandKind kind,
            boolean hard,
            LocalDate day,
            DayOfWeek weekday,
            LocalTime start,
            LocalTime end,
            String room) {}

    /** What is hidden of the current release. */
    public record Switches(boolean scheduleHidden, boolean announcedOnly) {}

    /** A conflict that somebody decided to live with. */
    public record Accepted(Matter matter, String reason, String author, Instant time) {}

    /**
     * What a conflict is about, wherever it is found: each side by what it is and its code, or by its place among the times
     * kept free; null for none.
     *
     * @param from when both are held; null if that is not the matter
     */
    public record Matter(ConflictKind kind, String first, String second, String about, LocalDateTime from) {}
}
