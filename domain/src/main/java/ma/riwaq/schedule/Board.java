package ma.riwaq.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;

/**
 * The board on which staff arrange an edition. A room may be given to two sessions at once here: that is a conflict to be
 * seen and solved, not a refusal. Each call is one step that its author can undo; every one throws {@link Refusal} for what
 * cannot be, and {@link OvertakenException} for what somebody else changed since it was seen.
 */
@ApplicationScoped
@Transactional
public class Board {

    @Inject
    private BoardItems items;

    @Inject
    private Pieces pieces;

    @Inject
    private Steps steps;

    @Inject
    private Sessions sessions;

    /** Places something, or moves it, or changes its length. */
    @Allowed(Role.EDITOR)
    public Step move(Edition edition, Hold hold, Place place) {
        Spot before = pieces.held(edition, hold, Spot.of(place)).map(Spot::of).orElse(null);
        Spot after = before == null ? Spot.of(place) : before.at(place);
        return apply(edition, Step.Act.MOVE, List.of(new Change(hold.item(), before, after, false)));
    }

    /** Takes a session off the board, back to what is not yet placed; a block is gone. */
    @Allowed(Role.EDITOR)
    public Step unplace(Edition edition, Hold hold) {
        Placed held = onBoard(edition, hold);
        Step.Act what = held instanceof Block ? Step.Act.UNBLOCK : Step.Act.UNPLACE;
        return apply(edition, what, List.of(new Change(hold.item(), Spot.of(held), null, false)));
    }

    /** Holds something at the next time, from a moment on, at which a room is free and the fair open. */
    @Allowed(Role.EDITOR)
    public Step placeNext(Edition edition, Hold hold, Room room, LocalDateTime from, int minutes) {
        List<Placed> others =
                all(edition).filter(each -> !each.getItem().equals(hold.item())).toList();
        Place place =
                new FreeTime(room, others).next(edition, from, minutes).orElseThrow(() -> new Refusal("board.full"));
        return move(edition, hold, place);
    }

    /** Puts the same block into each of some rooms. */
    @Allowed(Role.EDITOR)
    public Step block(Edition edition, BlockKind kind, LocalizedText note, List<Place> places) {
        List<Change> changes = places.stream()
                .map(place -> new Change(UUID.randomUUID(), null, Spot.of(place, kind, note), false))
                .toList();
        return apply(edition, Step.Act.BLOCK, changes);
    }

    /** Moves something and all that starts after it in its room on that day; earlier if the minutes are negative. */
    @Allowed(Role.EDITOR)
    public Step shift(Edition edition, Hold hold, int minutes) {
        Place place = inRoom(onBoard(edition, hold));
        List<Placed> all = all(edition).toList();
        Map<Placed, Place> places = Rearrangement.shifted(all, place.room(), place.startsAt(), minutes);
        return apply(edition, Step.Act.SHIFT, moves(places));
    }

    /** Lets each thing in a room on a day start so many minutes after the end of the one before it. */
    @Allowed(Role.EDITOR)
    public Step closeGaps(Edition edition, Room room, LocalDate day, int gap) {
        if (room.isSeveralAtOnce()) {
            throw new Refusal("board.several");
        }
        if (gap < 0) {
            throw new Refusal("board.length");
        }
        return apply(
                edition,
                Step.Act.CLOSE_GAPS,
                moves(Rearrangement.closed(all(edition).toList(), room, day, gap)));
    }

    /** Lets two things change places and starts. */
    @Allowed(Role.EDITOR)
    public Step swap(Edition edition, Hold one, Hold other) {
        Map<Placed, Place> places = Rearrangement.swapped(onBoard(edition, one), onBoard(edition, other));
        return apply(edition, Step.Act.SWAP, moves(places));
    }

    /** Holds something on another day too, at the same hour: a copied session is a new draft with a code of its own. */
    @Allowed(Role.EDITOR)
    public Step copy(Edition edition, Hold hold, LocalDate day) {
        return copy(edition, Step.Act.COPY, onBoard(edition, hold), List.of(day));
    }

    /** As {@link #copy}, to each later day on which the edition is open. */
    @Allowed(Role.EDITOR)
    public Step repeat(Edition edition, Hold hold) {
        Placed held = onBoard(edition, hold);
        List<LocalDate> later = edition.getDays().stream()
                .map(OpeningHours::getDay)
                .filter(day -> day.isAfter(held.getPlace().day()))
                .toList();
        return copy(edition, Step.Act.REPEAT, held, later);
    }

    private Step copy(Edition edition, Step.Act what, Placed original, List<LocalDate> days) {
        List<Change> changes = new ArrayList<>();
        for (LocalDate day : days) {
            Spot spot = Spot.of(original).at(original.getPlace().on(day));
            changes.add(new Change(copied(edition, original), null, spot, original instanceof Slot));
        }
        return apply(edition, what, changes);
    }

    private UUID copied(Edition edition, Placed original) {
        if (original instanceof Block) {
            return UUID.randomUUID();
        }
        Session session = pieces.session(edition, original.getItem());
        return sessions.save(session.copied()).getId();
    }

    private Step apply(Edition edition, Step.Act what, List<Change> changes) {
        if (changes.isEmpty()) {
            throw new Refusal("board.nothing");
        }
        changes.forEach(change -> pieces.write(edition, change));
        return steps.keep(edition, what, changes);
    }

    private Placed onBoard(Edition edition, Hold hold) {
        return pieces.held(edition, hold, null).orElseThrow(() -> new Refusal("board.unplaced"));
    }

    private static Place inRoom(Placed thing) {
        if (thing.getPlace().room() == null) {
            throw new Refusal("board.no.room");
        }
        return thing.getPlace();
    }

    private Stream<Placed> all(Edition edition) {
        return Stream.concat(
                items.sessions(edition).stream().map(SessionRow::slot).filter(slot -> slot != null),
                items.blocks(edition).stream());
    }

    private static List<Change> moves(Map<Placed, Place> places) {
        return places.entrySet().stream()
                .filter(each -> !each.getKey().getPlace().equals(each.getValue()))
                .map(each -> {
                    Spot before = Spot.of(each.getKey());
                    return new Change(each.getKey().getItem(), before, before.at(each.getValue()), false);
                })
                .toList();
    }
}
