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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import ma.riwaq.media.Image;
import ma.riwaq.media.Images;
import ma.riwaq.shared.ListedEntity;

/** The photo, logo or cover of a thing: looked at, replaced and taken away, with the checks of the forms. */
public class PictureResource<E extends ListedEntity, J extends Record> {

    private static final String JPEG = "image/jpeg";
    private static final String PNG = "image/png";
    private static final String GIF = "image/gif";
    private static final String WEBP = "image/webp";

    /** What a picture may be sent as. What it really is, its bytes tell. */
    static final List<String> TYPES = List.of(JPEG, PNG, GIF, WEBP, MediaType.APPLICATION_OCTET_STREAM);

    private final Noun<E, J> noun;
    private final E thing;
    private final Depiction<E> depiction;
    private final Images images;
    private final Answers answers;

    PictureResource(Noun<E, J> noun, E thing, Depiction<E> depiction, Images images, Answers answers) {
        this.noun = noun;
        this.thing = thing;
        this.depiction = depiction;
        this.images = images;
        this.answers = answers;
    }

    /** The picture itself. */
    @GET
    @Produces({JPEG, PNG})
    public Response one(@Context Request request) {
        Image image = images.find(depiction.now().apply(thing)).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
        ResponseBuilder unchanged = request.evaluatePreconditions(Answers.tag(thing));
        return unchanged == null
                ? Response.ok(image.getBytes(), image.getMediaType())
                        .tag(Answers.tag(thing))
                        .build()
                : unchanged.build();
    }

    /** Hangs another one. */
    @PUT
    @Consumes({JPEG, PNG, GIF, WEBP, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    public Response hang(InputStream body, @Context Request request, @Context HttpHeaders headers) throws IOException {
        answers.requireVersion(request, headers, thing);
        return hung(images.keep(body.readNBytes(Images.LARGEST_FILE + 1)));
    }

    /** Takes it away. */
    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    public Response takeAway(@Context Request request, @Context HttpHeaders headers) {
        answers.requireVersion(request, headers, thing);
        return hung(null);
    }

    private Response hung(String picture) {
        depiction.hanging().accept(thing, picture);
        E saved = noun.save(thing);
        return Answers.ok(noun.show(saved)).tag(Answers.tag(saved)).build();
    }
}
