package ma.riwaq.admin.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the board's script is told. Parts that are null are left out.
 *
 * @param revision changes whenever something on the board does; null in the answer to an order
 * @param frame changes whenever rooms, days or hours do
 * @param items what is new or changed, or everything
 * @param gone what is no longer there
 * @param conflicts what stands against something else and was not accepted, the heaviest first: of the given items, for
 *     only what changed is party to another conflict than before
 * @param bands the times that are kept free
 * @param undo what would be undone next, in words; null if nothing
 * @param redo what would be done again next, in words; null if nothing
 * @param overtaken why an order was not carried out: what somebody else changed before
 * @param message why an order was not carried out, in words
 */
public record BoardAnswer(
        String revision,
        String frame,
        List<Day> days,
        List<Room> rooms,
        List<Item> items,
        List<String> gone,
        List<Conflict> conflicts,
        List<Band> bands,
        String undo,
        String redo,
        List<Overtaken> overtaken,
        String message) {

    /** Words alone. */
    static BoardAnswer saying(String message) {
        return new BoardAnswer(null, null, null, null, List.of(), List.of(), null, null, null, null, null, message);
    }

    /**
     * A day with its hours.
     *
     * @param opens minutes after midnight; null if the fair is closed or its hours are unknown
     */
    public record Day(LocalDate day, Integer opens, Integer closes) {}

    /** A room with the times at which it cannot be used. */
    public record Room(UUID id, String name, boolean several, int changeover, List<Closed> closed) {}

    /**
     * A time at which something cannot be, as part of one day.
     *
     * @param from minutes after midnight of the day
     * @param until minutes after midnight of the day
     * @param why null if no reason is told
     */
    public record Closed(LocalDate day, int from, int until, String why) {}

    /**
     * A time that is kept free on a day.
     *
     * @param room null for the whole pavilion
     */
    public record Band(LocalDate day, int from, int until, String why, UUID room) {}

    /**
     * Something that stands against something else.
     *
     * @param items the sessions that are party to it
     * @param label how much it weighs, in a word
     * @param text what it is, with both sides
     */
    public record Conflict(List<UUID> items, String grade, String label, String text) {}

    /**
     * A session or a block.
     *
     * @param type {@code SESSION} or the kind of a block
     * @param stamp changes whenever anything of it does
     * @param mark which state of its place this is; empty if it is not placed
     * @param lang the language of the title
     * @param who who takes part
     * @param state how far a session has come, in words; null if it is approved
     * @param day null if it is not placed
     * @param start minutes after midnight
     * @param minutes its length, also of what is not placed
     * @param room null if none
     * @param find by what it is found
     * @param note a block's text in each language
     */
    public record Item(
            UUID id,
            String type,
            String stamp,
            String mark,
            String title,
            String lang,
            String dir,
            String kind,
            String who,
            String state,
            LocalDate day,
            Integer start,
            int minutes,
            UUID room,
            String find,
            Map<String, String> note) {}

    /**
     * Something that somebody else changed first.
     *
     * @param mine where this person wanted it, in words
     * @param theirs where it is now, in words
     * @param by who put it there
     */
    public record Overtaken(UUID id, String title, String mine, String theirs, String by) {}
}
