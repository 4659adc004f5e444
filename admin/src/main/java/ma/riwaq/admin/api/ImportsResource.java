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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.admin.sheet.ImportRunner;
import ma.riwaq.admin.sheet.PlanWords;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Lang;
import ma.riwaq.sheet.Import;
import ma.riwaq.sheet.Imports;
import ma.riwaq.sheet.SheetKind;
import ma.riwaq.sheet.Tables;

/** Spreadsheets that programs hand in: read, rehearsed, carried out as a whole and taken back, as on the pages. */
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What a spreadsheet may be sent as. */
    static final List<String> TYPES = List.of(CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM);

    private final Edition edition;
    private final Imports imports;
    private final ImportRunner runner;
    private final PlanWords words;
    private final Lang lang;
    private final Answers answers;

    ImportsResource(
            Edition edition, Imports imports, ImportRunner runner, PlanWords words, Lang lang, Answers answers) {
        this.edition = edition;
        this.imports = imports;
        this.runner = runner;
        this.words = words;
        this.lang = lang;
        this.answers = answers;
    }

    /** Takes a file in and says what it would do. */
    @POST
    @Consumes({CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM})
    public Response open(
            InputStream body,
            @QueryParam("kind") String kind,
            @QueryParam("name") String name,
            @Context UriInfo address)
            throws IOException {
        SheetKind known = kind(kind);
        Import job = imports.open(known, edition, name, Tables.read(body.readNBytes(Tables.LARGEST_FILE + 1)));
        if (job.getMapping().stream().anyMatch(field -> field != null)) {
            imports.rehearse(job.getId(), lang);
        }
        return shown(job.getId())
                .status(Response.Status.CREATED)
                .header(
                        HttpHeaders.LOCATION,
                        address.getAbsolutePathBuilder()
                                .path(job.getId().toString())
                                .build()
                                .getRawPath())
                .build();
    }

    private SheetKind kind(String asked) {
        Wrongs wrongs = answers.wrongs();
        SheetKind found = Stream.of(SheetKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElse(null);
        wrongs.needed("kind", found);
        wrongs.refuse();
        return found;
    }

    /** How far one is. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") String id) {
        return shown(find(id)).build();
    }

    /** Says which fields its columns hold, and what it would do then. */
    @POST
    @Path("{id}/columns")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response match(@PathParam("id") String id, InputStream body) {
        UUID found = find(id);
        List<String> fields = Noun.list(
                        answers.read(ImportJson.Match.class, body).fields())
                .stream()
                .map(field -> field.isBlank() ? null : field)
                .toList();
        Import job = imports.find(found).orElseThrow();
        if (fields.size() != job.getTable().headings().size()
                || !imports.fields(job.getKind(), edition, lang).keySet().containsAll(named(fields))) {
            throw new Problem(Problem.Kind.INVALID);
        }
        imports.match(found, fields);
        imports.rehearse(found, lang);
        return shown(found).build();
    }

    private static List<String> named(List<String> fields) {
        return fields.stream().filter(field -> field != null).toList();
    }

    /** Says what unsure rows are about, and what it would do then. */
    @POST
    @Path("{id}/choices")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("id") String id, InputStream body) {
        UUID found = find(id);
        Map<Integer, String> choices = new HashMap<>();
        Wrongs wrongs = answers.wrongs();
        for (ImportJson.Choice choice :
                Noun.list(answers.read(ImportJson.Choices.class, body).rows())) {
            wrongs.needed("rows.line", choice.line());
            wrongs.needed("rows.is", choice.is());
            choices.put(choice.line(), choice.is());
        }
        wrongs.refuse();
        imports.choose(found, choices);
        imports.rehearse(found, lang);
        return shown(found).build();
    }

    /** Carries it out in the background, as a whole or not at all. */
    @POST
    @Path("{id}/run")
    public Response run(@PathParam("id") String id) {
        UUID found = find(id);
        imports.claim(found);
        runner.start(found, lang);
        return shown(found).status(Response.Status.ACCEPTED).build();
    }

    /** Takes it back as a whole. */
    @POST
    @Path("{id}/undo")
    public Response undo(@PathParam("id") String id) {
        UUID found = find(id);
        imports.undo(found);
        return shown(found).build();
    }

    private UUID find(String id) {
        try {
            return imports.find(UUID.fromString(id))
                    .filter(job -> job.getEditionId().equals(edition.getId()))
                    .map(Import::getId)
                    .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new Problem(Problem.Kind.NOT_FOUND);
        }
    }

    private Response.ResponseBuilder shown(UUID id) {
        Import job = imports.find(id).orElseThrow();
        return Answers.ok(ImportJson.of(job, words, imports.fields(job.getKind(), edition, lang)));
    }
}
