package ma.riwaq.admin.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import ma.riwaq.edition.Edition;
import ma.riwaq.release.Release;
import ma.riwaq.release.Releases;

/** The releases of an edition. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReleasesResource {

    private final Edition edition;
    private final Releases releases;
    private final Answers answers;

    ReleasesResource(Edition edition, Releases releases, Answers answers) {
        this.edition = edition;
        this.releases = releases;
        this.answers = answers;
    }

    /** All of them, the latest first. */
    @GET
    public Response list() {
        Integer current = releases.currentNumber(edition).orElse(null);
        List<ReleaseJson> all = releases.of(edition).stream()
                .map(release -> ReleaseJson.of(release, current))
                .toList();
        return Answers.ok(new Listing(all, all.size(), 1, Math.max(1, all.size())))
                .build();
    }

    /** Shows the draft to the public. */
    @POST
    public Response release(InputStream body, @Context UriInfo address) {
        ReleaseJson json = answers.read(ReleaseJson.class, body);
        Release made = releases.release(edition, Noun.text(json.note()));
        return Answers.ok(ReleaseJson.of(made, made.getNumber()))
                .status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, place(address, made))
                .build();
    }

    private static String place(UriInfo address, Release made) {
        return address.getAbsolutePathBuilder()
                .path(String.valueOf(made.getNumber()))
                .build()
                .getRawPath();
    }

    /** One of them. */
    @GET
    @Path("{number}")
    public Response one(@PathParam("number") String number) {
        return releases.of(edition).stream()
                .filter(release -> String.valueOf(release.getNumber()).equals(number))
                .findFirst()
                .map(release ->
                        ReleaseJson.of(release, releases.currentNumber(edition).orElse(null)))
                .map(json -> Answers.ok(json).build())
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
    }
}
