package ma.riwaq.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Session;
import ma.riwaq.schedule.OvertakenException.Overtaken;
import ma.riwaq.shared.CurrentAuthor;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Room;

/** The things of a board, one by one: found, compared with what somebody saw, and put where they shall be. */
@ApplicationScoped
@Transactional
class Pieces {

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Schedule schedule;

    @Inject
    private Steps steps;

    @Inject
    private CurrentAuthor author;

    /** Something as it stands on the board now; empty if it is not placed. */
    Optional<Placed> find(UUID item) {
        Optional<Block> block = store.find(Block.class, item);
        if (block.isPresent()) {
            return block.map(Placed.class::cast);
        }
        return store.find(Session.class, item).flatMap(schedule::find).map(Placed.class::cast);
    }

    /** Its state now; null if it is not placed. */
    Spot state(UUID item) {
        return find(item).map(Spot::of).orElse(null);
    }

    /** A session of this edition; throws {@link Refusal} if it is gone or of another. */
    Session session(Edition edition, UUID item) {
        return store.find(Session.class, item)
                .filter(session -> session.getEdition().equals(edition) && !session.isRemoved())
                .orElseThrow(() -> new Refusal("board.gone"));
    }

    /**
     * What somebody took hold of, as it stands on the board; empty if it is not placed.
     *
     * @throws OvertakenException when it is no longer as they saw it
     */
    Optional<Placed> held(Edition edition, Hold hold, Spot wanted) {
        Optional<Placed> found = find(hold.item());
        boolean block = found.isPresent() && found.get() instanceof Block;
        if (block ? !((Block) found.get()).getEdition().equals(edition) : !isSession(edition, hold)) {
            throw new Refusal("board.gone");
        }
        if (!hold.mark().equals(found.map(Placed::getMark).orElse(""))) {
            throw new OvertakenException(List.of(overtaken(edition, hold.item(), wanted)));
        }
        return found;
    }

    /** A block that is gone is no session either. */
    private boolean isSession(Edition edition, Hold hold) {
        return store.find(Session.class, hold.item())
                .filter(session -> session.getEdition().equals(edition) && !session.isRemoved())
                .isPresent();
    }

    /** Whether somebody else saved a session last. */
    boolean isOfOther(UUID item) {
        return store.find(Session.class, item)
                .filter(session -> !Objects.equals(session.getChangedBy(), author.authorName()))
                .isPresent();
    }

    /** Tells that something is not as it was seen. */
    Overtaken overtaken(Edition edition, UUID item, Spot wanted) {
        Optional<Placed> found = find(item);
        String by = found.map(Placed::getChangedBy).orElseGet(() -> steps.lastAuthor(edition, item));
        return new Overtaken(item, wanted, found.map(Spot::of).orElse(null), by);
    }

    /** Brings a thing into the state after a change. */
    void write(Edition edition, Change change) {
        if (change.isOfBlock()) {
            writeBlock(edition, change);
        } else {
            writeSession(edition, change);
        }
        em.flush();
    }

    private void writeBlock(Edition edition, Change change) {
        Optional<Block> found = store.find(Block.class, change.item());
        Spot after = change.after();
        if (after == null) {
            found.ifPresent(store::delete);
        } else if (found.isPresent()) {
            Block block = found.get();
            block.moveTo(place(edition, after));
            block.describe(after.kind(), after.note());
            store.save(block);
        } else {
            Edition own = em.getReference(Edition.class, edition.getId());
            store.save(Block.again(change.item(), own, after.kind(), after.note(), place(edition, after)));
        }
    }

    private void writeSession(Edition edition, Change change) {
        if (change.made() && change.after() != null && !store.restore(Session.class, change.item())) {
            throw new Refusal("board.gone");
        }
        Session session = session(edition, change.item());
        Optional<Slot> slot = schedule.find(session);
        if (change.after() == null) {
            slot.ifPresent(placed -> takeOff(session, placed));
        } else {
            Place place = place(edition, change.after());
            slot.ifPresent(placed -> placed.moveTo(place));
            store.save(slot.orElseGet(() -> slot(session, place)));
        }
        if (change.made() && change.after() == null) {
            store.remove(Session.class, session.getId());
        }
    }

    /** It comes back with the length that it had. */
    private void takeOff(Session session, Slot slot) {
        if (!Objects.equals(session.getPlannedMinutes(), slot.getMinutes())) {
            session.setPlannedMinutes(slot.getMinutes());
            store.save(session);
        }
        store.delete(slot);
    }

    private static Slot slot(Session session, Place place) {
        return new Slot(session, place.day(), place.start(), place.minutes(), place.room());
    }

    private Place place(Edition edition, Spot spot) {
        if (!edition.isHeldOn(spot.day())) {
            throw new Refusal("board.day.outside");
        }
        if (spot.minutes() < 1 || spot.minutes() > Place.LONGEST) {
            throw new Refusal("board.length");
        }
        Room room = store.find(Room.class, spot.room()).orElse(null);
        if (room == null ? spot.room() != null || spot.kind() != null : isForeign(edition, room)) {
            throw new Refusal("board.room.gone");
        }
        return new Place(room, spot.day(), spot.start(), spot.minutes());
    }

    private static boolean isForeign(Edition edition, Room room) {
        return room.isRemoved() || !room.getEdition().equals(edition);
    }
}
