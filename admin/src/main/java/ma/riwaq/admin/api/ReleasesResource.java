package ma.riwaq.admin.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import ma.riwaq.edition.Edition;
import ma.riwaq.release.Outlook;
import ma.riwaq.release.Release;
import ma.riwaq.release.Releases;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

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

    /** What a release of the draft would change for the public; its entity tag is the seal that the release would have. */
    @GET
    @Path("next")
    public Response next(@Context Request request) {
        Outlook outlook = releases.outlook(edition);
        EntityTag tag = new EntityTag(outlook.sha256());
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null ? Answers.ok(outlook).tag(tag).build() : unchanged.build();
    }

    /** Shows the draft to the public: with {@code If-Match}, only if it still is what was {@linkplain #next looked at}. */
    @POST
    public Response release(
            InputStream body, @Context UriInfo address, @Context Request request, @Context HttpHeaders headers) {
        LocalizedText note = Noun.text(answers.read(ReleaseJson.class, body).note());
        Release made = headers.getRequestHeader(HttpHeaders.IF_MATCH) == null
                ? releases.release(edition, note)
                : releases.release(edition, note, looked(request));
        return Answers.ok(ReleaseJson.of(made, made.getNumber()))
                .status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, place(address, made))
                .build();
    }

    /** The seal that was looked at; the release compares it once more, when nobody else can change the draft. */
    private String looked(Request request) {
        String seal = releases.outlook(edition).sha256();
        if (request.evaluatePreconditions(new EntityTag(seal)) != null) {
            throw new Refusal(Releases.CHANGED);
        }
        return seal;
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
