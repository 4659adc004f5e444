package ma.riwaq.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.Participation;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.Place;
import ma.riwaq.schedule.Slot;
import ma.riwaq.venue.Room;

/**
 * Makes one thing of a new edition of one of an earlier edition: with an identity of its own, on the new dates, and
 * pointing at other copies only.
 */
record Copier(Edition edition, Set<Part> parts, FairDays days, Copies copies) {

    /** Gives the new edition the place, the looks and the hours of the earlier one. */
    void describe(Edition old) {
        edition.setCity(old.getCity());
        edition.setPlace(old.getPlace());
        edition.setPavilion(old.getPavilion());
        edition.setPavilionOwnerId(old.getPavilionOwnerId());
        edition.setZoneId(old.getZoneId());
        edition.setLanguages(old.getLanguages());
        edition.setAccent(old.getAccent());
        edition.setOfficialOpening(moved(old.getOfficialOpening()));
        days.open(edition, old.getDays());
    }

    Room room(Room old) {
        Room room = new Room(edition, old.getCode(), old.getName());
        room.setDescription(old.getDescription());
        room.setCapacity(old.getCapacity());
        room.setPosition(old.getPosition());
        room.setAccessible(old.isAccessible());
        room.setSeveralAtOnce(old.isSeveralAtOnce());
        room.setChangeoverMinutes(old.getChangeoverMinutes());
        room.setUnavailable(days.moved(old.getUnavailable()));
        room.setAliases(old.getAliases());
        return room;
    }

    /** A theme that is not yet part of another. */
    Theme theme(Theme old) {
        Theme theme = new Theme(edition, old.getCode(), old.getName());
        theme.setDescription(old.getDescription());
        theme.setKind(old.getKind());
        theme.setColour(old.getColour());
        theme.setAliases(old.getAliases());
        return theme;
    }

    Audience audience(Audience old) {
        Audience audience = new Audience(edition, old.getCode(), old.getName());
        audience.setPosition(old.getPosition());
        return audience;
    }

    Event event(Event old) {
        Event event = new Event(edition, old.getName());
        event.setText(old.getText());
        event.setDisplay(old.getDisplay());
        event.setDay(moved(old.getDay()));
        event.setStart(old.getStart());
        event.setEnd(old.getEnd());
        event.setRoom(copies.of(old.getRoom()));
        event.setPosition(old.getPosition());
        event.setOrganisations(involved(old.getOrganisations()));
        event.setAudiences(copies.of(old.getAudiences()));
        return event;
    }

    /** A draft of a session; what staff noted last year is not this year's. */
    Session session(Session old) {
        Session session = new Session(edition, old.getKind(), old.getTitle());
        session.setKindLabel(old.getKindLabel());
        session.setSummary(old.getSummary());
        session.setLanguages(old.getLanguages());
        session.setAccess(old.getAccess());
        session.setThemes(copies.of(old.getThemes()));
        session.setAudiences(copies.of(old.getAudiences()));
        session.setOrganisations(involved(old.getOrganisations()));
        session.setPeople(takingPart(old.getPeople()));
        session.setPlannedMinutes(old.getPlannedMinutes());
        Event event = copies.of(old.getEvent());
        if (event != null) {
            session.joinEvent(event, old.getPosition());
        }
        return session;
    }

    /** A draft of a session of which only the title and the kind are known. */
    Session emptySession(Session old) {
        Session session = new Session(edition, old.getKind(), old.getTitle());
        session.setKindLabel(old.getKindLabel());
        return session;
    }

    /** The place of a copied session, at the same time of another day. */
    Slot slot(Slot old, Session session, LocalDate day) {
        return new Slot(session, day, old.getStart(), old.getMinutes(), copies.of(old.getRoom()));
    }

    /** A break in a copied room, at the same time of another day. */
    Block block(Block old, LocalDate day) {
        Place place = old.getPlace();
        return new Block(
                edition,
                old.getKind(),
                old.getNote(),
                new Place(copies.of(place.room()), day, place.start(), place.minutes()));
    }

    Publication publication(Publication old) {
        Publication publication = new Publication(edition, old.getCode(), old.getTitle());
        publication.setDescription(old.getDescription());
        publication.setIsbn(old.getIsbn());
        publication.setLegalDeposit(old.getLegalDeposit());
        publication.setYear(old.getYear());
        publication.setLanguages(old.getLanguages());
        publication.setCover(old.getCover());
        publication.setLink(old.getLink());
        publication.setShelf(old.getShelf());
        publication.setAuthors(
                old.getAuthors().stream().filter(author -> !author.isRemoved()).toList());
        publication.setPublishers(old.getPublishers().stream()
                .filter(publisher -> !publisher.isRemoved())
                .toList());
        publication.setSessions(copies.of(old.getSessions()));
        return publication;
    }

    private List<Involvement> involved(List<Involvement> old) {
        return old.stream()
                .filter(part -> parts.contains(Part.ORGANISATIONS)
                        && !part.getOrganisation().isRemoved())
                .map(part -> new Involvement(part.getOrganisation(), part.getRole()))
                .toList();
    }

    private List<Participation> takingPart(List<Participation> old) {
        return old.stream()
                .filter(part -> parts.contains(Part.PEOPLE) && !part.getPerson().isRemoved())
                .map(part -> new Participation(part.getPerson(), part.getRole()))
                .toList();
    }

    private LocalDate moved(LocalDate day) {
        return day == null ? null : days.moved(day).orElse(null);
    }
}
