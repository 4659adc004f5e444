package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import ma.riwaq.exchange.ScheduleXml;
import ma.riwaq.print.Printer;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.Site;

/** The open data of the site as a DCAT catalogue: one data set an edition, in all the forms that it is given out in. */
@WebServlet("/catalog")
public class Catalog extends HttpServlet {

    private static final Map<String, String> FORMS = new TreeMap<>(Map.of(
            "schedule.ics", "text/calendar",
            "schedule.xml", ScheduleXml.MEDIA_TYPE,
            "schedule.json", "application/json",
            "schedule.csv", "text/csv",
            "schedule.pdf", Printer.MEDIA_TYPE,
            "changes.atom", "application/atom+xml"));

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonArrayBuilder sets = Json.createArrayBuilder();
        site.editions().all().stream()
                .filter(edition -> !edition.visibility().scheduleHidden())
                .forEach(edition -> sets.add(dataset(edition)));
        response.setContentType("application/ld+json");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("@context", context())
                        .add("@id", site.publicUrl() + "/catalog.jsonld")
                        .add("@type", "dcat:Catalog")
                        .add("dct:title", "Riwaq")
                        .add("dcat:dataset", sets)
                        .build());
    }

    private static JsonObjectBuilder context() {
        return Json.createObjectBuilder()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private JsonObjectBuilder dataset(ReleasedEdition edition) {
        String api = site.publicUrl() + "/api/v1/editions/" + edition.edition().slug() + "/release";
        JsonArrayBuilder forms = Json.createArrayBuilder();
        forms.add(form(api, "application/json"));
        FORMS.forEach((name, type) ->
                forms.add(form(site.publicUrl() + "/ar/" + edition.edition().slug() + "/" + name, type)));
        return Json.createObjectBuilder()
                .add("@id", site.publicUrl() + "/ar/" + edition.edition().slug() + "/")
                .add("@type", "dcat:Dataset")
                .add("dct:identifier", edition.edition().slug())
                .add("dct:title", inLanguages(edition.edition().name()))
                .add("dct:modified", typed(edition.header().releasedAt().toString(), "xsd:dateTime"))
                .add(
                        "dct:temporal",
                        Json.createObjectBuilder()
                                .add("@type", "dct:PeriodOfTime")
                                .add(
                                        "dcat:startDate",
                                        typed(edition.edition().firstDay().toString(), "xsd:date"))
                                .add(
                                        "dcat:endDate",
                                        typed(edition.edition().lastDay().toString(), "xsd:date")))
                .add("dcat:version", String.valueOf(edition.header().number()))
                .add("dcat:distribution", forms);
    }

    private static JsonObjectBuilder form(String address, String mediaType) {
        return Json.createObjectBuilder()
                .add("@type", "dcat:Distribution")
                .add("dcat:downloadURL", Json.createObjectBuilder().add("@id", address))
                .add(
                        "dcat:mediaType",
                        Json.createObjectBuilder()
                                .add("@id", "https://www.iana.org/assignments/media-types/" + mediaType));
    }

    private static JsonArrayBuilder inLanguages(LocalizedText text) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        text.asMap()
                .forEach((lang, words) -> all.add(Json.createObjectBuilder()
                        .add("@language", lang.getCode())
                        .add("@value", words)));
        return all;
    }

    private static JsonObjectBuilder typed(String value, String type) {
        return Json.createObjectBuilder().add("@type", type).add("@value", value);
    }
}
