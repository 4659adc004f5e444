package ma.riwaq.schedule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Composed;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;

/**
 * One change that is made to many sessions at once: it reads a trait of a session, says what becomes of it, and writes
 * it.
 *
 * @param <V> what the trait holds
 */
public sealed interface Edit<V> extends Serializable {

    /** The trait as it is; null for none. */
    V before(SessionRow row);

    /** The trait as it shall be; throws {@link Refusal} where that cannot be. */
    V after(SessionRow row);

    /** Sets the trait. */
    void write(SessionRow row, V value);

    /** What is saved then: the session, or its place and time. */
    default BaseEntity touched(SessionRow row) {
        return row.session();
    }

    /** Puts sessions under a theme, or takes them out of it. */
    record OfTheme(Theme theme, boolean add) implements Edit<Set<Theme>> {
        @Override
        public Set<Theme> before(SessionRow row) {
            return new LinkedHashSet<>(row.session().getThemes());
        }

        @Override
        public Set<Theme> after(SessionRow row) {
            return with(before(row), theme, add);
        }

        @Override
        public void write(SessionRow row, Set<Theme> value) {
            row.session().setThemes(value);
        }
    }

    /** Says for whom sessions are meant, or for whom no longer. */
    record ForAudience(Audience audience, boolean add) implements Edit<Set<Audience>> {
        @Override
        public Set<Audience> before(SessionRow row) {
            return new LinkedHashSet<>(row.session().getAudiences());
        }

        @Override
        public Set<Audience> after(SessionRow row) {
            return with(before(row), audience, add);
        }

        @Override
        public void write(SessionRow row, Set<Audience> value) {
            row.session().setAudiences(value);
        }
    }

    /** Names a language that is spoken, or no longer; a BCP 47 tag. */
    record InLanguage(String tag, boolean add) implements Edit<Set<String>> {
        @Override
        public Set<String> before(SessionRow row) {
            return new LinkedHashSet<>(row.session().getLanguages());
        }

        @Override
        public Set<String> after(SessionRow row) {
            return with(before(row), tag, add);
        }

        @Override
        public void write(SessionRow row, Set<String> value) {
            row.session().setLanguages(value);
        }
    }

    /** Names an organisation in a role, at the end of those that are named, or takes it out. */
    record ByOrganisation(Involvement involvement, boolean add) implements Edit<List<Involvement>> {
        @Override
        public List<Involvement> before(SessionRow row) {
            return new ArrayList<>(row.session().getOrganisations());
        }

        @Override
        public List<Involvement> after(SessionRow row) {
            return new ArrayList<>(with(new LinkedHashSet<>(before(row)), involvement, add));
        }

        @Override
        public void write(SessionRow row, List<Involvement> value) {
            row.session().setOrganisations(value);
        }
    }

    /** Says what sort of item they are. */
    record OfKind(SessionKind kind) implements Edit<SessionKind> {
        @Override
        public SessionKind before(SessionRow row) {
            return row.session().getKind();
        }

        @Override
        public SessionKind after(SessionRow row) {
            return kind;
        }

        @Override
        public void write(SessionRow row, SessionKind value) {
            row.session().setKind(value);
        }
    }

    /**
     * Brings them to a state.
     *
     * @param reason what the public may read when they are called off or put off
     */
    record ToState(SessionState state, LocalizedText reason) implements Edit<Standing> {
        @Override
        public Standing before(SessionRow row) {
            return Standing.of(row.session());
        }

        @Override
        public Standing after(SessionRow row) {
            Standing after = new Standing(state, isClosed() ? reason : LocalizedText.EMPTY);
            if (isClosed() && reason.isEmpty()) {
                throw new Refusal("session.reason.missing");
            }
            return after;
        }

        private boolean isClosed() {
            return state == SessionState.CANCELLED || state == SessionState.POSTPONED;
        }

        @Override
        public void write(SessionRow row, Standing value) {
            value.bring(row.session());
        }
    }

    /** Moves them to a room at the time that they have; null for none yet. */
    record InRoom(Room room) implements Edit<Room> {
        @Override
        public Room before(SessionRow row) {
            return row.slot() == null ? null : row.slot().getRoom();
        }

        @Override
        public Room after(SessionRow row) {
            if (row.slot() == null) {
                throw new Refusal("bulk.unplaced");
            }
            return room;
        }

        @Override
        public void write(SessionRow row, Room value) {
            row.slot().setRoom(value);
        }

        @Override
        public BaseEntity touched(SessionRow row) {
            return row.slot();
        }
    }

    /** Says how many people are expected; null to say nothing any more. */
    record Expecting(Integer people) implements Edit<Integer> {
        @Override
        public Integer before(SessionRow row) {
            return row.session().getExpected();
        }

        @Override
        public Integer after(SessionRow row) {
            return people;
        }

        @Override
        public void write(SessionRow row, Integer value) {
            row.session().setExpected(value);
        }
    }

    /** Says how many people have registered; null to say nothing any more. */
    record Registering(Integer people) implements Edit<Integer> {
        @Override
        public Integer before(SessionRow row) {
            return row.session().getRegistered();
        }

        @Override
        public Integer after(SessionRow row) {
            return people;
        }

        @Override
        public void write(SessionRow row, Integer value) {
            row.session().setRegistered(value);
        }
    }

    /**
     * How far a session has come.
     *
     * @param reason why it was called off or put off; empty otherwise
     */
    record Standing(SessionState state, LocalizedText reason) implements Composed, Serializable {

        static Standing of(Session session) {
            return new Standing(session.getState(), session.getCancellationReason());
        }

        /** Brings a session there by the steps that a person would take. */
        public void bring(Session session) {
            switch (state) {
                case DRAFT -> session.returnToDraft();
                case PROPOSED -> session.propose();
                case APPROVED -> session.approve();
                case CANCELLED -> session.cancel(reason);
                case POSTPONED -> session.postpone(reason);
            }
        }

        @Override
        public List<?> parts() {
            return reason.isEmpty() ? List.of(state) : List.of(state, reason);
        }
    }

    private static <T> Set<T> with(Set<T> values, T value, boolean add) {
        if (add) {
            values.add(value);
        } else {
            values.remove(value);
        }
        return values;
    }
}
