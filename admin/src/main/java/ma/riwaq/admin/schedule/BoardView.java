package ma.riwaq.admin.schedule;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.schedule.BlockKind;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** The frame of the board: its days and rooms. What stands on it is filled in by its script, and kept up to date. */
@Named
@RequestScoped
public class BoardView {

    /** What the script says, each a text below {@code board.say}. */
    private static final List<String> WORDS = List.of(
            "picked",
            "carried",
            "moved",
            "cancelled",
            "changed",
            "minutes",
            "unplaced",
            "done",
            "refused",
            "mine",
            "theirs",
            "lost",
            "back",
            "conflicts",
            "day");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentEdition current;

    @Inject
    private Rooms door;

    private List<Room> rooms;
    private LocalDate day;

    @PostConstruct
    void load() {
        Edition edition = current.getEdition();
        rooms = door.all(edition);
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of(edition.getZoneId())));
        String asked = Objects.requireNonNullElse(request.getParameter("day"), today.toString());
        day = getDays().stream()
                .filter(each -> each.toString().equals(asked))
                .findFirst()
                .orElse(edition.getFirstDay());
    }

    /** Every day of the edition. */
    public List<LocalDate> getDays() {
        return days().toList();
    }

    private Stream<LocalDate> days() {
        return current.getEdition().getDays().stream().map(OpeningHours::getDay);
    }

    /** The day that is shown first: the one of the address, or today, or the first. */
    public LocalDate getDay() {
        return day;
    }

    /** Every room, in order. */
    public List<Room> getRooms() {
        return rooms;
    }

    /** The names of what the script says. */
    public List<String> getWords() {
        return WORDS;
    }

    /** What blocks are for. */
    public List<BlockKind> getBlockKinds() {
        return Arrays.asList(BlockKind.values());
    }
}
