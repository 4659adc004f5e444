package ma.riwaq.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.communique.Communique;
import ma.riwaq.communique.Phrases;
import ma.riwaq.communique.Reading;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publications;
import ma.riwaq.review.WrongDraftException.Wrong;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Rooms;

/** Communiqués on their way into the draft of an edition: read, corrected, accepted as a whole, taken back as a whole. */
@Allowed(Role.EDITOR)
@ApplicationScoped
@Transactional
public class Reviews {

    private static final String OF_EVENT =
            "SELECT r.id FROM Received r WHERE r.eventId = :event AND r.undoneAt IS NULL ORDER BY r.acceptedAt DESC";

    private static final String OF_EDITION =
            "SELECT r.id FROM Received r WHERE r.editionId = :edition ORDER BY r.acceptedAt DESC";

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private AgencyWords words;

    @Inject
    private Rooms rooms;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Publications publications;

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private Schedule schedule;

    @Inject
    private Acceptor acceptor;

    @Inject
    private Undoer undoer;

    @Inject
    private CurrentAccount current;

    /** What a text says, with the names that the directory knows; nothing is stored. */
    @Allowed(Role.EDITOR)
    public Reading read(Edition edition, String text) {
        return read(edition, text, directory(edition));
    }

    private Reading read(Edition edition, String text, Directory directory) {
        return Communique.read(text, edition.getFirstDay().getYear(), directory.known(words.all()));
    }

    /** The days and times of phrases, one a line. */
    @Allowed(Role.EDITOR)
    public String dates(String phrases, Integer year) {
        return Phrases.normaliseLines(phrases, year);
    }

    /** What would come of a text; nothing is stored. */
    @Allowed(Role.EDITOR)
    public Draft draft(Edition edition, String text) {
        Directory directory = directory(edition);
        return Drafting.draft(text, read(edition, text, directory), directory, held(edition));
    }

    private Directory directory(Edition edition) {
        Directory directory = new Directory();
        store.list(Organisation.class, List.of(), "sortArabic", "code").forEach(directory::addOrganisation);
        store.list(Person.class, List.of(), "sortArabic", "code").forEach(directory::addPerson);
        rooms.all(edition).forEach(directory::addRoom);
        themes.all(edition).forEach(directory::addTheme);
        audiences.all(edition).forEach(directory::addAudience);
        publications.all(edition).forEach(directory::addPublication);
        return directory;
    }

    private Drafting.Held held(Edition edition) {
        Map<List<Object>, Event> ofName = new HashMap<>();
        events.all(edition).forEach(event -> event.getName()
                .asMap()
                .values()
                .forEach(name -> ofName.putIfAbsent(key(name, event.getDay()), event)));
        Map<Session, LocalDate> days = new HashMap<>();
        schedule.all(edition).forEach(slot -> days.put(slot.getSession(), slot.getDay()));
        Map<List<Object>, Session> ofTitle = new HashMap<>();
        for (Session session : sessions.all(edition)) {
            LocalDate ofEvent =
                    session.getEvent() == null ? null : session.getEvent().getDay();
            LocalDate planned = session.getPlannedDay() == null ? ofEvent : session.getPlannedDay();
            LocalDate day = days.getOrDefault(session, planned);
            session.getTitle().asMap().values().forEach(title -> ofTitle.putIfAbsent(key(title, day), session));
        }
        return new Drafting.Held() {
            @Override
            public Session session(String title, LocalDate day) {
                return day == null ? null : ofTitle.get(key(title, day));
            }

            @Override
            public Event event(String name, LocalDate day) {
                return name == null || day == null ? null : ofName.get(key(name, day));
            }
        };
    }

    private static List<Object> key(String words, LocalDate day) {
        return Arrays.asList(SearchKey.of(words), day);
    }

    /**
     * Takes words of the text as the value of a field of a draft, or as one more thing of a kind.
     *
     * @throws Refusal when the words are none that the field can hold
     */
    @Allowed(Role.EDITOR)
    public void take(Edition edition, Draft draft, Spot spot, int from, int to) {
        spot.take(draft, from, to, directory(edition), edition);
    }

    /**
     * Stores all of a draft at once: the event, its sessions, who takes part, what is new in the directory.
     *
     * @throws WrongDraftException when it breaks a rule; then nothing is stored
     * @throws Refusal when something that it points at is gone
     */
    @Allowed(Role.EDITOR)
    public Received accept(Edition edition, Draft draft, Original original) {
        List<Wrong> wrongs = DraftCheck.wrongs(draft, edition);
        if (!wrongs.isEmpty()) {
            throw new WrongDraftException(wrongs);
        }
        Received received = acceptor.accept(edition, draft, original);
        received.acceptedBy(current.isPresent() ? current.getAccount().getId() : null, current.authorName());
        em.persist(received);
        return received;
    }

    /**
     * Takes back all that came of a communiqué.
     *
     * @throws Refusal naming what others changed since, or hung on what it added; then nothing is taken back
     */
    @Allowed(Role.EDITOR)
    public void undo(UUID id) {
        Received received = find(id).orElseThrow(() -> new Refusal("communique.gone"));
        if (received.isUndone()) {
            throw new Refusal("communique.undone");
        }
        Map<UUID, Undoing.Shift> shifts = undoer.undo(Undoing.read(received.getUndo()));
        received.undone();
        // what was accepted before is as it was then, and can be taken back too
        all(OF_EVENT, "event", received.getEventId(), Integer.MAX_VALUE).stream()
                .filter(earlier -> !earlier.isUndone())
                .forEach(earlier -> earlier.undoneBy(
                        Undoing.read(earlier.getUndo()).after(shifts).write()));
    }

    /**
     * Keeps the file that the text of an accepted one was taken from.
     *
     * @throws Refusal when its text is another, or a file is kept already
     */
    @Allowed(Role.EDITOR)
    public Received keep(UUID id, Original file) {
        Received received = find(id).orElseThrow(() -> new Refusal("communique.gone"));
        if (!received.isOf(file)) {
            throw new Refusal("communique.other.file");
        }
        received.keep(file);
        return received;
    }

    /** The accepted one of an identity; empty if there is none. */
    @Allowed(Role.EDITOR)
    public Optional<Received> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Received.class, id));
    }

    /** The one of an identity in an edition; empty if there is none. */
    @Allowed(Role.EDITOR)
    public Optional<Received> find(Edition edition, UUID id) {
        return find(id).filter(received -> received.getEditionId().equals(edition.getId()));
    }

    /** What an event came of, the latest first. */
    @Allowed(Role.EDITOR)
    public List<Received> of(Event event) {
        return all(OF_EVENT, "event", event.getId(), Integer.MAX_VALUE);
    }

    /** What was accepted last into an edition, the latest first. */
    @Allowed(Role.EDITOR)
    public List<Received> latest(Edition edition, int most) {
        return all(OF_EDITION, "edition", edition.getId(), most);
    }

    private List<Received> all(String question, String name, UUID id, int most) {
        return em.createQuery(question, UUID.class)
                .setParameter(name, id)
                .setMaxResults(most)
                .getResultStream()
                .map(each -> em.find(Received.class, each))
                .toList();
    }
}
