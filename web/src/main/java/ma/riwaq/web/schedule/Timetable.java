package ma.riwaq.web.schedule;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleasedEdition.Placed;

/**
 * The sessions of a day laid out as rooms × time. A row is the time between two moments at which something begins or
 * ends; a room is as many columns wide as it has sessions at once.
 *
 * @param columns the rooms in which something is on, in their order, and last those without a known room
 * @param rows the moments at which something begins
 * @param items the sessions in the order of time
 * @param width how many columns there are in all
 */
public record Timetable(List<Column> columns, List<Row> rows, List<Item> items, int width) {

    /** What the style sheet has places for; a longer or wider day is shown as a list. */
    private static final int MOST_COLUMNS = 12;

    private static final int MOST_ROWS = 96;

    /** Lays out sessions, all of one day and with times of their own. */
    public static Timetable of(List<Placed> sessions, List<Room> rooms) {
        TreeSet<LocalDateTime> moments = new TreeSet<>();
        for (Placed placed : sessions) {
            moments.add(start(placed));
            moments.add(end(placed));
        }
        List<LocalDateTime> lines = List.copyOf(moments);
        List<Room> order = new ArrayList<>(rooms);
        order.add(null);
        List<Column> columns = new ArrayList<>();
        Item[] items = new Item[sessions.size()];
        int next = 1;
        for (Room room : order) {
            List<LocalDateTime> lanes = new ArrayList<>();
            for (int i = 0; i < items.length; i++) {
                Placed placed = sessions.get(i);
                if (Objects.equals(placed.room(), room)) {
                    int row = lines.indexOf(start(placed));
                    items[i] =
                            new Item(placed, row + 1, lines.indexOf(end(placed)) - row, next + takeLane(lanes, placed));
                }
            }
            if (!lanes.isEmpty()) {
                columns.add(new Column(room, next, lanes.size()));
                next += lanes.size();
            }
        }
        return new Timetable(columns, rows(sessions, lines), List.of(items), next - 1);
    }

    /** The first lane that is free again when the session begins. */
    private static int takeLane(List<LocalDateTime> lanes, Placed placed) {
        for (int lane = 0; lane < lanes.size(); lane++) {
            if (!lanes.get(lane).isAfter(start(placed))) {
                lanes.set(lane, end(placed));
                return lane;
            }
        }
        lanes.add(end(placed));
        return lanes.size() - 1;
    }

    private static List<Row> rows(List<Placed> sessions, List<LocalDateTime> lines) {
        return sessions.stream()
                .map(Timetable::start)
                .distinct()
                .sorted()
                .map(start -> new Row(start.toLocalTime(), lines.indexOf(start) + 1))
                .toList();
    }

    private static LocalDateTime start(Placed placed) {
        return placed.day().atTime(placed.start());
    }

    private static LocalDateTime end(Placed placed) {
        LocalDateTime end = placed.session().slot().end();
        return end.isAfter(start(placed)) ? end : start(placed).plusMinutes(1);
    }

    /** Whether the day fits on a wide screen as rooms × time. */
    public boolean grid() {
        return width > 1
                && width <= MOST_COLUMNS
                && items.stream().allMatch(item -> item.row() + item.span() <= MOST_ROWS);
    }

    /** A room with its first column and how many it takes; {@code room} null for sessions whose room is not known. */
    public record Column(Room room, int start, int span) {}

    /** A moment at which something begins, and its row. */
    public record Row(LocalTime time, int start) {}

    /** A session with its place in the grid, counted from 1. */
    public record Item(Placed placed, int row, int span, int column) {}
}
