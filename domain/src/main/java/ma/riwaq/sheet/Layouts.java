package ma.riwaq.sheet;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.ThemeKind;
import ma.riwaq.publication.Publication;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;

/** The columns of each kind of thing. */
final class Layouts {

    /** The column of how many have registered for a session, which staff keep for themselves. */
    static final String REGISTERED = "registered";

    private static final Set<PersonRole> SPEAKING = EnumSet.complementOf(EnumSet.of(PersonRole.MODERATOR));
    private static final Set<OrganisationRole> ORGANISING = EnumSet.complementOf(EnumSet.of(OrganisationRole.PARTNER));

    private Layouts() {}

    static Layout<Placed> sessions(Edition edition) {
        Columns<Placed> columns = new Columns<>(placed -> placed.session.getCode());
        columns.texts("title", Types.LINE, p -> p.session.getTitle(), (p, text) -> p.session.setTitle(text));
        columns.add("day", Types.DAY, p -> p.day, (p, day) -> p.day = (LocalDate) day);
        columns.add("start", Types.TIME, p -> p.start, (p, start) -> p.start = (LocalTime) start);
        columns.add("minutes", Types.MINUTES, p -> p.minutes, (p, minutes) -> p.minutes = (Integer) minutes);
        columns.add("end", Types.TIME, Placed::end, (p, end) -> p.endAt((LocalTime) end));
        columns.add("room", Types.one(Room.class), p -> p.room, (p, room) -> p.room = (Room) room);
        columns.add(
                "kind",
                Types.choice(SessionKind.class),
                p -> p.session.getKind(),
                (p, kind) -> p.session.setKind(kind == null ? SessionKind.OTHER : (SessionKind) kind));
        columns.add(
                "state",
                Types.choice(SessionState.class),
                p -> p.session.getState(),
                (p, state) -> move(p.session, (SessionState) state));
        columns.add(
                "people",
                people(SPEAKING, PersonRole.SPEAKER),
                p -> people(p.session, false),
                (p, people) -> p.session.setPeople(both(people(p.session, true), participations(people))));
        columns.add(
                "moderators",
                people(EnumSet.of(PersonRole.MODERATOR), PersonRole.MODERATOR),
                p -> people(p.session, true),
                (p, people) -> p.session.setPeople(both(participations(people), people(p.session, false))));
        columns.add(
                "organisations",
                bodies(ORGANISING, OrganisationRole.ORGANISER),
                p -> bodies(p.session, false),
                (p, bodies) -> p.session.setOrganisations(both(involvements(bodies), bodies(p.session, true))));
        columns.add(
                "partners",
                bodies(EnumSet.of(OrganisationRole.PARTNER), OrganisationRole.PARTNER),
                p -> bodies(p.session, true),
                (p, bodies) -> p.session.setOrganisations(both(bodies(p.session, false), involvements(bodies))));
        columns.add(
                "themes",
                Types.several(Theme.class, LinkedHashSet::new),
                p -> filled(new LinkedHashSet<>(p.session.getThemes())),
                (p, themes) -> p.session.setThemes(set(themes)));
        columns.add(
                "audiences",
                Types.several(Audience.class, LinkedHashSet::new),
                p -> filled(new LinkedHashSet<>(p.session.getAudiences())),
                (p, audiences) -> p.session.setAudiences(set(audiences)));
        columns.add("event", Types.one(Event.class), p -> p.session.getEvent(), (p, event) -> join(p, (Event) event));
        columns.add(
                "languages",
                Types.LANGUAGES,
                p -> filled(new LinkedHashSet<>(p.session.getLanguages())),
                (p, tags) -> p.session.setLanguages(set(tags)));
        columns.add(
                "expected",
                Types.WHOLE,
                p -> p.session.getExpected(),
                (p, people) -> p.session.setExpected((Integer) people));
        columns.add(
                REGISTERED,
                Types.WHOLE,
                p -> p.session.getRegistered(),
                (p, people) -> p.session.setRegistered((Integer) people));
        columns.texts("summary", Types.LINES, p -> p.session.getSummary(), (p, text) -> p.session.setSummary(text));
        return new Layout<>(
                columns.all,
                code -> {
                    Session made = new Session(edition, SessionKind.SEMINAR, LocalizedText.EMPTY);
                    if (code != null) {
                        made.keepCode(code);
                    }
                    return new Placed(made, null);
                },
                p -> p.session,
                p -> p.session.getCode(),
                Codes.SIX,
                p -> p.day,
                Placed::settle,
                Placed::parts,
                Placed::clashes);
    }

    static Layout<Person> people(Edition edition) {
        Columns<Person> columns = new Columns<>(Person::getCode);
        columns.texts("name", Types.LINE, Person::getName, Person::setName);
        columns.texts("function", Types.LINE, Person::getFunction, Person::setFunction);
        columns.texts("affiliation", Types.LINE, Person::getAffiliation, Person::setAffiliation);
        columns.add(
                "organisation",
                Types.one(Organisation.class),
                Person::getOrganisation,
                (person, body) -> person.setOrganisation((Organisation) body));
        columns.texts("biography", Types.LINES, Person::getBiography, Person::setBiography);
        columns.add(
                "contactEmail",
                Types.LINE,
                Person::getContactEmail,
                (person, email) -> person.setContactEmail((String) email));
        return listed(columns, code -> new Person(code(code), LocalizedText.EMPTY), Person::getCode);
    }

    static Layout<Organisation> organisations(Edition edition) {
        Columns<Organisation> columns = new Columns<>(Organisation::getCode);
        columns.texts("name", Types.LINE, Organisation::getName, Organisation::setName);
        columns.texts("shortName", Types.LINE, Organisation::getShortName, Organisation::setShortName);
        columns.add(
                "kind",
                Types.choice(OrganisationKind.class),
                Organisation::getKind,
                (body, kind) -> body.setKind(kind == null ? OrganisationKind.OTHER : (OrganisationKind) kind));
        columns.add("site", Types.LINE, Organisation::getSite, (body, site) -> body.setSite((String) site));
        columns.add(
                "aliases",
                Types.WORDS,
                body -> filled(new LinkedHashSet<>(body.getAliases())),
                (body, aliases) -> body.setAliases(set(aliases)));
        return listed(columns, code -> new Organisation(code(code), LocalizedText.EMPTY), Organisation::getCode);
    }

    static Layout<Publication> publications(Edition edition) {
        Columns<Publication> columns = new Columns<>(Publication::getCode);
        columns.texts("title", Types.LINE, Publication::getTitle, Publication::setTitle);
        columns.add(
                "authors",
                Types.several(Person.class, List::copyOf),
                title -> filled(List.copyOf(title.getAuthors())),
                (title, authors) -> title.setAuthors(list(authors)));
        columns.add(
                "publishers",
                Types.several(Organisation.class, List::copyOf),
                title -> filled(List.copyOf(title.getPublishers())),
                (title, publishers) -> title.setPublishers(list(publishers)));
        columns.add("isbn", Types.LINE, Publication::getIsbn, (title, isbn) -> title.setIsbn((String) isbn));
        columns.add(
                "legalDeposit",
                Types.LINE,
                Publication::getLegalDeposit,
                (title, number) -> title.setLegalDeposit((String) number));
        columns.add("year", Types.WHOLE, Publication::getYear, (title, year) -> title.setYear((Integer) year));
        columns.add(
                "languages",
                Types.LANGUAGES,
                title -> filled(new LinkedHashSet<>(title.getLanguages())),
                (title, tags) -> title.setLanguages(set(tags)));
        columns.add("link", Types.LINE, Publication::getLink, (title, link) -> title.setLink((String) link));
        columns.add("shelf", Types.LINE, Publication::getShelf, (title, shelf) -> title.setShelf((String) shelf));
        columns.add(
                "onDisplay",
                Types.YES_NO,
                Publication::isOnDisplay,
                (title, yes) -> title.setOnDisplay(!Boolean.FALSE.equals(yes)));
        columns.add(
                "sessions",
                Types.several(Session.class, LinkedHashSet::new),
                title -> filled(new LinkedHashSet<>(title.getSessions())),
                (title, sessions) -> title.setSessions(set(sessions)));
        columns.texts("description", Types.LINES, Publication::getDescription, Publication::setDescription);
        return listed(columns, code -> new Publication(edition, code(code), LocalizedText.EMPTY), Publication::getCode);
    }

    static Layout<Room> rooms(Edition edition) {
        Columns<Room> columns = new Columns<>(Room::getCode);
        columns.texts("name", Types.LINE, Room::getName, Room::setName);
        columns.add("capacity", Types.WHOLE, Room::getCapacity, (room, seats) -> room.setCapacity((Integer) seats));
        columns.position(Room::getPosition, Room::setPosition);
        columns.add(
                "accessible",
                Types.YES_NO,
                Room::isAccessible,
                (room, yes) -> room.setAccessible(Boolean.TRUE.equals(yes)));
        columns.add(
                "severalAtOnce",
                Types.YES_NO,
                Room::isSeveralAtOnce,
                (room, yes) -> room.setSeveralAtOnce(Boolean.TRUE.equals(yes)));
        columns.add(
                "changeover",
                Types.MINUTES,
                Room::getChangeoverMinutes,
                (room, minutes) -> room.setChangeoverMinutes(minutes == null ? 0 : (Integer) minutes));
        columns.texts("description", Types.LINES, Room::getDescription, Room::setDescription);
        return listed(columns, code -> new Room(edition, code(code), LocalizedText.EMPTY), Room::getCode);
    }

    static Layout<Event> events(Edition edition) {
        Columns<Event> columns = new Columns<>(Event::getCode);
        columns.texts("name", Types.LINE, Event::getName, Event::setName);
        columns.add("day", Types.DAY, Event::getDay, (event, day) -> event.setDay((LocalDate) day));
        columns.add("start", Types.TIME, Event::getStart, (event, start) -> event.setStart((LocalTime) start));
        columns.add("end", Types.TIME, Event::getEnd, (event, end) -> event.setEnd((LocalTime) end));
        columns.add("room", Types.one(Room.class), Event::getRoom, (event, room) -> event.setRoom((Room) room));
        columns.position(Event::getPosition, Event::setPosition);
        columns.add(
                "organisations",
                bodies(EnumSet.allOf(OrganisationRole.class), OrganisationRole.ORGANISER),
                event -> filled(List.copyOf(event.getOrganisations())),
                (event, bodies) -> event.setOrganisations(list(bodies)));
        columns.add(
                "audiences",
                Types.several(Audience.class, LinkedHashSet::new),
                event -> filled(new LinkedHashSet<>(event.getAudiences())),
                (event, audiences) -> event.setAudiences(set(audiences)));
        columns.texts("description", Types.LINES, Event::getText, Event::setText);
        return listed(
                columns,
                code -> {
                    Event made = new Event(edition, LocalizedText.EMPTY);
                    if (code != null) {
                        made.keepCode(code);
                    }
                    return made;
                },
                Event::getCode,
                Codes.SIX,
                Event::getDay);
    }

    static Layout<Theme> themes(Edition edition) {
        Columns<Theme> columns = new Columns<>(Theme::getCode);
        columns.texts("name", Types.LINE, Theme::getName, Theme::setName);
        columns.add(
                "kind",
                Types.choice(ThemeKind.class),
                Theme::getKind,
                (theme, kind) -> theme.setKind(kind == null ? ThemeKind.SUBJECT : (ThemeKind) kind));
        columns.add(
                "parent", Types.one(Theme.class), Theme::getParent, (theme, parent) -> theme.setParent((Theme) parent));
        columns.add("colour", Types.LINE, Theme::getColour, (theme, colour) -> theme.setColour((String) colour));
        columns.add(
                "aliases",
                Types.WORDS,
                theme -> filled(new LinkedHashSet<>(theme.getAliases())),
                (theme, aliases) -> theme.setAliases(set(aliases)));
        columns.texts("description", Types.LINES, Theme::getDescription, Theme::setDescription);
        return listed(columns, code -> new Theme(edition, code(code), LocalizedText.EMPTY), Theme::getCode);
    }

    static Layout<Audience> audiences(Edition edition) {
        Columns<Audience> columns = new Columns<>(Audience::getCode);
        columns.texts("name", Types.LINE, Audience::getName, Audience::setName);
        columns.position(Audience::getPosition, Audience::setPosition);
        return listed(columns, code -> new Audience(edition, code(code), LocalizedText.EMPTY), Audience::getCode);
    }

    private static <T extends ListedEntity> Layout<T> listed(
            Columns<T> columns, Function<String, T> fresh, Function<T, String> code) {
        return listed(columns, fresh, code, Codes.SLUG, thing -> null);
    }

    private static <T extends ListedEntity> Layout<T> listed(
            Columns<T> columns,
            Function<String, T> fresh,
            Function<T, String> code,
            String codes,
            Function<T, LocalDate> day) {
        return new Layout<>(
                columns.all, fresh, thing -> thing, code, codes, day, thing -> {}, List::of, all -> Map.of());
    }

    private static String code(String told) {
        return told == null ? Codes.random() : told;
    }

    private static Type people(Set<PersonRole> allowed, PersonRole usual) {
        return Types.inRoles(new Types.Roles<>(
                Person.class,
                PersonRole.class,
                allowed,
                usual,
                Participation::new,
                Participation::getPerson,
                Participation::getRole));
    }

    private static Type bodies(Set<OrganisationRole> allowed, OrganisationRole usual) {
        return Types.inRoles(new Types.Roles<>(
                Organisation.class,
                OrganisationRole.class,
                allowed,
                usual,
                Involvement::new,
                Involvement::getOrganisation,
                Involvement::getRole));
    }

    private static List<Participation> people(Session session, boolean moderating) {
        return filled(session.getPeople().stream()
                .filter(part -> (part.getRole() == PersonRole.MODERATOR) == moderating)
                .toList());
    }

    private static List<Involvement> bodies(Session session, boolean partners) {
        return filled(session.getOrganisations().stream()
                .filter(part -> (part.getRole() == OrganisationRole.PARTNER) == partners)
                .toList());
    }

    /** Moves it to a state that needs no reason; the others are the form's. */
    private static void move(Session session, SessionState state) {
        if (session.getState() == SessionState.CANCELLED || session.getState() == SessionState.POSTPONED) {
            throw new Refusal("cell.state");
        }
        if (state == null || state == SessionState.DRAFT) {
            session.returnToDraft();
        } else if (state == SessionState.PROPOSED) {
            session.propose();
        } else if (state == SessionState.APPROVED) {
            session.approve();
        } else {
            throw new Refusal("cell.state");
        }
    }

    private static void join(Placed placed, Event event) {
        if (event == null) {
            placed.session.leaveEvent();
        } else {
            placed.session.joinEvent(event, placed.session.getPosition());
        }
    }

    /** Null for an empty collection, because an empty cell says nothing. */
    private static <C extends java.util.Collection<?>> C filled(C values) {
        return values.isEmpty() ? null : values;
    }

    private static <V> List<V> both(List<V> first, List<V> second) {
        return Stream.of(first, second)
                .flatMap(some -> some == null ? Stream.of() : some.stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Participation> participations(Object value) {
        return (List<Participation>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Involvement> involvements(Object value) {
        return (List<Involvement>) value;
    }

    @SuppressWarnings("unchecked")
    private static <V> Set<V> set(Object value) {
        return value == null ? Set.of() : (Set<V>) value;
    }

    @SuppressWarnings("unchecked")
    private static <V> List<V> list(Object value) {
        return value == null ? List.of() : (List<V>) value;
    }

    private static final class Columns<T> {

        private final List<Column<T>> all = new ArrayList<>();

        Columns(Function<T, Object> code) {
            // a code names a thing for good: it is told when the thing is made, and never written afterwards
            all.add(new Column<>(Layout.CODE, Types.LINE, code, (thing, value) -> {}));
        }

        void add(String name, Type type, Function<T, Object> read, BiConsumer<T, Object> write) {
            all.add(new Column<>(new Field(name, null), type, read, write));
        }

        /** Where a thing stands among its like; first where nothing is told. */
        void position(Function<T, Object> read, ObjIntConsumer<T> write) {
            add(
                    "position",
                    Types.WHOLE,
                    read,
                    (thing, place) -> write.accept(thing, place == null ? 0 : (Integer) place));
        }

        void texts(String name, Type type, Function<T, LocalizedText> read, BiConsumer<T, LocalizedText> write) {
            Words.SPOKEN.forEach(lang -> all.add(new Column<>(
                    new Field(name, lang),
                    type,
                    thing -> read.apply(thing).get(lang),
                    (thing, text) -> write.accept(thing, read.apply(thing).with(lang, (String) text)))));
        }
    }
}
