package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Review;
import ma.riwaq.conflict.Side;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Sessions;
import ma.riwaq.publication.Publications;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Rooms;

/**
 * Reads what staff accepted of the conflicts of an edition, and accepts it again in one that was loaded. There most sides
 * have other identities, and the conflict another fingerprint: both are found by what they are called in the archive.
 */
@ApplicationScoped
class AcceptedParts {

    @Inject
    private Store store;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Rooms rooms;

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private Publications publications;

    @Inject
    private TimeBands bands;

    /** What is accepted of the conflicts that an edition has now. */
    List<StaffPart.Accepted> of(Edition edition) {
        Map<UUID, String> names = names(edition);
        return conflicts.review(edition).accepted().stream()
                .map(settled -> accepted(settled, names))
                .toList();
    }

    private StaffPart.Accepted accepted(Review.Accepted settled, Map<UUID, String> names) {
        return new StaffPart.Accepted(
                matter(settled.conflict(), names),
                settled.acceptance().getReason(),
                settled.acceptance().getAuthor(),
                settled.acceptance().getTime());
    }

    /** Accepts what was accepted, as far as it stands against each other here as well. */
    void load(Edition edition, List<StaffPart.Accepted> accepted) {
        Map<UUID, String> names = names(edition);
        Map<StaffPart.Matter, Conflict> open = new HashMap<>();
        conflicts.review(edition).open().stream()
                .filter(Conflict::isAcceptable)
                .forEach(conflict -> open.put(matter(conflict, names), conflict));
        accepted.stream()
                .filter(from -> open.containsKey(from.matter()))
                .forEach(from -> conflicts.acceptAs(
                        from.author(), from.time(), edition, open.get(from.matter()), from.reason()));
    }

    private StaffPart.Matter matter(Conflict conflict, Map<UUID, String> names) {
        return new StaffPart.Matter(
                conflict.kind(),
                name(conflict.first(), names),
                name(conflict.second(), names),
                name(conflict.about(), names),
                conflict.when() == null ? null : conflict.when().from());
    }

    private String name(Side side, Map<UUID, String> names) {
        if (side == null) {
            return null;
        }
        return side.what()
                + " "
                + switch (side.what()) {
                    case DAY -> side.time() == null ? "" : side.time().from().toLocalDate();
                    case PERSON ->
                        store.find(Person.class, side.id()).map(Person::getCode).orElse("");
                    case ORGANISATION ->
                        store.find(Organisation.class, side.id())
                                .map(Organisation::getCode)
                                .orElse("");
                    case SESSION, EVENT, ROOM, PUBLICATION, BAND -> names.get(side.id());
                };
    }

    /** Codes; times kept free have none and go by their place among the others. */
    private Map<UUID, String> names(Edition edition) {
        Map<UUID, String> names = new HashMap<>();
        rooms.all(edition).forEach(room -> names.put(room.getId(), room.getCode()));
        events.all(edition).forEach(event -> names.put(event.getId(), event.getCode()));
        sessions.all(edition).forEach(session -> names.put(session.getId(), session.getCode()));
        publications.all(edition).forEach(title -> names.put(title.getId(), title.getCode()));
        List<TimeBand> kept = bands.all(edition);
        kept.forEach(band -> names.put(band.getId(), Integer.toString(kept.indexOf(band))));
        return names;
    }
}
