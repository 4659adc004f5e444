package ma.riwaq.admin.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import ma.riwaq.communique.CommuniqueJson;
import ma.riwaq.communique.Documents;
import ma.riwaq.communique.Phrases;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.review.Draft;
import ma.riwaq.review.Original;
import ma.riwaq.review.Received;
import ma.riwaq.review.Reviews;

/** Communiqués that programs hand in: read, accepted as a whole and taken back, as on the pages. */
@Produces(MediaType.APPLICATION_JSON)
public class CommuniquesResource {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String PDF = "application/pdf";

    /** What a communiqué may be sent as; what it really is, its content tells. */
    static final List<String> TYPES =
            List.of(MediaType.TEXT_PLAIN, WORD, ODT, PDF, MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM);

    private final Edition edition;
    private final Reviews reviews;
    private final Events events;
    private final DraftForm form;
    private final Answers answers;

    CommuniquesResource(Edition edition, Reviews reviews, Events events, DraftForm form, Answers answers) {
        this.edition = edition;
        this.reviews = reviews;
        this.events = events;
        this.form = form;
        this.answers = answers;
    }

    /** What a text says; nothing is stored. */
    @POST
    @Consumes({MediaType.TEXT_PLAIN, WORD, ODT, PDF, MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
    public Response read(InputStream body) throws IOException {
        return Response.ok(
                        CommuniqueJson.of(reviews.read(edition, text(body))).toString(),
                        MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** The days and times of phrases, one a line, as the command prints them. */
    @POST
    @Path("dates")
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String dates(@QueryParam("year") Integer year, InputStream body) throws IOException {
        String phrases = Documents.text(body.readNBytes(Documents.LARGEST + 1), Phrases.MOST);
        return reviews.dates(phrases, year);
    }

    /** What would come of a text; nothing is stored. */
    @POST
    @Path("draft")
    @Consumes({MediaType.TEXT_PLAIN, WORD, ODT, PDF, MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
    public Response draft(InputStream body) throws IOException {
        return Answers.ok(DraftJson.of(reviews.draft(edition, text(body)))).build();
    }

    private static String text(InputStream body) throws IOException {
        return Original.file(null, body.readNBytes(Documents.LARGEST + 1)).text();
    }

    /** Stores all of a draft. */
    @POST
    @Path("accepted")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response accept(InputStream body, @Context UriInfo address) {
        Wrongs wrongs = answers.wrongs();
        DraftJson json = answers.read(DraftJson.class, body);
        Draft draft = form.draft(edition, json, wrongs);
        wrongs.refuse();
        Received received = reviews.accept(edition, draft, Original.pasted(json.text()));
        return shown(received)
                .status(Response.Status.CREATED)
                .header(
                        HttpHeaders.LOCATION,
                        address.getAbsolutePathBuilder()
                                .path(received.getId().toString())
                                .build()
                                .getRawPath())
                .build();
    }

    /** One that was accepted. */
    @GET
    @Path("accepted/{id}")
    public Response one(@PathParam("id") String id) {
        return shown(find(id)).build();
    }

    /** Keeps the file that its text was taken from, in place of the text. */
    @POST
    @Path("accepted/{id}/original")
    @Consumes({MediaType.TEXT_PLAIN, WORD, ODT, PDF, MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
    public Response keep(@PathParam("id") String id, @QueryParam("name") String name, InputStream body)
            throws IOException {
        Original file = Original.file(name, body.readNBytes(Documents.LARGEST + 1));
        return shown(reviews.keep(find(id).getId(), file)).build();
    }

    /** Takes back all that came of one. */
    @POST
    @Path("accepted/{id}/undo")
    public Response undo(@PathParam("id") String id) {
        Received received = find(id);
        reviews.undo(received.getId());
        return shown(find(id)).build();
    }

    private Received find(String id) {
        try {
            return reviews.find(edition, UUID.fromString(id)).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new Problem(Problem.Kind.NOT_FOUND);
        }
    }

    private Response.ResponseBuilder shown(Received received) {
        Event event = events.find(received.getEventId()).orElse(null);
        return Answers.ok(ReceivedJson.of(received, event));
    }
}
