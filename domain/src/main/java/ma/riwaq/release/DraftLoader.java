package ma.riwaq.release;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/**
 * Makes a new edition, with everything in it, of a release document: the example edition, or an edition of another
 * installation. Organisations and people that the directory knows by their code are taken from there.
 */
@ApplicationScoped
@Transactional
public class DraftLoader {

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

    /** Loads the edition; throws {@link Refusal} when its slug is taken. */
    @Allowed(Role.EDITOR)
    public Edition load(ReleaseDocument document) {
        return new Loading(document).run();
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
        private Edition edition;

        private Loading(ReleaseDocument document) {
            this.document = document;
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
            document.publications().forEach(this::publication);
            return edition;
        }

        private void organisation(ReleaseDocument.Organisation from) {
            Organisation body = organisations.find(from.code()).orElseGet(() -> {
                Organisation made = new Organisation(from.code(), from.name());
                made.setShortName(from.shortName());
                made.setKind(OrganisationKind.valueOf(from.kind()));
                made.setSite(from.site());
                made.setAliases(new LinkedHashSet<>(from.aliases()));
                return organisations.save(made);
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
                return people.save(made);
            });
            personOf.put(from.code(), person);
        }

        private void edition() {
            ReleaseDocument.Edition from = document.edition();
            Fair fair = editions.findFair(from.fair())
                    .orElseGet(() -> editions.save(new Fair(from.fair(), from.fairName())));
            Edition made = new Edition(fair, from.number(), from.slug(), from.name(), from.firstDay(), from.lastDay());
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
            from.days().forEach(day -> made.open(day.date(), day.opens(), day.closes()));
            edition = editions.save(made);
        }

        private void room(ReleaseDocument.Room from, int place) {
            Room made = new Room(edition, from.code(), from.name());
            made.setDescription(from.description());
            made.setCapacity(from.capacity());
            made.setAccessible(from.accessible());
            made.setSeveralAtOnce(from.severalAtOnce());
            made.setPosition(place);
            roomOf.put(from.code(), rooms.save(made));
        }

        private void theme(ReleaseDocument.Theme from) {
            Theme made = new Theme(edition, from.code(), from.name());
            made.setDescription(from.description());
            made.setKind(ThemeKind.valueOf(from.kind()));
            made.setColour(from.colour());
            made.setAliases(new LinkedHashSet<>(from.aliases()));
            themeOf.put(from.code(), themes.save(made));
        }

        private void parent(ReleaseDocument.Theme from) {
            if (from.parent() != null) {
                themeOf.get(from.code()).setParent(themeOf.get(from.parent()));
            }
        }

        private void audience(ReleaseDocument.Audience from, int place) {
            Audience made = new Audience(edition, from.code(), from.name());
            made.setPosition(place);
            audienceOf.put(from.code(), audiences.save(made));
        }

        private void event(ReleaseDocument.Event from, int place) {
            Event made = new Event(edition, from.name());
            made.keepCode(from.code());
            made.setText(from.text());
            made.setDisplay(from.display());
            made.setDay(from.day());
            made.setStart(from.start());
            made.setEnd(from.end());
            made.setRoom(roomOf.get(from.room()));
            made.setPosition(place);
            made.setOrganisations(involved(from.organisations()));
            made.setAudiences(all(from.audiences(), audienceOf));
            eventOf.put(from.code(), events.save(made));
        }

        private void session(ReleaseDocument.Session from) {
            Session made = new Session(edition, SessionKind.valueOf(from.kind()), from.title());
            made.keepCode(from.code());
            made.setSummary(from.summary());
            made.setKindLabel(from.kindLabel());
            if (from.event() != null) {
                made.joinEvent(eventOf.get(from.event()), from.position());
            }
            made.setLanguages(new LinkedHashSet<>(from.languages()));
            made.setAccess(from.access().stream()
                    .map(AccessService::valueOf)
                    .collect(toCollection(() -> EnumSet.noneOf(AccessService.class))));
            made.setPeople(from.people().stream()
                    .map(part -> new Participation(personOf.get(part.person()), PersonRole.valueOf(part.role())))
                    .toList());
            made.setOrganisations(involved(from.organisations()));
            made.setThemes(all(from.themes(), themeOf));
            made.setAudiences(all(from.audiences(), audienceOf));
            switch (from.state()) {
                case "cancelled" -> made.cancel(from.cancellationReason());
                case "postponed" -> made.postpone(from.cancellationReason());
                default -> made.approve();
            }
            Session saved = sessions.save(made);
            sessionOf.put(from.code(), saved);
            ReleaseDocument.Slot slot = from.slot();
            if (slot != null) {
                schedule.restorePlace(
                        new Slot(saved, slot.day(), slot.start(), slot.minutes(), roomOf.get(slot.room())));
            }
        }

        private void publication(ReleaseDocument.Publication from) {
            Publication made = new Publication(edition, from.code(), from.title());
            made.setDescription(from.description());
            made.setIsbn(from.isbn());
            made.setLegalDeposit(from.legalDeposit());
            made.setYear(from.year());
            made.setLanguages(new LinkedHashSet<>(from.languages()));
            made.setLink(from.link());
            made.setShelf(from.shelf());
            made.setAuthors(from.authors().stream().map(personOf::get).toList());
            made.setPublishers(from.publishers().stream().map(bodyOf::get).toList());
            made.setSessions(all(from.sessions(), sessionOf));
            publications.save(made);
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
