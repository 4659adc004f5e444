package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Review;
import ma.riwaq.conflict.Side;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Sessions;
import ma.riwaq.publication.Publications;
import ma.riwaq.venue.Rooms;

/**
 * Reads what staff accepted of the conflicts of an edition, and accepts it again in one that was loaded. There most sides
 * have other identities, and the conflict another fingerprint: both are found by what they are called in the archive.
 */
@ApplicationScoped
class AcceptedParts {

    private static final String PEOPLE = "SELECT p.id, p.code FROM Person p WHERE p.id IN :ids";

    private static final String ORGANISATIONS = "SELECT o.id, o.code FROM Organisation o WHERE o.id IN :ids";

    @Inject
    private EntityManager em;

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
        List<Review.Accepted> accepted = conflicts.review(edition).accepted();
        Map<UUID, String> names =
                names(edition, accepted.stream().map(Review.Accepted::conflict).toList());
        return accepted.stream().map(settled -> accepted(settled, names)).toList();
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
        List<Conflict> here = conflicts.review(edition).open().stream()
                .filter(Conflict::isAcceptable)
                .toList();
        Map<UUID, String> names = names(edition, here);
        Map<StaffPart.Matter, Conflict> open = new HashMap<>();
        here.forEach(conflict -> open.put(matter(conflict, names), conflict));
        accepted.stream()
                .filter(from -> open.containsKey(from.matter()))
                .forEach(from -> conflicts.acceptAs(
                        from.author(), from.time(), edition, open.get(from.matter()), from.reason()));
    }

    private static StaffPart.Matter matter(Conflict conflict, Map<UUID, String> names) {
        return new StaffPart.Matter(
                conflict.kind(),
                name(conflict.first(), names),
                name(conflict.second(), names),
                name(conflict.about(), names),
                conflict.when() == null ? null : conflict.when().from());
    }

    private static String name(Side side, Map<UUID, String> names) {
        if (side == null) {
            return null;
        }
        return side.what()
                + " "
                + switch (side.what()) {
                    case DAY -> side.time() == null ? "" : side.time().from().toLocalDate();
                    case SESSION, EVENT, ROOM, PUBLICATION, BAND, PERSON, ORGANISATION ->
                        names.getOrDefault(side.id(), "");
                };
    }

    /** Codes of all that the conflicts are about; times kept free have none and go by their place among the others. */
    private Map<UUID, String> names(Edition edition, List<Conflict> about) {
        Map<UUID, String> names = new HashMap<>();
        names.putAll(codes(PEOPLE, Side.What.PERSON, about));
        names.putAll(codes(ORGANISATIONS, Side.What.ORGANISATION, about));
        rooms.all(edition).forEach(room -> names.put(room.getId(), room.getCode()));
        events.all(edition).forEach(event -> names.put(event.getId(), event.getCode()));
        sessions.all(edition).forEach(session -> names.put(session.getId(), session.getCode()));
        publications.all(edition).forEach(title -> names.put(title.getId(), title.getCode()));
        List<TimeBand> kept = bands.all(edition);
        kept.forEach(band -> names.put(band.getId(), Integer.toString(kept.indexOf(band))));
        return names;
    }

    /** Of the directory, which is larger than an edition: asked for together. */
    private Map<UUID, String> codes(String question, Side.What what, List<Conflict> about) {
        Set<UUID> ids = about.stream()
                .flatMap(conflict -> Stream.of(conflict.first(), conflict.second(), conflict.about()))
                .filter(side -> side != null && side.what() == what)
                .map(Side::id)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(question, Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
