package ma.riwaq.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import ma.riwaq.shared.LocalizedText;

/**
 * Everything public about an edition, complete in itself: what the site, the feeds, the screens and the prints read.
 * Once released it never changes. Things point at each other by their public codes, each of which is in the same
 * document.
 *
 * <p>Times are local to the edition's zone; nothing here is an instant. Lists are in the order in which they are shown
 * and are never null. A text that nobody wrote is empty, any other missing value is null. Pictures are named by the
 * SHA-256 of their bytes and lie under {@code /media/}.
 *
 * @param format the version of this structure, so that a later program can read an old release
 * @param edition the edition itself
 */
public record ReleaseDocument(
        int format,
        Edition edition,
        List<Room> rooms,
        List<Organisation> organisations,
        List<Person> people,
        List<Theme> themes,
        List<Audience> audiences,
        List<Event> events,
        List<Session> sessions,
        List<Publication> publications) {

    /** As read, but with empty lists in place of missing ones, which an older program did not write. */
    public ReleaseDocument {
        rooms = orEmpty(rooms);
        organisations = orEmpty(organisations);
        people = orEmpty(people);
        themes = orEmpty(themes);
        audiences = orEmpty(audiences);
        events = orEmpty(events);
        sessions = orEmpty(sessions);
        publications = orEmpty(publications);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static LocalizedText orEmpty(LocalizedText text) {
        return text == null ? LocalizedText.EMPTY : text;
    }

    /** The structure that this program writes. */
    public static final int FORMAT = 1;

    /**
     * One holding of the fair.
     *
     * @param fair the fair's short code, such as {@code siel}
     * @param officialOpening the evening or day of the opening ceremony; null if not told
     * @param zone the zone id in which all times are meant
     * @param languages codes of the languages in which the edition is published
     * @param accent the accent colour as {@code #rrggbb}; null for the site's own
     * @param pavilionOwner code of the organisation whose pavilion it is; null if not told
     * @param archived whether the edition is over and kept as a record
     */
    public record Edition(
            String slug,
            int number,
            String fair,
            LocalizedText fairName,
            LocalizedText name,
            LocalizedText slogan,
            LocalizedText city,
            LocalizedText place,
            LocalizedText pavilion,
            String pavilionOwner,
            LocalDate officialOpening,
            LocalDate firstDay,
            LocalDate lastDay,
            String zone,
            List<String> languages,
            String accent,
            boolean archived,
            List<Day> days) {

        /** As read, with what is missing made empty. */
        public Edition {
            fairName = orEmpty(fairName);
            name = orEmpty(name);
            slogan = orEmpty(slogan);
            city = orEmpty(city);
            place = orEmpty(place);
            pavilion = orEmpty(pavilion);
            languages = orEmpty(languages);
            days = orEmpty(days);
        }
    }

    /** A public day with its opening hours; both null on a day that is closed or not told. */
    public record Day(LocalDate date, LocalTime opens, LocalTime closes) {}

    /** A place where sessions are held; {@code capacity} in seats, null if not told. */
    public record Room(
            String code,
            LocalizedText name,
            LocalizedText description,
            Integer capacity,
            boolean accessible,
            boolean severalAtOnce) {

        /** As read, with what is missing made empty. */
        public Room {
            name = orEmpty(name);
            description = orEmpty(description);
        }
    }

    /** A ministry, agency, association, publisher; {@code kind} names an {@code OrganisationKind}. */
    public record Organisation(
            String code,
            LocalizedText name,
            LocalizedText shortName,
            String kind,
            String logo,
            String site,
            List<String> aliases) {

        /** As read, with what is missing made empty. */
        public Organisation {
            name = orEmpty(name);
            shortName = orEmpty(shortName);
            aliases = orEmpty(aliases);
        }
    }

    /**
     * A speaker, moderator or author.
     *
     * @param name the name by language, each in the script of the language
     * @param organisation code; null if none
     * @param photo null also where the person did not consent to show it
     */
    public record Person(
            String code,
            LocalizedText name,
            LocalizedText function,
            LocalizedText affiliation,
            String organisation,
            LocalizedText biography,
            String photo) {

        /** As read, with what is missing made empty. */
        public Person {
            name = orEmpty(name);
            function = orEmpty(function);
            affiliation = orEmpty(affiliation);
            biography = orEmpty(biography);
        }
    }

    /**
     * A subject, or a policy programme or strategy.
     *
     * @param kind name of a {@code ThemeKind}: subject, policy programme or strategy
     * @param parent code of the strategy that a programme belongs to; null if none
     */
    public record Theme(
            String code,
            LocalizedText name,
            LocalizedText description,
            String kind,
            String parent,
            String colour,
            List<String> aliases) {

        /** As read, with what is missing made empty. */
        public Theme {
            name = orEmpty(name);
            description = orEmpty(description);
            aliases = orEmpty(aliases);
        }
    }

    /** A category of people that a session or an event is meant for or attended by. */
    public record Audience(String code, LocalizedText name) {

        /** As read, with what is missing made empty. */
        public Audience {
            name = orEmpty(name);
        }
    }

    /** What an organisation does here; {@code role} names an {@code OrganisationRole}. */
    public record OrganisationInRole(String organisation, String role) {}

    /** What a person does here; {@code role} names a {@code PersonRole}. */
    public record PersonInRole(String person, String role) {}

    /**
     * A container of sessions, such as a day of communication and interaction.
     *
     * @param display what is on display beside its sessions
     * @param start null if not told
     * @param end null if open
     * @param room code; null if not told
     */
    public record Event(
            String code,
            LocalizedText name,
            LocalizedText text,
            LocalizedText display,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            String room,
            List<OrganisationInRole> organisations,
            List<String> audiences) {

        /** As read, with what is missing made empty. */
        public Event {
            name = orEmpty(name);
            text = orEmpty(text);
            display = orEmpty(display);
            organisations = orEmpty(organisations);
            audiences = orEmpty(audiences);
        }
    }

    /**
     * One item of the programme.
     *
     * @param id stays the same for ever, also over editions: the identity in feeds
     * @param kind name of a {@code SessionKind}
     * @param kindLabel what staff call this kind here; empty for the usual word
     * @param event code; null if it stands alone
     * @param position order within the event, from 1; 0 if it stands alone
     * @param themes codes, as are {@code audiences} and {@code publications}
     * @param languages BCP 47 tags of the languages spoken
     * @param access names of {@code AccessService}
     * @param state {@code approved}, {@code cancelled} or {@code postponed}
     * @param cancellationReason empty unless cancelled or postponed
     * @param slot the session's own place and time; null if it has none of its own
     * @param sequence how often it was changed between releases, for calendar feeds
     */
    public record Session(
            String id,
            String code,
            LocalizedText title,
            LocalizedText summary,
            String kind,
            LocalizedText kindLabel,
            String event,
            int position,
            List<String> themes,
            List<String> audiences,
            List<String> languages,
            List<String> access,
            List<PersonInRole> people,
            List<OrganisationInRole> organisations,
            List<String> publications,
            String state,
            LocalizedText cancellationReason,
            Slot slot,
            int sequence) {

        /** As read, with what is missing made empty. */
        public Session {
            title = orEmpty(title);
            summary = orEmpty(summary);
            kindLabel = orEmpty(kindLabel);
            themes = orEmpty(themes);
            audiences = orEmpty(audiences);
            languages = orEmpty(languages);
            access = orEmpty(access);
            people = orEmpty(people);
            organisations = orEmpty(organisations);
            publications = orEmpty(publications);
            cancellationReason = orEmpty(cancellationReason);
        }

        /** The same session in another state, or after another number of changes. */
        public Session as(String otherState, int otherSequence) {
            return new Session(
                    id,
                    code,
                    title,
                    summary,
                    kind,
                    kindLabel,
                    event,
                    position,
                    themes,
                    audiences,
                    languages,
                    access,
                    people,
                    organisations,
                    publications,
                    otherState,
                    cancellationReason,
                    slot,
                    otherSequence);
        }
    }

    /** A place and time; length in {@code minutes}, {@code room} null if only the time is known. */
    public record Slot(LocalDate day, LocalTime start, int minutes, String room) {

        /** When it ends, which may be on the day after. */
        public LocalDateTime end() {
            return day.atTime(start).plusMinutes(minutes);
        }
    }

    /**
     * A title on display, presented or signed.
     *
     * @param isbn ISBN-13 with hyphens as typed; null if none
     * @param authors codes of people
     * @param publishers codes of organisations
     * @param sessions codes
     */
    public record Publication(
            String code,
            LocalizedText title,
            LocalizedText description,
            List<String> authors,
            List<String> publishers,
            String isbn,
            String legalDeposit,
            Integer year,
            List<String> languages,
            String cover,
            String link,
            String shelf,
            List<String> sessions) {

        /** As read, with what is missing made empty. */
        public Publication {
            title = orEmpty(title);
            description = orEmpty(description);
            authors = orEmpty(authors);
            publishers = orEmpty(publishers);
            languages = orEmpty(languages);
            sessions = orEmpty(sessions);
        }
    }
}
