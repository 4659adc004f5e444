package ma.riwaq.web.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.PageKind;
import ma.riwaq.web.shared.Site;
import ma.riwaq.web.shared.Times;
import ma.riwaq.web.shared.Words;

/** What the page is about in the words of schema.org, for search engines and assistants. */
@Named
@RequestScoped
public class StructuredData {

    @Inject
    private CurrentPage page;

    @Inject
    private Site site;

    @Inject
    private Words words;

    @Inject
    private Times times;

    private JsonObject thing;

    /** JSON-LD; null for pages that are about no thing that schema.org knows. */
    public String getText() {
        JsonObject json = thing();
        return json.isEmpty()
                ? null
                : SafeJson.inPage(Json.createObjectBuilder()
                        .add("@context", "https://schema.org")
                        .addAll(Json.createObjectBuilder(json))
                        .build());
    }

    /** What a link to the page is called elsewhere. */
    public String getTitle() {
        return thing().getString("name", page.getSiteName());
    }

    /** What is said of the page elsewhere, by search engines too: its own words, else what the site is. */
    public String getDescription() {
        String own = page.getAddress().kind() == PageKind.THEME
                ? page.text(
                        page.getEdition().theme(page.getCode()).orElseThrow().description())
                : thing().getString("description", null);
        return own == null || own.isBlank() ? ofTheSite() : own;
    }

    private String ofTheSite() {
        if (!page.isWithEdition()) {
            return words.format("aboutAll");
        }
        ReleaseDocument.Edition edition = page.getEdition().edition();
        return words.format(
                "aboutEdition",
                page.text(edition.name()),
                times.date(edition.firstDay()),
                times.date(edition.lastDay()));
    }

    private JsonObject thing() {
        if (thing == null) {
            JsonObjectBuilder found = page.isWithEdition() && !page.isPreview() ? find(page.getEdition()) : null;
            thing = found == null ? JsonValue.EMPTY_JSON_OBJECT : found.build();
        }
        return thing;
    }

    /** Null where there is none. */
    private JsonObjectBuilder find(ReleasedEdition edition) {
        Schema schema = new Schema(edition, page.getLang(), site.publicUrl());
        String code = page.getCode();
        return switch (page.getAddress().kind()) {
            case HOME, EDITION -> schema.edition();
            case SESSION -> schema.session(edition.session(code).orElseThrow());
            case EVENT -> schema.event(edition.event(code).orElseThrow());
            case PERSON -> schema.person(edition.person(code).orElseThrow());
            case ROOM -> schema.room(edition.room(code).orElseThrow());
            case ORGANISATION -> schema.organisation(edition.organisation(code).orElseThrow());
            case PUBLICATION -> schema.publication(edition.publication(code).orElseThrow());
            default -> null;
        };
    }
}
