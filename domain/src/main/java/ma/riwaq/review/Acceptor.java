package ma.riwaq.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.ThemeKind;
import ma.riwaq.publication.Publication;
import ma.riwaq.review.WrongDraftException.Wrong;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Room;

/** Stores what a draft says, all of it in the transaction of its caller. */
@ApplicationScoped
class Acceptor {

    @Inject
    private Store store;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    /** Stores a draft that keeps the rules; throws {@link WrongDraftException} where a room would be taken twice. */
    Received accept(Edition edition, Draft draft, Original original) {
        Work work = new Work(store.find(Edition.class, edition.getId()).orElseThrow(), draft);
        work.refuseClashes();
        work.event();
        work.sessions();
        work.publications();
        store.saveAll(work.touched);
        Received received = new Received(edition, work.event, original);
        received.undoneBy(work.undoing().write());
        return received;
    }

    /** One draft on its way. */
    private final class Work {

        private final Edition edition;
        private final Draft draft;
        private final Event event;
        private final int last;
        private final Map<DraftSession, Session> sessionOf = new LinkedHashMap<>();
        private final Map<Session, Slot> slotOf = new HashMap<>();
        private final Map<String, ListedEntity> newcomers = new HashMap<>();
        private final Set<BaseEntity> touched = new LinkedHashSet<>();
        private final Map<BaseEntity, Undoing.Thing> before = new HashMap<>();

        Work(Edition edition, Draft draft) {
            this.edition = edition;
            this.draft = draft;
            event = draft.getExisting() == null
                    ? new Event(edition, LocalizedText.EMPTY)
                    : stored(Event.class, draft.getExisting());
            // asked before anything is changed: a question would first write what points at things that are not there
            // yet
            last = event.isUnsaved()
                    ? 0
                    : sessions.of(event).stream()
                            .mapToInt(Session::getPosition)
                            .max()
                            .orElse(0);
            draft.getSessions().stream().filter(DraftSession::isTaken).forEach(each -> {
                Session session = each.getExisting() == null
                        ? new Session(edition, SessionKind.OTHER, LocalizedText.EMPTY)
                        : stored(Session.class, each.getExisting());
                sessionOf.put(each, session);
                if (!session.isUnsaved()) {
                    schedule.find(session).ifPresent(slot -> slotOf.put(session, slot));
                }
            });
        }

        private <T extends ListedEntity> T stored(Class<T> type, T chosen) {
            return store.find(type, chosen.getId())
                    .filter(found -> !found.isRemoved())
                    .filter(found ->
                            !(found instanceof OfEdition of) || of.getEdition().equals(edition))
                    .orElseThrow(() -> new Refusal("communique.reference.gone", chosen.getLabel()));
        }

        void refuseClashes() {
            List<Slot> planned = new ArrayList<>();
            List<Wrong> wrongs = new ArrayList<>();
            List<Slot> others = schedule.all(edition).stream()
                    .filter(slot -> !sessionOf.containsValue(slot.getSession()))
                    .toList();
            for (int i = 0; i < draft.getSessions().size(); i++) {
                DraftSession each = draft.getSessions().get(i);
                if (each.isTaken() && each.getStart().getValue() != null) {
                    Slot slot = slot(each, new Session(edition, SessionKind.OTHER, words(each.getTitle())));
                    String field = "sessions[" + i + "].room";
                    concat(others, planned).stream()
                            .filter(slot::clashesWith)
                            .findFirst()
                            .ifPresent(other -> wrongs.add(new Wrong(
                                    field,
                                    "clash",
                                    other.getSession().getTitle().plain(draft.getLang()))));
                    planned.add(slot);
                }
            }
            if (!wrongs.isEmpty()) {
                throw new WrongDraftException(wrongs);
            }
        }

        private static <T> List<T> concat(Collection<T> some, Collection<T> more) {
            List<T> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }

        /** Of the room and the length only what the text tells is another than they were. */
        private Slot slot(DraftSession each, Session session) {
            Slot stored = slotOf.get(sessionOf.get(each));
            LocalDate day = each.getDay().getValue() == null
                    ? draft.getDay().getValue()
                    : each.getDay().getValue();
            return new Slot(session, day, each.getStart().getValue(), minutes(each, stored), room(each, stored));
        }

        private Room room(DraftSession each, Slot stored) {
            Room own = each.getRoom().getValue() == null
                    ? draft.getRoom().getValue()
                    : each.getRoom().getValue();
            Room before = stored == null ? null : stored.getRoom();
            return own == null ? before : stored(Room.class, own);
        }

        private int minutes(DraftSession each, Slot stored) {
            int before = stored == null ? Draft.USUAL_MINUTES : stored.getMinutes();
            return each.getEnd().getValue() == null
                    ? before
                    : (int) Duration.between(
                                    each.getStart().getValue(), each.getEnd().getValue())
                            .toMinutes();
        }

        void event() {
            if (!event.isUnsaved()) {
                before.put(event, Undoing.Thing.before(event));
            }
            event.setName(event.getName().with(draft.getLang(), line(draft.getTitle())));
            event.setDay(or(draft.getDay(), event.getDay()));
            event.setStart(or(draft.getStart(), event.getStart()));
            event.setEnd(or(draft.getEnd(), event.getEnd()));
            Room room = draft.getRoom().getValue();
            event.setRoom(room == null ? event.getRoom() : stored(Room.class, room));
            event.setOrganisations(involved(event.getOrganisations(), null));
            Set<Audience> audiences = new LinkedHashSet<>(event.getAudiences());
            draft.getAudiences().forEach(audience -> audiences.add(stored(Audience.class, audience)));
            event.setAudiences(audiences);
            touched.add(event);
        }

        /** Those who are involved already, and those whom the draft names for a session, or null for the event. */
        private List<Involvement> involved(List<Involvement> already, DraftSession session) {
            List<Involvement> involved = new ArrayList<>(already);
            draft.getOrganisations().stream()
                    .filter(each -> draft.session(each.getSession()) == session)
                    .map(each -> new Involvement(organisation(each), each.getRole()))
                    .filter(part -> !involved.contains(part))
                    .forEach(involved::add);
            return involved;
        }

        private Organisation organisation(DraftOrganisation each) {
            if (each.getMatch() == null) {
                return newcomer(Organisation.class, each.getName(), name -> new Organisation(Codes.random(), name));
            }
            Organisation known = stored(Organisation.class, each.getMatch());
            if (each.isUnknown() && each.isSpellingKept()) {
                before.putIfAbsent(known, Undoing.Thing.before(known));
                Set<String> aliases = new LinkedHashSet<>(known.getAliases());
                aliases.add(line(each.getName()));
                known.setAliases(aliases);
                touched.add(known);
            }
            return known;
        }

        private <T extends ListedEntity> T newcomer(
                Class<T> type, Finding<String> name, Function<LocalizedText, T> make) {
            String key = type.getSimpleName() + " " + SearchKey.of(name.getValue());
            ListedEntity made = newcomers.computeIfAbsent(key, none -> make.apply(words(name)));
            touched.add(made);
            return type.cast(made);
        }

        void sessions() {
            Set<Theme> themes = themes();
            int position = last;
            for (Map.Entry<DraftSession, Session> entry : sessionOf.entrySet()) {
                Session session = entry.getValue();
                if (!session.isUnsaved()) {
                    Slot slot = slotOf.get(session);
                    before.put(session, Undoing.Thing.before(session, slot));
                    if (slot != null) {
                        before.put(slot, Undoing.Thing.moved(slot));
                    }
                }
                if (!event.equals(session.getEvent())) {
                    position++;
                    session.joinEvent(event, position);
                }
                fill(session, entry.getKey(), themes);
                touched.add(session);
                place(session, entry.getKey());
            }
        }

        private void fill(Session session, DraftSession each, Set<Theme> ofAll) {
            Lang lang = draft.getLang();
            session.setTitle(session.getTitle().with(lang, line(each.getTitle())));
            session.setKind(or(each.getKind(), session.getKind()));
            Set<Theme> themes = new LinkedHashSet<>(session.getThemes());
            themes.addAll(ofAll);
            session.setThemes(themes);
            List<Participation> people = new ArrayList<>(session.getPeople());
            for (DraftPerson person : draft.getPeople()) {
                if (draft.session(person.getSession()) == each) {
                    Participation part = new Participation(person(person), person.getRole());
                    if (!people.contains(part)) {
                        people.add(part);
                    }
                }
            }
            session.setPeople(people);
            session.setOrganisations(involved(session.getOrganisations(), each));
            if (session.isUnsaved() && draft.isApproved()) {
                session.approve();
            }
        }

        private Person person(DraftPerson each) {
            return each.getMatch() == null
                    ? newcomer(Person.class, each.getName(), name -> new Person(Codes.random(), name))
                    : stored(Person.class, each.getMatch());
        }

        private Set<Theme> themes() {
            Set<Theme> themes = new LinkedHashSet<>();
            for (DraftTheme each : draft.getThemes()) {
                themes.add(
                        each.getMatch() == null
                                ? newcomer(Theme.class, each.getName(), this::programme)
                                : stored(Theme.class, each.getMatch()));
            }
            return themes;
        }

        private Theme programme(LocalizedText name) {
            Theme theme = new Theme(edition, Codes.random(), name);
            theme.setKind(ThemeKind.PROGRAMME);
            return theme;
        }

        private void place(Session session, DraftSession each) {
            if (each.getStart().getValue() == null) {
                plan(session, each.getDay().getValue());
                return;
            }
            Slot placed = slot(each, session);
            Slot stored = slotOf.get(session);
            if (stored != null) {
                stored.moveTo(placed.getPlace());
            }
            slotOf.putIfAbsent(session, placed);
            touched.add(slotOf.get(session));
        }

        /** A day of its own without a time is kept as what is planned. */
        private void plan(Session session, LocalDate day) {
            if (day != null && !slotOf.containsKey(session)) {
                session.setPlannedDay(day.equals(event.getDay()) ? null : day);
            }
        }

        void publications() {
            for (DraftPublication each : draft.getPublications()) {
                Publication publication = each.getMatch() == null
                        ? newcomer(
                                Publication.class,
                                each.getName(),
                                title -> new Publication(edition, Codes.random(), title))
                        : stored(Publication.class, each.getMatch());
                Session session = sessionOf.get(draft.session(each.getSession()));
                if (session != null && publication.isUnsaved()) {
                    publication.setAuthors(authors(each));
                }
                if (session != null && !publication.getSessions().contains(session)) {
                    if (!publication.isUnsaved()) {
                        before.putIfAbsent(publication, Undoing.Thing.before(publication));
                    }
                    Set<Session> presented = new LinkedHashSet<>(publication.getSessions());
                    presented.add(session);
                    publication.setSessions(presented);
                    touched.add(publication);
                }
            }
        }

        /** Whoever takes part as an author where a title is presented wrote it, if no other is presented there. */
        private List<Person> authors(DraftPublication each) {
            boolean isAlone = draft.getPublications().stream()
                            .filter(other -> each.getSession().equals(other.getSession()))
                            .count()
                    == 1;
            return draft.getPeople().stream()
                    .filter(person -> isAlone
                            && person.getRole() == PersonRole.AUTHOR
                            && each.getSession().equals(person.getSession()))
                    .map(this::person)
                    .distinct()
                    .toList();
        }

        private LocalizedText words(Finding<String> words) {
            return LocalizedText.EMPTY.with(draft.getLang(), line(words));
        }

        private String line(Finding<String> words) {
            return CleanText.line(words.getValue());
        }

        private static <T> T or(Finding<T> told, T otherwise) {
            return told.getValue() == null ? otherwise : told.getValue();
        }

        Undoing undoing() {
            return new Undoing(touched.stream().map(this::undoing).toList());
        }

        private Undoing.Thing undoing(BaseEntity thing) {
            Undoing.Thing was = before.get(thing);
            if (was != null) {
                return was.at(thing.getVersion());
            }
            return Undoing.Thing.made(thing);
        }
    }
}
