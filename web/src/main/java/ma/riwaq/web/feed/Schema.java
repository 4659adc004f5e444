package ma.riwaq.web.feed;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import ma.riwaq.release.Change;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** The things of an edition in the words of schema.org, in one language. */
final class Schema {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final String WORDS = "https://schema.org/";

    private final ReleasedEdition edition;
    private final Lang lang;
    private final String site;
    private final String home;

    Schema(ReleasedEdition edition, Lang lang, String site) {
        this.edition = edition;
        this.lang = lang;
        this.site = site;
        this.home = site + "/" + lang.getCode() + "/" + edition.edition().slug() + "/";
    }

    /** The edition with its events and sessions as parts. */
    JsonObjectBuilder edition() {
        JsonObjectBuilder json = thing("Festival", home, edition.edition().name());
        SafeJson.add(json, "description", edition.edition().slogan().plain(lang));
        json.add("startDate", edition.edition().firstDay().toString());
        json.add("endDate", edition.edition().lastDay().toString());
        happening(json, WORDS + "EventScheduled");
        json.add("location", place());
        SafeJson.add(
                json,
                "organizer",
                edition.organisation(edition.edition().pavilionOwner()).map(this::named).stream()
                        .toList());
        SafeJson.add(
                json,
                "subEvent",
                Stream.concat(
                                edition.document().events().stream()
                                        .map(event -> link("Event", "events/" + event.code(), event.name())),
                                edition.sessions().stream()
                                        .filter(placed -> placed.event() == null && placed.day() != null)
                                        .map(placed -> part(placed)))
                        .toList());
        return json;
    }

    /** A session, with what it is a part of. */
    JsonObjectBuilder session(Placed placed) {
        Session session = placed.session();
        JsonObjectBuilder json = thing("Event", home + "sessions/" + session.code(), session.title());
        json.add("identifier", "urn:uuid:" + session.id());
        SafeJson.add(json, "description", session.summary().plain(lang));
        times(placed, json);
        happening(json, status(placed));
        previousStart(placed, json);
        json.add(
                "location",
                placed.room() == null ? place() : room(placed.room()).build());
        json.add(
                "superEvent",
                placed.event() == null
                        ? link("Festival", "", edition.edition().name())
                        : link(
                                "Event",
                                "events/" + placed.event().code(),
                                placed.event().name()));
        SafeJson.add(
                json,
                "inLanguage",
                session.languages().stream().map(Json::createValue).toList());
        SafeJson.add(
                json,
                "performer",
                session.people().stream()
                        .map(PersonInRole::person)
                        .flatMap(code -> edition.person(code).stream())
                        .map(person -> link("Person", "people/" + person.code(), person.name()))
                        .toList());
        organisers(json, session.organisations());
        SafeJson.add(
                json,
                "workFeatured",
                session.publications().stream()
                        .flatMap(code -> edition.publication(code).stream())
                        .map(work -> link("Book", "publications/" + work.code(), work.title()))
                        .toList());
        json.add("image", home + "sessions/" + session.code() + ".png");
        return json;
    }

    /** An event with its sessions as parts. */
    JsonObjectBuilder event(Event event) {
        JsonObjectBuilder json = thing("Event", home + "events/" + event.code(), event.name());
        SafeJson.add(json, "description", event.text().plain(lang));
        if (event.day() != null) {
            json.add("startDate", stamp(event.day(), event.start()));
            if (event.end() != null) {
                json.add("endDate", stamp(event.day(), event.end()));
            }
        }
        happening(json, WORDS + "EventScheduled");
        json.add(
                "location",
                edition.room(event.room()).map(room -> room(room).build()).orElseGet(this::place));
        json.add("superEvent", link("Festival", "", edition.edition().name()));
        organisers(json, event.organisations());
        SafeJson.add(
                json,
                "subEvent",
                edition.sessionsOf(event).stream().map(this::part).toList());
        return json;
    }

    /** Somebody who takes part. */
    JsonObjectBuilder person(Person person) {
        JsonObjectBuilder json = thing("Person", home + "people/" + person.code(), person.name());
        SafeJson.add(json, "jobTitle", person.function().plain(lang));
        SafeJson.add(json, "description", person.biography().plain(lang));
        SafeJson.add(json, "image", picture(person.photo()));
        SafeJson.add(
                json,
                "affiliation",
                edition.organisation(person.organisation()).map(this::named).stream()
                        .toList());
        SafeJson.add(
                json,
                "performerIn",
                edition.sessions().stream()
                        .filter(placed -> placed.session().people().stream()
                                .anyMatch(role -> person.code().equals(role.person())))
                        .map(this::part)
                        .toList());
        return json;
    }

    /** An organisation. */
    JsonObjectBuilder organisation(Organisation organisation) {
        JsonObjectBuilder json =
                thing("Organization", home + "organisations/" + organisation.code(), organisation.name());
        SafeJson.add(json, "alternateName", organisation.shortName().plain(lang));
        SafeJson.add(json, "logo", picture(organisation.logo()));
        SafeJson.add(json, "sameAs", organisation.site());
        return json;
    }

    /** A title on display. */
    JsonObjectBuilder publication(Publication publication) {
        JsonObjectBuilder json = thing("Book", home + "publications/" + publication.code(), publication.title());
        SafeJson.add(json, "description", publication.description().plain(lang));
        SafeJson.add(json, "isbn", publication.isbn());
        SafeJson.add(json, "datePublished", Objects.toString(publication.year(), null));
        SafeJson.add(json, "image", picture(publication.cover()));
        SafeJson.add(
                json,
                "inLanguage",
                publication.languages().stream().map(Json::createValue).toList());
        SafeJson.add(
                json,
                "author",
                publication.authors().stream()
                        .flatMap(code -> edition.person(code).stream())
                        .map(author -> link("Person", "people/" + author.code(), author.name()))
                        .toList());
        SafeJson.add(
                json,
                "publisher",
                publication.publishers().stream()
                        .flatMap(code -> edition.organisation(code).stream())
                        .map(this::named)
                        .toList());
        return json;
    }

    /** A room, in the place of the fair. */
    JsonObjectBuilder room(Room room) {
        JsonObjectBuilder json = thing("Place", home + "rooms/" + room.code(), room.name());
        json.add("containedInPlace", place());
        if (room.capacity() != null) {
            json.add("maximumAttendeeCapacity", room.capacity());
        }
        return json;
    }

    private JsonObject place() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("@type", "Place");
        String pavilion = edition.edition().pavilion().plain(lang);
        String site = edition.edition().place().plain(lang);
        SafeJson.add(json, "name", pavilion.isEmpty() ? site : pavilion);
        JsonObjectBuilder address =
                Json.createObjectBuilder().add("@type", "PostalAddress").add("addressCountry", "MA");
        SafeJson.add(address, "streetAddress", site);
        SafeJson.add(address, "addressLocality", edition.edition().city().plain(lang));
        return json.add("address", address).build();
    }

    private void happening(JsonObjectBuilder json, String status) {
        json.add("eventStatus", status);
        json.add("eventAttendanceMode", WORDS + "OfflineEventAttendanceMode");
    }

    private String status(Placed placed) {
        if (placed.cancelled()) {
            return WORDS + "EventCancelled";
        }
        if (placed.postponed()) {
            return WORDS + "EventPostponed";
        }
        return previous(placed) == null ? WORDS + "EventScheduled" : WORDS + "EventRescheduled";
    }

    private void times(Placed placed, JsonObjectBuilder json) {
        if (placed.day() == null) {
            return;
        }
        json.add("startDate", stamp(placed.day(), placed.start()));
        if (placed.ownTime()) {
            LocalDateTime end = placed.session().slot().end();
            json.add("endDate", stamp(end.toLocalDate(), end.toLocalTime()));
        }
    }

    private void previousStart(Placed placed, JsonObjectBuilder json) {
        String previous = previous(placed);
        if (previous != null) {
            json.add("previousStartDate", previous);
        }
    }

    /** The day on which it was to be held before it was last moved; null if it was never moved to another day. */
    private String previous(Placed placed) {
        return edition.changelog().stream()
                .flatMap(entry -> entry.changes().stream())
                .filter(change -> change.noun() == Change.Noun.SESSION)
                .filter(change -> change.code().equals(placed.session().code()))
                .filter(change -> change.kind() == Change.Kind.MOVED)
                .flatMap(change -> change.details().stream())
                .filter(detail -> detail.field().equals("day") && detail.before() != null)
                .map(Change.Detail::before)
                .findFirst()
                .orElse(null);
    }

    private String stamp(LocalDate day, LocalTime time) {
        return time == null
                ? day.toString()
                : STAMP.format(FairTime.at(day.atTime(time), edition.edition().zone()));
    }

    private JsonObject part(Placed placed) {
        JsonObjectBuilder json = Json.createObjectBuilder(link(
                "Event", "sessions/" + placed.session().code(), placed.session().title()));
        times(placed, json);
        json.add("eventStatus", status(placed));
        json.add(
                "location",
                placed.room() == null
                        ? place()
                        : link(
                                "Place",
                                "rooms/" + placed.room().code(),
                                placed.room().name()));
        return json.build();
    }

    private void organisers(JsonObjectBuilder json, List<OrganisationInRole> roles) {
        SafeJson.add(
                json,
                "organizer",
                roles.stream()
                        .filter(role -> role.role().endsWith("ORGANISER"))
                        .flatMap(role -> edition.organisation(role.organisation()).stream())
                        .map(this::named)
                        .toList());
    }

    private JsonObject named(Organisation organisation) {
        return link("Organization", "organisations/" + organisation.code(), organisation.name());
    }

    private JsonObject link(String type, String path, LocalizedText name) {
        return thing(type, home + path, name).build();
    }

    private JsonObjectBuilder thing(String type, String address, LocalizedText name) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@type", type)
                .add("@id", address)
                .add("url", address);
        SafeJson.add(json, "name", name.plain(lang));
        return json;
    }

    private String picture(String sha256) {
        return sha256 == null ? null : site + "/media/" + sha256;
    }
}
