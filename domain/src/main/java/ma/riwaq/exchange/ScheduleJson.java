package ma.riwaq.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import ma.riwaq.exchange.ConferenceSchedule.Day;
import ma.riwaq.exchange.ConferenceSchedule.Item;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;

/** The programme as the schedule JSON that c3voc, frab and the readers of conference schedules exchange. */
public final class ScheduleJson {

    private ScheduleJson() {}

    /**
     * Some sessions of an edition; those whose day or time is not known are left out.
     *
     * @param site where the public site is, without a slash at the end
     */
    public static JsonObject of(ReleasedEdition edition, List<Placed> sessions, Lang lang, String site) {
        ConferenceSchedule schedule = ConferenceSchedule.of(edition, sessions, lang, site);
        return Json.createObjectBuilder()
                .add("$schema", "https://c3voc.de/schedule/schema.json")
                .add(
                        "schedule",
                        Json.createObjectBuilder()
                                .add("version", String.valueOf(edition.header().number()))
                                .add("base_url", schedule.address())
                                .add("conference", conference(schedule)))
                .build();
    }

    private static JsonObjectBuilder conference(ConferenceSchedule schedule) {
        ReleaseDocument.Edition edition = schedule.edition().edition();
        JsonArrayBuilder rooms = Json.createArrayBuilder();
        schedule.edition().document().rooms().forEach(room -> rooms.add(room(edition, room, schedule.lang())));
        JsonArrayBuilder days = Json.createArrayBuilder();
        schedule.days().forEach(day -> days.add(day(day)));
        return Json.createObjectBuilder()
                .add("acronym", schedule.acronym())
                .add("title", edition.name().plain(schedule.lang()))
                .add("start", edition.firstDay().toString())
                .add("end", edition.lastDay().toString())
                .add("daysCount", schedule.days().size())
                .add("timeslot_duration", "00:05")
                .add("time_zone_name", edition.zone())
                .add("url", schedule.address())
                .add("rooms", rooms)
                .add("days", days);
    }

    private static JsonObjectBuilder room(ReleaseDocument.Edition edition, Room room, Lang lang) {
        String name = edition.slug() + "/rooms/" + room.code();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", room.name().plain(lang))
                .add(
                        "guid",
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .add("description", room.description().plain(lang));
        return room.capacity() == null ? json.addNull("capacity") : json.add("capacity", room.capacity());
    }

    private static JsonObjectBuilder day(Day day) {
        JsonObjectBuilder rooms = Json.createObjectBuilder();
        day.rooms().forEach((name, items) -> {
            JsonArrayBuilder events = Json.createArrayBuilder();
            items.forEach(item -> events.add(event(item)));
            rooms.add(name, events);
        });
        return Json.createObjectBuilder()
                .add("index", day.index())
                .add("date", day.date().toString())
                .add("day_start", ConferenceSchedule.STAMP.format(day.start()))
                .add("day_end", ConferenceSchedule.STAMP.format(day.end()))
                .add("rooms", rooms);
    }

    private static JsonObjectBuilder event(Item item) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        item.people()
                .forEach(person -> people.add(Json.createObjectBuilder()
                        .add("id", person.id())
                        .add("code", person.code())
                        .add("public_name", person.name())
                        .add("biography", person.biography())));
        JsonArrayBuilder links = Json.createArrayBuilder();
        item.links()
                .forEach(link -> links.add(
                        Json.createObjectBuilder().add("title", link.title()).add("url", link.url())));
        return Json.createObjectBuilder()
                .add("id", item.id())
                .add("guid", item.guid())
                .add("date", ConferenceSchedule.STAMP.format(item.date()))
                .add("start", item.start())
                .add("duration", item.duration())
                .add("room", item.room())
                .add("slug", item.slug())
                .add("url", item.url())
                .add("title", item.title())
                .add("subtitle", item.subtitle())
                .add("track", item.track())
                .add("type", item.type())
                .add("language", item.language())
                .add("abstract", item.summary())
                .add("description", "")
                .add("persons", people)
                .add("links", links)
                .add("attachments", JsonValue.EMPTY_JSON_ARRAY)
                .add("answers", JsonValue.EMPTY_JSON_ARRAY);
    }
}
