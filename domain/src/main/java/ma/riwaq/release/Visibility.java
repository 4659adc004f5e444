package ma.riwaq.release;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.release.Change.Noun;

/**
 * How much of its release the public sees. It is no part of the release: a switch takes effect at once, on whatever
 * release is current.
 *
 * @param scheduleHidden whether the programme is not told yet: no sessions, no events, nobody who takes part in them
 * @param announcedOnly whether only sessions that are marked as announced are told
 * @param announced codes of the sessions that are marked; empty unless {@code announcedOnly}
 */
public record Visibility(boolean scheduleHidden, boolean announcedOnly, List<String> announced) {

    /** All of the release. */
    public static final Visibility EVERYTHING = new Visibility(false, false, List.of());

    /** As read, with what is missing made empty. */
    public Visibility {
        announced = announced == null ? List.of() : List.copyOf(announced);
    }

    /** Whether nothing is held back. */
    public boolean isEverything() {
        return !scheduleHidden && !announcedOnly;
    }

    /** What of a document the public sees. */
    ReleaseDocument of(ReleaseDocument all) {
        Set<String> told = Set.copyOf(announced);
        List<ReleaseDocument.Session> sessions =
                scheduleHidden ? List.of() : keep(all.sessions(), session -> told.contains(session.code()));
        Set<String> events = sessions.stream()
                .map(ReleaseDocument.Session::event)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<ReleaseDocument.Event> shownEvents = keep(all.events(), event -> events.contains(event.code()));
        List<ReleaseDocument.Publication> publications = all.publications().stream()
                .map(title -> with(title, keep(title.sessions(), told::contains)))
                .toList();
        Set<String> people = people(sessions, publications);
        List<ReleaseDocument.Person> shownPeople = keep(all.people(), person -> people.contains(person.code()));
        Set<String> bodies = organisations(all.edition(), sessions, shownEvents, publications, shownPeople);
        return new ReleaseDocument(
                all.format(),
                all.edition(),
                all.rooms(),
                keep(all.organisations(), body -> bodies.contains(body.code())),
                shownPeople,
                all.themes(),
                all.audiences(),
                shownEvents,
                sessions,
                publications);
    }

    /** What of a changelog the public sees: nothing about, and no name of, what it does not see. */
    List<ChangelogEntry> of(List<ChangelogEntry> changelog, ReleaseDocument seen) {
        Set<String> sessions = codes(seen.sessions().stream().map(ReleaseDocument.Session::code));
        Set<String> events = codes(seen.events().stream().map(ReleaseDocument.Event::code));
        Set<String> people = codes(seen.people().stream().map(ReleaseDocument.Person::code));
        Set<String> bodies = codes(seen.organisations().stream().map(ReleaseDocument.Organisation::code));
        Predicate<Change> told = change -> switch (change.noun()) {
            case SESSION -> sessions.contains(change.code());
            case EVENT -> events.contains(change.code());
            case PERSON -> people.contains(change.code());
            case ORGANISATION -> bodies.contains(change.code());
            default -> true;
        };
        return changelog.stream()
                .map(entry -> new ChangelogEntry(
                        entry.number(),
                        entry.insteadOf(),
                        entry.at(),
                        entry.note(),
                        entry.changes().stream()
                                .filter(told)
                                .map(Visibility::withoutSessions)
                                .toList()))
                .toList();
    }

    /** Titles of sessions that a publication came to, or lost, may be of hidden ones. */
    private static Change withoutSessions(Change change) {
        return change.noun() != Noun.PUBLICATION
                ? change
                : new Change(
                        change.noun(),
                        change.code(),
                        change.title(),
                        change.kind(),
                        change.day(),
                        change.details().stream()
                                .filter(detail -> !detail.field().equals("sessions"))
                                .toList());
    }

    private static Set<String> people(
            List<ReleaseDocument.Session> sessions, List<ReleaseDocument.Publication> publications) {
        return codes(Stream.concat(
                sessions.stream()
                        .flatMap(session -> session.people().stream())
                        .map(ReleaseDocument.PersonInRole::person),
                publications.stream().flatMap(title -> title.authors().stream())));
    }

    private static Set<String> organisations(
            ReleaseDocument.Edition edition,
            List<ReleaseDocument.Session> sessions,
            List<ReleaseDocument.Event> events,
            List<ReleaseDocument.Publication> publications,
            List<ReleaseDocument.Person> people) {
        return codes(Stream.of(
                        Stream.of(edition.pavilionOwner()).filter(Objects::nonNull),
                        sessions.stream()
                                .flatMap(session -> session.organisations().stream())
                                .map(ReleaseDocument.OrganisationInRole::organisation),
                        events.stream()
                                .flatMap(event -> event.organisations().stream())
                                .map(ReleaseDocument.OrganisationInRole::organisation),
                        publications.stream().flatMap(title -> title.publishers().stream()),
                        people.stream()
                                .map(ReleaseDocument.Person::organisation)
                                .filter(Objects::nonNull))
                .flatMap(codes -> codes));
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> List<T> keep(List<T> all, Predicate<T> told) {
        return all.stream().filter(told).toList();
    }

    private static ReleaseDocument.Publication with(ReleaseDocument.Publication title, List<String> sessions) {
        return new ReleaseDocument.Publication(
                title.code(),
                title.title(),
                title.description(),
                title.authors(),
                title.publishers(),
                title.isbn(),
                title.legalDeposit(),
                title.year(),
                title.languages(),
                title.cover(),
                title.link(),
                title.shelf(),
                sessions);
    }
}
