package ma.riwaq.admin.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import ma.riwaq.edition.Edition;
import ma.riwaq.media.Images;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Page;

/** The list of a kind of things, and each of them by its code. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NounResource<E extends ListedEntity, J extends Record> {

    private final Noun<E, J> noun;
    private final Edition edition;
    private final Images images;
    private final Answers answers;

    /** The edition is null for things of the directory. */
    NounResource(Noun<E, J> noun, Edition edition, Images images, Answers answers) {
        this.noun = noun;
        this.edition = edition;
        this.images = images;
        this.answers = answers;
    }

    /** A part of the list. */
    @GET
    public Response list(@Context UriInfo address) {
        Asked asked = new Asked(address, noun.filters(), answers.wrongs());
        Page<J> page = noun.page(edition, asked);
        ResponseBuilder answer = Answers.ok(new Listing(page.items(), page.total(), asked.page(), asked.size()));
        if ((long) asked.page() * asked.size() < page.total()) {
            URI next = address.getRequestUriBuilder()
                    .replaceQueryParam("page", asked.page() + 1)
                    .build();
            answer.header(HttpHeaders.LINK, "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** Adds a thing. */
    @POST
    public Response add(InputStream body, @Context UriInfo address) {
        J json = answers.read(noun.form(), body);
        E added = filled(noun.make(edition, json), json);
        URI place = address.getAbsolutePathBuilder()
                .path(String.valueOf(code(added)))
                .build();
        return shown(added, Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, place.getRawPath())
                .build();
    }

    /** One thing. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code, @Context Request request) {
        E thing = find(code);
        ResponseBuilder unchanged = request.evaluatePreconditions(Answers.tag(thing));
        return unchanged == null ? shown(thing, Response.Status.OK).build() : unchanged.build();
    }

    /** Replaces a thing. */
    @PUT
    @Path("{code}")
    public Response replace(
            @PathParam("code") String code, InputStream body, @Context Request request, @Context HttpHeaders headers) {
        E thing = find(code);
        answers.requireVersion(request, headers, thing);
        return shown(filled(thing, answers.read(noun.form(), body)), Response.Status.OK)
                .build();
    }

    /** Removes a thing. */
    @DELETE
    @Path("{code}")
    public Response remove(@PathParam("code") String code, @Context Request request, @Context HttpHeaders headers) {
        E thing = find(code);
        answers.requireVersion(request, headers, thing);
        noun.remove(thing);
        return Response.noContent().build();
    }

    /** Its picture. */
    @Path("{code}/{picture: photo|logo|cover}")
    public PictureResource<E, J> picture(@PathParam("code") String code, @PathParam("picture") String picture) {
        return noun.depiction()
                .filter(depiction -> depiction.name().equals(picture))
                .map(depiction -> new PictureResource<>(noun, find(code), depiction, images, answers))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
    }

    private E find(String code) {
        return noun.find(edition, code).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
    }

    private E filled(E thing, J json) {
        Wrongs wrongs = answers.wrongs();
        noun.fill(thing, json, wrongs);
        answers.refuseWrong(thing, wrongs);
        return noun.save(thing);
    }

    private ResponseBuilder shown(E thing, Response.Status status) {
        return Answers.ok(noun.show(thing)).status(status).tag(Answers.tag(thing));
    }

    private Object code(E thing) {
        try {
            return noun.form().getMethod("code").invoke(noun.show(thing));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every form has a code", e);
        }
    }
}
