package ma.riwaq.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.riwaq.venue.Room;

/** Where things go when several are moved at once. Nothing is moved here: each answer is a new place for each thing. */
final class Rearrangement {

    private Rearrangement() {}

    /** What starts in a room on a day not before a moment starts so many minutes later, or earlier if negative. */
    static <T extends Placed> Map<T, Place> shifted(List<T> all, Room room, LocalDateTime from, int minutes) {
        Map<T, Place> places = new LinkedHashMap<>();
        movable(all, room, from.toLocalDate())
                .filter(each -> !each.getPlace().startsAt().isBefore(from))
                .forEach(each -> {
                    Place place = each.getPlace();
                    places.put(each, place.at(place.startsAt().plusMinutes(minutes)));
                });
        return places;
    }

    /** Each thing of a room on a day starts a gap after the one before it; the first stays, and so do blockers. */
    static <T extends Placed> Map<T, Place> closed(List<T> all, Room room, LocalDate day, int gap) {
        List<Place> fixed = all.stream()
                .filter(Rearrangement::isFixed)
                .map(Placed::getPlace)
                .filter(place -> room.equals(place.room()))
                .sorted(Comparator.comparing(Place::startsAt))
                .toList();
        Map<T, Place> places = new LinkedHashMap<>();
        LocalDateTime next = null;
        for (T each : movable(all, room, day).toList()) {
            Place place = each.getPlace();
            if (next != null) {
                place = around(fixed, place.at(next));
            }
            places.put(each, place);
            next = place.endsAt().plusMinutes(gap);
        }
        return places;
    }

    /** Two things change rooms and starts; each keeps its length. */
    static Map<Placed, Place> swapped(Placed one, Placed other) {
        return Map.of(
                one, other.getPlace().lasting(one.getPlace().minutes()),
                other, one.getPlace().lasting(other.getPlace().minutes()));
    }

    private static Place around(List<Place> fixed, Place wanted) {
        Place place = wanted;
        for (Place blocker : fixed) {
            if (blocker.overlaps(place)) {
                place = place.at(blocker.endsAt());
            }
        }
        return place;
    }

    private static <T extends Placed> Stream<T> movable(List<T> all, Room room, LocalDate day) {
        return all.stream()
                .filter(each -> !isFixed(each))
                .filter(each -> room.equals(each.getPlace().room())
                        && each.getPlace().day().equals(day))
                .sorted(Comparator.comparing(each -> each.getPlace().startsAt()));
    }

    private static boolean isFixed(Placed thing) {
        return thing instanceof Block block && block.getKind() == BlockKind.BLOCKER;
    }
}
