package ma.riwaq.admin.schedule;

import static ma.riwaq.admin.schedule.BoardOrder.need;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.edition.Edition;
import ma.riwaq.schedule.Board;
import ma.riwaq.schedule.BoardUndo;
import ma.riwaq.schedule.OvertakenException;
import ma.riwaq.schedule.Place;
import ma.riwaq.schedule.Step;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/**
 * The board for its script. The sign-in is asked for as for pages; an order is JSON, which no form of another site can send,
 * and is refused by the filter before all pages if a browser says that it comes from another site.
 */
@Path("board")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BoardResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    private CurrentEdition current;

    @Inject
    private Board board;

    @Inject
    private BoardUndo undo;

    @Inject
    private BoardSight sight;

    @Inject
    private Rooms rooms;

    @Inject
    private Texts texts;

    /** What can be ordered, by its name in the address. */
    private final Map<String, BiFunction<Edition, BoardOrder, Step>> orders = Map.ofEntries(
            Map.entry("move", (edition, order) -> board.move(edition, order.hold(), place(order, order.room()))),
            Map.entry("unplace", (edition, order) -> board.unplace(edition, order.hold())),
            Map.entry("next", this::next),
            Map.entry("block", this::block),
            Map.entry("shift", (edition, order) -> board.shift(edition, order.hold(), need(order.minutes()))),
            Map.entry("close", this::close),
            Map.entry("swap", (edition, order) -> board.swap(edition, order.hold(), order.otherHold())),
            Map.entry("copy", (edition, order) -> board.copy(edition, order.hold(), need(order.day()))),
            Map.entry("repeat", (edition, order) -> board.repeat(edition, order.hold())),
            Map.entry("undo", (edition, order) -> undo.undo(edition)),
            Map.entry("redo", (edition, order) -> undo.redo(edition)),
            Map.entry("forget-undo", this::forget),
            Map.entry("forget-redo", this::forgetAgain));

    /** Everything that stands on the board and in the tray. */
    @GET
    public BoardAnswer whole() {
        return sight.whole(current.getEdition());
    }

    /** The revision alone, asked for each second. */
    @GET
    @Path("revision")
    public BoardAnswer revision() {
        return sight.revision(current.getEdition());
    }

    /** What is other than what the script has. */
    @POST
    @Path("changes")
    public BoardAnswer changes(Map<String, String> stamps) {
        return sight.changes(current.getEdition(), Objects.requireNonNullElse(stamps, Map.of()));
    }

    /** Carries out an order, or says why not. */
    @POST
    @Path("{order}")
    public Response order(@PathParam("order") String name, BoardOrder order) {
        Edition edition = current.getEdition();
        BiFunction<Edition, BoardOrder, Step> wanted = orders.get(name);
        if (wanted == null) {
            throw new MissingException("order " + name);
        }
        try {
            Step step = wanted.apply(edition, need(order));
            return Response.ok(sight.after(edition, step)).build();
        } catch (OvertakenException e) {
            return answer(Response.Status.CONFLICT.getStatusCode(), sight.overtaken(edition, e));
        } catch (Refusal e) {
            Object[] details = e.getDetails().toArray();
            return answer(UNPROCESSABLE, BoardAnswer.saying(texts.of("refusal." + e.getReason(), details)));
        } catch (BoardOrder.IncompleteException e) {
            return answer(
                    Response.Status.BAD_REQUEST.getStatusCode(), BoardAnswer.saying(texts.of("board.incomplete")));
        } catch (RuntimeException e) {
            if (isCollision(e)) {
                return answer(
                        Response.Status.CONFLICT.getStatusCode(), BoardAnswer.saying(texts.of("board.collision")));
            }
            throw e;
        }
    }

    private Step next(Edition edition, BoardOrder order) {
        Room room = room(need(order.room()));
        return board.placeNext(
                edition, order.hold(), room, need(order.day()).atTime(need(order.start())), need(order.minutes()));
    }

    private Step block(Edition edition, BoardOrder order) {
        List<Place> places =
                need(order.rooms()).stream().map(room -> place(order, room)).toList();
        LocalizedText note = Objects.requireNonNullElse(order.note(), LocalizedText.EMPTY);
        return board.block(edition, need(order.kind()), note, places);
    }

    private Step close(Edition edition, BoardOrder order) {
        return board.closeGaps(edition, room(need(order.room())), need(order.day()), need(order.minutes()));
    }

    private Step forget(Edition edition, BoardOrder order) {
        undo.forget(edition);
        return null;
    }

    private Step forgetAgain(Edition edition, BoardOrder order) {
        undo.forgetAgain(edition);
        return null;
    }

    private Place place(BoardOrder order, UUID room) {
        return new Place(
                room == null ? null : room(room), need(order.day()), need(order.start()), need(order.minutes()));
    }

    private Room room(UUID id) {
        return rooms.find(id).orElseThrow(() -> new Refusal("board.room.gone"));
    }

    private static Response answer(int status, BoardAnswer answer) {
        return Response.status(status).entity(answer).build();
    }

    /** Two orders met in the database, which let one of them pass. */
    private static boolean isCollision(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(20)
                .anyMatch(each -> each instanceof OptimisticLockException || isTaken(each));
    }

    /** What had to be there once was there already (SQLSTATE class 23). */
    private static boolean isTaken(Throwable fault) {
        return fault instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("23");
    }
}
