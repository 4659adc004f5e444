package ma.riwaq.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Nobody is at two places at once, whatever their roles. Of a session without a time of its own it is known only that it
 * lies somewhere in its event, so that is no more than a hint; and it never stands against another one of its event.
 */
final class TeamRule implements Rule {

    @Override
    public void find(Snapshot edition, Consumer<Conflict> found) {
        Map<UUID, List<Presence>> people = new HashMap<>();
        Map<UUID, List<Presence>> teams = new HashMap<>();
        edition.held().forEach(session -> {
            Span time = session.time() != null || session.event() == null
                    ? session.time()
                    : session.event().time();
            if (time != null) {
                session.people().stream()
                        .distinct()
                        .forEach(person -> add(people, person.id(), new Presence(session, time, person)));
                session.organisations().stream()
                        .filter(Snapshot.Part::sendsTeam)
                        .map(Snapshot.Part::organisation)
                        .distinct()
                        .filter(organisation -> !organisation.id().equals(edition.owner()))
                        .forEach(team -> add(teams, team.id(), new Presence(session, time, team)));
            }
        });
        people.values().forEach(presences -> sweep(presences).overlaps((one, other) -> person(one, other, found)));
        teams.values().forEach(presences -> sweep(presences).overlaps((one, other) -> team(one, other, found)));
    }

    private static void add(Map<UUID, List<Presence>> all, UUID who, Presence presence) {
        all.computeIfAbsent(who, one -> new ArrayList<>()).add(presence);
    }

    private static Sweep<Presence> sweep(List<Presence> presences) {
        return new Sweep<>(presences, Presence::time, presence -> presence.session.id());
    }

    private static void person(Presence one, Presence other, Consumer<Conflict> found) {
        boolean certain = one.isCertain() && other.isCertain();
        if (!one.isBeside(other) && (certain || !one.isInEventOf(other))) {
            found.accept(conflict(ConflictKind.PERSON_TWICE, certain ? Grade.WARNING : Grade.HINT, one, other));
        }
    }

    private static void team(Presence one, Presence other, Consumer<Conflict> found) {
        boolean known = one.session.room() != null && other.session.room() != null;
        if (known && one.isCertain() && other.isCertain() && !one.isBeside(other)) {
            found.accept(conflict(ConflictKind.ORGANISATION_TWICE, Grade.HINT, one, other));
        }
    }

    private static Conflict conflict(ConflictKind kind, Grade grade, Presence one, Presence other) {
        return Conflict.of(kind, grade, one.session, other.session, one.who, one.time.common(other.time), null);
    }

    /** Somebody at a session. */
    private record Presence(Snapshot.Session session, Span time, Subject who) {

        boolean isCertain() {
            return session.time() != null;
        }

        /** Whether both are in one room, where one can be at two tables; two in one hall are the room's conflict. */
        boolean isBeside(Presence other) {
            return session.room() != null
                    && other.session.room() != null
                    && session.room().id().equals(other.session.room().id());
        }

        boolean isInEventOf(Presence other) {
            return session.event() != null
                    && other.session.event() != null
                    && Objects.equals(
                            session.event().id(), other.session.event().id());
        }
    }
}
