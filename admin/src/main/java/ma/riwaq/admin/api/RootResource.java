package ma.riwaq.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.sheet.ImportRunner;
import ma.riwaq.admin.sheet.PlanWords;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.media.Images;
import ma.riwaq.programme.Events;
import ma.riwaq.release.Releases;
import ma.riwaq.review.Reviews;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.sheet.Imports;
import ma.riwaq.venue.Rooms;

/** Where the addresses of the API begin. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RootResource {

    /** The address of the description, which needs no token. */
    static final String DESCRIPTION = "openapi.json";

    @Inject
    private Nouns nouns;

    @Inject
    private Editions editions;

    @Inject
    private Schedule schedule;

    @Inject
    private Rooms rooms;

    @Inject
    private Releases releases;

    @Inject
    private Images images;

    @Inject
    private Imports imports;

    @Inject
    private ImportRunner runner;

    @Inject
    private PlanWords words;

    @Inject
    private CurrentLanguage language;

    @Inject
    private Reviews reviews;

    @Inject
    private Events events;

    @Inject
    private DraftForm drafts;

    @Inject
    private Answers answers;

    /** What there is here, in OpenAPI's words. */
    @GET
    @Path(DESCRIPTION)
    public Response description() {
        return Response.ok(OpenApi.describe(nouns.all()).toString(), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** Every edition, the latest first. */
    @GET
    @Path("editions")
    public Response editions() {
        List<EditionJson> all = editions.all().stream().map(EditionJson::of).toList();
        return Answers.ok(new Listing(all, all.size(), 1, Math.max(1, all.size())))
                .build();
    }

    /** One edition. */
    @GET
    @Path("editions/{edition}")
    public Response edition(@PathParam("edition") String slug) {
        return Answers.ok(EditionJson.of(find(slug))).build();
    }

    /** The releases of an edition. */
    @Path("editions/{edition}/releases")
    public ReleasesResource releases(@PathParam("edition") String slug) {
        return new ReleasesResource(find(slug), releases, answers);
    }

    /** The spreadsheets that are brought into an edition. */
    @Path("editions/{edition}/imports")
    public ImportsResource imports(@PathParam("edition") String slug) {
        return new ImportsResource(find(slug), imports, runner, words, language.getLang(), answers);
    }

    /** The communiqués that are brought into an edition. */
    @Path("editions/{edition}/communiques")
    public CommuniquesResource communiques(@PathParam("edition") String slug) {
        return new CommuniquesResource(find(slug), reviews, events, drafts, answers);
    }

    /** The place and time of a session of an edition. */
    @Path("editions/{edition}/sessions/{code}/slot")
    public SlotResource slot(@PathParam("edition") String slug, @PathParam("code") String code) {
        return nouns.sessions()
                .find(find(slug), code)
                .map(session -> new SlotResource(session, schedule, rooms, answers))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
    }

    /** The things of an edition. */
    @Path("editions/{edition}/{noun: (?!releases|imports|communiques)[a-z]+}")
    public NounResource<?, ?> things(@PathParam("edition") String slug, @PathParam("noun") String name) {
        return resource(name, find(slug));
    }

    /** The things of the directory. */
    @Path("{noun: (?!editions)[a-z]+}")
    public NounResource<?, ?> directory(@PathParam("noun") String name) {
        return resource(name, null);
    }

    private NounResource<?, ?> resource(String name, Edition edition) {
        return nouns.all().stream()
                .filter(noun -> noun.name().equals(name) && noun.isOfEdition() == (edition != null))
                .findFirst()
                .<NounResource<?, ?>>map(noun -> resource(noun, edition))
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
    }

    private <E extends ListedEntity, J extends Record> NounResource<E, J> resource(Noun<E, J> noun, Edition edition) {
        return new NounResource<>(noun, edition, images, answers);
    }

    private Edition find(String slug) {
        return editions.find(slug).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
    }
}
