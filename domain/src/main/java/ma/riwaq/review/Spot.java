package ma.riwaq.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Phrases;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;

/**
 * Where words of a text can be put in a draft.
 *
 * @param field which field, or which kind of thing to add
 * @param session the place of the session that it is a field of, from 0; null for one of the event
 */
public record Spot(Field field, Integer session) implements Serializable {

    private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d:\\d\\d)(?:/T?(\\d\\d:\\d\\d))?");

    /** All the spots of a draft, in the order of its form. */
    public static List<Spot> of(Draft draft) {
        List<Spot> all = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.isOfEvent()) {
                all.add(new Spot(field, null));
            }
        }
        for (int i = 0; i < draft.getSessions().size(); i++) {
            for (Field field : Field.values()) {
                if (field.isOfSession()) {
                    all.add(new Spot(field, i));
                }
            }
        }
        return all;
    }

    void take(Draft draft, int from, int to, Directory directory, Edition edition) {
        String words = draft.words(from, to);
        if (words.isEmpty()
                || (session != null && session >= draft.getSessions().size())) {
            throw new Refusal("draft.words.none");
        }
        DraftSession of = session == null ? null : draft.getSessions().get(session);
        switch (field) {
            case TITLE -> put(of == null ? draft.getTitle() : of.getTitle(), words, from, to);
            case DAY -> put(of == null ? draft.getDay() : of.getDay(), day(words, edition), from, to);
            case START -> {
                put(of == null ? draft.getStart() : of.getStart(), clock(words, 1), from, to);
                LocalTime end = part(words, 2);
                if (end != null) {
                    put(of == null ? draft.getEnd() : of.getEnd(), end, from, to);
                }
            }
            case END -> put(of == null ? draft.getEnd() : of.getEnd(), clock(words, 1), from, to);
            case ROOM -> put(of == null ? draft.getRoom() : of.getRoom(), room(words, directory), from, to);
            case KIND -> put(of.getKind(), Kinds.of(words), from, to);
            case SESSION -> put(draft.addSession().getTitle(), words, from, to);
            case ORGANISER, SUPERVISOR, HOST, PARTNER ->
                draft.getOrganisations()
                        .add(new DraftOrganisation(
                                found(words, from, to),
                                OrganisationRole.valueOf(field.name()),
                                directory.find(Organisation.class, words),
                                session));
            case PROGRAMME ->
                draft.getThemes().add(new DraftTheme(found(words, from, to), directory.find(Theme.class, words)));
            case PUBLICATION ->
                draft.getPublications()
                        .add(new DraftPublication(
                                found(words, from, to), directory.find(Publication.class, words), session));
            case MODERATOR, SPEAKER ->
                draft.getPeople()
                        .add(new DraftPerson(
                                found(words, from, to),
                                PersonRole.valueOf(field.name()),
                                directory.find(Person.class, words),
                                session));
        }
    }

    private static <T> void put(Finding<T> finding, T value, int from, int to) {
        finding.set(value, from, to, Sureness.PERSON);
    }

    private static Finding<String> found(String words, int from, int to) {
        Finding<String> name = new Finding<>();
        put(name, words, from, to);
        return name;
    }

    private static LocalDate day(String words, Edition edition) {
        Matcher day = DAY.matcher(Phrases.normalise(words, edition.getFirstDay().getYear()));
        if (!day.find()) {
            throw new Refusal("draft.words.day", words);
        }
        return LocalDate.parse(day.group(1));
    }

    private static LocalTime clock(String words, int part) {
        LocalTime time = part(words, part);
        if (time == null) {
            throw new Refusal("draft.words.time", words);
        }
        return time;
    }

    private static LocalTime part(String words, int part) {
        Matcher clock = CLOCK.matcher(Phrases.normalise(words, null));
        return clock.find() && clock.group(part) != null ? LocalTime.parse(clock.group(part)) : null;
    }

    private static Room room(String words, Directory directory) {
        Room room = directory.find(Room.class, words);
        if (room == null) {
            throw new Refusal("draft.words.room", words);
        }
        return room;
    }

    /** What words can be. */
    public enum Field {
        TITLE(true, true),
        KIND(false, true),
        DAY(true, true),
        START(true, true),
        END(true, true),
        ROOM(true, true),
        ORGANISER(true, true),
        SUPERVISOR(true, true),
        HOST(true, true),
        PARTNER(true, true),
        PROGRAMME(true, false),
        MODERATOR(false, true),
        SPEAKER(false, true),
        PUBLICATION(true, true),
        /** A session that the draft does not have yet. */
        SESSION(true, false);

        private final boolean ofEvent;
        private final boolean ofSession;

        Field(boolean ofEvent, boolean ofSession) {
            this.ofEvent = ofEvent;
            this.ofSession = ofSession;
        }

        boolean isOfEvent() {
            return ofEvent;
        }

        boolean isOfSession() {
            return ofSession;
        }
    }
}
