package ma.riwaq.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** By which door each noun is saved and taken back from the bin, so that its rules and roles hold here too. */
@ApplicationScoped
public class Doors {

    /** The nouns whose changes can be taken back. Accounts are not among them: a role is given knowingly. */
    static final Set<String> SAVED = Set.of(
            "Fair",
            "Edition",
            "Room",
            "Organisation",
            "Person",
            "Theme",
            "Audience",
            "Event",
            "Session",
            "Slot",
            "Publication",
            "TimeBand");

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

    @Inject
    private TimeBands bands;

    @Inject
    private Accounts accounts;

    private final Map<String, Consumer<BaseEntity>> saving = new HashMap<>();
    private final Map<String, Predicate<UUID>> restoring = new HashMap<>();

    @PostConstruct
    void open() {
        open(Fair.class, editions::save, editions::restoreFair);
        open(Edition.class, editions::save, editions::restore);
        open(Room.class, rooms::save, rooms::restore);
        open(Organisation.class, organisations::save, organisations::restore);
        open(Person.class, people::save, people::restore);
        open(Theme.class, themes::save, themes::restore);
        open(Audience.class, audiences::save, audiences::restore);
        open(Event.class, events::save, events::restore);
        open(Session.class, sessions::save, sessions::restore);
        open(Publication.class, publications::save, publications::restore);
        open(TimeBand.class, bands::save, bands::restore);
        saving.put(Slot.class.getSimpleName(), slot -> schedule.place((Slot) slot));
        restoring.put(Account.class.getSimpleName(), accounts::restore);
    }

    private <T extends BaseEntity> void open(Class<T> type, Consumer<T> save, Predicate<UUID> restore) {
        saving.put(type.getSimpleName(), thing -> save.accept(type.cast(thing)));
        restoring.put(type.getSimpleName(), restore);
    }

    /** Saves a thing as its form would. */
    void put(BaseEntity thing) {
        saving.get(Fields.noun(thing)).accept(thing);
    }

    /** Takes a thing back from the bin; false if it is gone for good, or of a kind that is never there. */
    boolean takeBack(String noun, UUID id) {
        return restoring.getOrDefault(noun, gone -> false).test(id);
    }
}
