package ma.riwaq.release;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.ThemeKind;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/**
 * Makes a draft of a release document: a new edition with everything in it, or the draft that an edition has, as it was
 * once. Organisations and people that the directory knows by their code are taken from there.
 */
@ApplicationScoped
@Transactional
public class DraftLoader {

    private static final int UUID_LENGTH = 36;

    /** What is the directory's, which all editions share: a draft that is brought back leaves it as it is. */
    static final Set<Noun> OF_DIRECTORY = EnumSet.of(Noun.PERSON, Noun.ORGANISATION);

    @Inject
    private Store store;

    @Inject
    private EntityManager em;

    @Inject
    private Editions editions;

    @Inject
    private Rooms rooms;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private Publications publications;

    @Inject
    private Schedule schedule;

    /** Loads a new edition; throws {@link Refusal} when its slug is taken. */
    @Allowed(Role.EDITOR)
    public Edition load(ReleaseDocument document) {
        return new Loading(document).run();
    }

    /**
     * Brings a release back into the draft of its edition: everything of then gets back what it was, under the same
     * code, also from the bin, and what was not public then goes to the bin. Sessions that the public never saw, drafts
     * and proposals, stay as they are, and so does the directory.
     *
     * @throws Refusal when the release does not fit its seal
     */
    @Allowed(Role.EDITOR)
    public void loadAgain(Release release) {
        ReleaseDocument document = Releases.whole(release);
        Edition edition = em.find(Edition.class, release.getEdition().getId(), LockModeType.PESSIMISTIC_WRITE);
        new Loading(document, edition).run();
    }

    /** One run, with what it has made so far by code. */
    private final class Loading {

        private final ReleaseDocument document;
        private final Map<String, Organisation> bodyOf = new HashMap<>();
        private final Map<String, Person> personOf = new HashMap<>();
        private final Map<String, Room> roomOf = new HashMap<>();
        private final Map<String, Theme> themeOf = new HashMap<>();
        private final Map<String, Audience> audienceOf = new HashMap<>();
        private final Map<String, Event> eventOf = new HashMap<>();
        private final Map<String, Session> sessionOf = new HashMap<>();
        private final Map<String, Publication> titleOf = new HashMap<>();
        private final Map<Session, Slot> slotOf = new HashMap<>();
        private final Set<BaseEntity> loaded = new HashSet<>();
        private Edition edition;

        /** Into a new edition. */
        private Loading(ReleaseDocument document) {
            this.document = document;
        }

        /** Into an edition that has a draft already, whose things are found by their codes. */
        private Loading(ReleaseDocument document, Edition edition) {
            this.document = document;
            this.edition = edition;
            existing(Room.class).forEach(room -> roomOf.put(room.getCode(), room));
            existing(Theme.class).forEach(theme -> themeOf.put(theme.getCode(), theme));
            existing(Audience.class).forEach(audience -> audienceOf.put(audience.getCode(), audience));
            existing(Event.class).forEach(event -> eventOf.put(event.getCode(), event));
            existing(Session.class).forEach(session -> sessionOf.put(session.getCode(), session));
            existing(Publication.class).forEach(title -> titleOf.put(title.getCode(), title));
        }

        private <T extends BaseEntity> List<T> existing(Class<T> type) {
            return store.listWithBin(type, "edition", edition);
        }

        private Edition run() {
            document.organisations().forEach(this::organisation);
            document.people().forEach(this::person);
            edition();
            int place = 1;
            for (ReleaseDocument.Room room : document.rooms()) {
                room(room, place++);
            }
            document.themes().forEach(this::theme);
            document.themes().forEach(this::parent);
            place = 1;
            for (ReleaseDocument.Audience audience : document.audiences()) {
                audience(audience, place++);
            }
            place = 1;
            for (ReleaseDocument.Event event : document.events()) {
                event(event, place++);
            }
            document.sessions().forEach(this::session);
            schedule.all(edition).forEach(slot -> slotOf.put(slot.getSession(), slot));
            document.sessions().forEach(this::slot);
            document.publications().forEach(this::publication);
            removeTheRest();
            return edition;
        }

        /** The thing that is there, taken out of the bin if need be, or a new one. */
        private <T extends BaseEntity> T thing(Class<T> type, String code, Map<String, T> byCode, Supplier<T> making) {
            T thing = byCode.get(code);
            if (thing == null) {
                thing = making.get();
                byCode.put(code, thing);
            } else if (thing.isRemoved()) {
                store.restore(type, thing.getId());
            }
            loaded.add(thing);
            return thing;
        }

        /** Only what is new has to be saved: the rest is written with the transaction. */
        private <T extends BaseEntity> T kept(T thing, UnaryOperator<T> saving) {
            return thing.isUnsaved() ? saving.apply(thing) : thing;
        }

        private void removeTheRest() {
            Stream.of(
                            roomOf.values(),
                            themeOf.values(),
                            audienceOf.values(),
                            eventOf.values(),
                            titleOf.values(),
                            sessionOf.values().stream()
                                    .filter(session -> session.getState().isPublic())
                                    .toList())
                    .flatMap(Collection::stream)
                    .filter(thing -> !loaded.contains(thing) && !thing.isRemoved())
                    .forEach(thing -> store.remove(thing.getClass(), thing.getId()));
        }

        private void organisation(ReleaseDocument.Organisation from) {
            Organisation body = organisations.find(from.code()).orElseGet(() -> {
                Organisation made = new Organisation(from.code(), from.name());
                made.setShortName(from.shortName());
                made.setKind(OrganisationKind.valueOf(from.kind()));
                made.setSite(from.site());
                made.setAliases(new LinkedHashSet<>(from.aliases()));
                return outOfBin(Organisation.class, from.code()).orElseGet(() -> organisations.save(made));
            });
            bodyOf.put(from.code(), body);
        }

        private void person(ReleaseDocument.Person from) {
            Person person = people.find(from.code()).orElseGet(() -> {
                Person made = new Person(from.code(), from.name());
                made.setFunction(from.function());
                made.setAffiliation(from.affiliation());
                made.setOrganisation(bodyOf.get(from.organisation()));
                made.setBiography(from.biography());
                return outOfBin(Person.class, from.code()).orElseGet(() -> people.save(made));
            });
            personOf.put(from.code(), person);
        }

        private <T extends BaseEntity> Optional<T> outOfBin(Class<T> type, String code) {
            Optional<T> found = store.listWithBin(type, "code", code).stream().findFirst();
            found.ifPresent(thing -> store.restore(type, thing.getId()));
            return found;
        }

        private void edition() {
            ReleaseDocument.Edition from = document.edition();
            boolean isNew = edition == null;
            Edition made = edition;
            if (isNew) {
                Fair fair = editions.findFair(from.fair())
                        .orElseGet(() -> editions.save(new Fair(from.fair(), from.fairName())));
                made = new Edition(fair, from.number(), from.slug(), from.name(), from.firstDay(), from.lastDay());
            }
            describe(made, from);
            edition = editions.save(made);
        }

        private void describe(Edition made, ReleaseDocument.Edition from) {
            made.setName(from.name());
            made.setSlogan(from.slogan());
            made.setCity(from.city());
            made.setPlace(from.place());
            made.setPavilion(from.pavilion());
            Organisation owner = bodyOf.get(from.pavilionOwner());
            made.setPavilionOwnerId(owner == null ? null : owner.getId());
            made.setOfficialOpening(from.officialOpening());
            made.setZoneId(from.zone());
            made.setLanguages(new LinkedHashSet<>(from.languages()));
            made.setAccent(from.accent());
            if (!from.firstDay().equals(made.getFirstDay()) || !from.lastDay().equals(made.getLastDay())) {
                made.holdOn(from.firstDay(), from.lastDay());
            }
            from.days().forEach(day -> open(made, day));
        }

        private static void open(Edition made, ReleaseDocument.Day day) {
            boolean same = made.getDays().stream()
                    .anyMatch(hours -> hours.getDay().equals(day.date())
                            && Objects.equals(hours.getOpens(), day.opens())
                            && Objects.equals(hours.getCloses(), day.closes()));
            if (!same) {
                made.open(day.date(), day.opens(), day.closes());
            }
        }

        private void room(ReleaseDocument.Room from, int place) {
            Room made = thing(Room.class, from.code(), roomOf, () -> new Room(edition, from.code(), from.name()));
            made.setName(from.name());
            made.setDescription(from.description());
            made.setCapacity(from.capacity());
            made.setAccessible(from.accessible());
            made.setSeveralAtOnce(from.severalAtOnce());
            made.setPosition(place);
            roomOf.put(from.code(), kept(made, rooms::save));
        }

        private void theme(ReleaseDocument.Theme from) {
            Theme made = thing(Theme.class, from.code(), themeOf, () -> new Theme(edition, from.code(), from.name()));
            made.setName(from.name());
            made.setDescription(from.description());
            made.setKind(ThemeKind.valueOf(from.kind()));
            made.setColour(from.colour());
            if (!made.getAliases().equals(new HashSet<>(from.aliases()))) {
                made.setAliases(new LinkedHashSet<>(from.aliases()));
            }
            made.setParent(null);
            themeOf.put(from.code(), kept(made, themes::save));
        }

        private void parent(ReleaseDocument.Theme from) {
            if (from.parent() != null) {
                themeOf.get(from.code()).setParent(themeOf.get(from.parent()));
            }
        }

        private void audience(ReleaseDocument.Audience from, int place) {
            Audience made = thing(
                    Audience.class, from.code(), audienceOf, () -> new Audience(edition, from.code(), from.name()));
            made.setName(from.name());
            made.setPosition(place);
            audienceOf.put(from.code(), kept(made, audiences::save));
        }

        private void event(ReleaseDocument.Event from, int place) {
            Event made = thing(Event.class, from.code(), eventOf, () -> {
                Event event = new Event(edition, from.name());
                event.keepCode(from.code());
                return event;
            });
            made.setName(from.name());
            made.setText(from.text());
            made.setDisplay(from.display());
            made.setDay(from.day());
            made.setStart(from.start());
            made.setEnd(from.end());
            made.setRoom(roomOf.get(from.room()));
            made.setPosition(place);
            set(made.getOrganisations(), involved(from.organisations()), made::setOrganisations);
            set(made.getAudiences(), all(from.audiences(), audienceOf), made::setAudiences);
            eventOf.put(from.code(), kept(made, events::save));
        }

        private void session(ReleaseDocument.Session from) {
            Session made = thing(Session.class, from.code(), sessionOf, () -> {
                Session session = new Session(edition, SessionKind.valueOf(from.kind()), from.title());
                session.keepCode(from.code());
                identity(from.id()).ifPresent(session::keepIdentity);
                return session;
            });
            made.setTitle(from.title());
            made.setSummary(from.summary());
            made.setKind(SessionKind.valueOf(from.kind()));
            made.setKindLabel(from.kindLabel());
            if (from.event() == null) {
                made.leaveEvent();
            } else {
                made.joinEvent(eventOf.get(from.event()), from.position());
            }
            made.setLanguages(new LinkedHashSet<>(from.languages()));
            made.setAccess(from.access().stream()
                    .map(AccessService::valueOf)
                    .collect(toCollection(() -> EnumSet.noneOf(AccessService.class))));
            set(
                    made.getPeople(),
                    from.people().stream()
                            .map(part ->
                                    new Participation(personOf.get(part.person()), PersonRole.valueOf(part.role())))
                            .toList(),
                    made::setPeople);
            set(made.getOrganisations(), involved(from.organisations()), made::setOrganisations);
            set(made.getThemes(), all(from.themes(), themeOf), made::setThemes);
            set(made.getAudiences(), all(from.audiences(), audienceOf), made::setAudiences);
            switch (from.state()) {
                case "cancelled" -> made.cancel(from.cancellationReason());
                case "postponed" -> made.postpone(from.cancellationReason());
                // only an archive of a whole edition has these
                case "draft" -> made.returnToDraft();
                case "proposed" -> made.propose();
                default -> made.approve();
            }
            sessionOf.put(from.code(), kept(made, sessions::save));
        }

        /** The one that it had, unless a session here has it. */
        private Optional<UUID> identity(String id) {
            return Optional.ofNullable(id)
                    .filter(text -> text.length() == UUID_LENGTH)
                    .map(UUID::fromString)
                    .filter(had -> store.find(Session.class, had).isEmpty());
        }

        private void slot(ReleaseDocument.Session from) {
            Session session = sessionOf.get(from.code());
            Slot known = slotOf.get(session);
            ReleaseDocument.Slot slot = from.slot();
            if (slot == null) {
                if (known != null) {
                    schedule.unplace(session);
                }
            } else if (known == null) {
                schedule.restorePlace(
                        new Slot(session, slot.day(), slot.start(), slot.minutes(), roomOf.get(slot.room())));
            } else {
                known.setDay(slot.day());
                known.setStart(slot.start());
                known.setMinutes(slot.minutes());
                known.setRoom(roomOf.get(slot.room()));
            }
        }

        private void publication(ReleaseDocument.Publication from) {
            Publication made = thing(
                    Publication.class, from.code(), titleOf, () -> new Publication(edition, from.code(), from.title()));
            made.setTitle(from.title());
            made.setDescription(from.description());
            made.setIsbn(from.isbn());
            made.setLegalDeposit(from.legalDeposit());
            made.setYear(from.year());
            made.setLanguages(new LinkedHashSet<>(from.languages()));
            made.setLink(from.link());
            // a release is silent about the shelf of what was not on display
            if (made.isOnDisplay()) {
                made.setShelf(from.shelf());
            }
            set(made.getAuthors(), from.authors().stream().map(personOf::get).toList(), made::setAuthors);
            set(
                    made.getPublishers(),
                    from.publishers().stream().map(bodyOf::get).toList(),
                    made::setPublishers);
            set(made.getSessions(), all(from.sessions(), sessionOf), made::setSessions);
            kept(made, publications::save);
        }

        /** A list that is set again is written again: only one that differs is. */
        private static <C> void set(C now, C wanted, Consumer<C> setter) {
            if (!now.equals(wanted)) {
                setter.accept(wanted);
            }
        }

        private List<Involvement> involved(List<ReleaseDocument.OrganisationInRole> parts) {
            return parts.stream()
                    .map(part ->
                            new Involvement(bodyOf.get(part.organisation()), OrganisationRole.valueOf(part.role())))
                    .toList();
        }

        private <T> Set<T> all(List<String> codes, Map<String, T> byCode) {
            return codes.stream().map(byCode::get).collect(toCollection(LinkedHashSet::new));
        }
    }
}
