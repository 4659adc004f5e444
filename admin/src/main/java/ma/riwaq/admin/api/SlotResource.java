package ma.riwaq.admin.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import ma.riwaq.programme.Session;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.Slot;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** The place and time of a session. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SlotResource {

    private final Session session;
    private final Schedule schedule;
    private final Rooms rooms;
    private final Answers answers;

    SlotResource(Session session, Schedule schedule, Rooms rooms, Answers answers) {
        this.session = session;
        this.schedule = schedule;
        this.rooms = rooms;
        this.answers = answers;
    }

    /** Where and when it is held. */
    @GET
    public Response one() {
        return shown(find().orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND)));
    }

    /** Places it, or moves it. */
    @PUT
    public Response place(InputStream body, @Context Request request, @Context HttpHeaders headers) {
        Optional<Slot> placed = find();
        answers.requireVersion(request, headers, placed.orElse(null));
        SlotJson json = answers.read(SlotJson.class, body);
        Wrongs wrongs = answers.wrongs();
        wrongs.needed("day", json.day());
        wrongs.needed("start", json.start());
        wrongs.needed("minutes", json.minutes());
        Room room = wrongs.named("room", json.room(), code -> rooms.find(session.getEdition(), code));
        wrongs.refuse();
        Slot slot = placed.orElseGet(() -> new Slot(session, json.day(), json.start(), json.minutes(), room));
        slot.setDay(json.day());
        slot.setStart(json.start());
        slot.setMinutes(json.minutes());
        slot.setRoom(room);
        answers.refuseWrong(slot, wrongs);
        return shown(schedule.place(slot));
    }

    /** Takes its place and time from it. */
    @DELETE
    public Response unplace(@Context Request request, @Context HttpHeaders headers) {
        Slot slot = find().orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
        answers.requireVersion(request, headers, slot);
        schedule.unplace(session);
        return Response.noContent().build();
    }

    private Optional<Slot> find() {
        return schedule.find(session);
    }

    private static Response shown(Slot slot) {
        return Answers.ok(SlotJson.of(slot)).tag(Answers.tag(slot)).build();
    }
}
