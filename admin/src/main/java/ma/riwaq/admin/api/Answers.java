package ma.riwaq.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.InputStream;
import java.util.List;
import ma.riwaq.admin.shared.Rules;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.shared.BaseEntity;

/** What all answers have in common: entity tags, preconditions, JSON. */
@RequestScoped
class Answers {

    @Inject
    private Texts texts;

    @Inject
    private Rules rules;

    /** A collector of what is wrong with this request. */
    Wrongs wrongs() {
        return new Wrongs(texts);
    }

    /** A body as the record that it must be; ends the request if it is none. */
    <J extends Record> J read(Class<J> type, InputStream body) {
        Wrongs wrongs = wrongs();
        J json = new Binder(wrongs).bind(type, Json.read(body));
        wrongs.refuse();
        return json;
    }

    /** Ends the request if a thing, or what was said of it, breaks a rule. */
    void refuseWrong(BaseEntity thing, Wrongs wrongs) {
        wrongs.refuse();
        wrongs.add(rules.broken(thing));
        wrongs.refuse();
    }

    /** Ends the request unless it says, truly, which version of a thing it means; null for a thing that is not there. */
    void requireVersion(Request request, HttpHeaders headers, BaseEntity thing) {
        boolean isNew = thing == null && headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH) != null;
        if (headers.getRequestHeader(HttpHeaders.IF_MATCH) == null && !isNew) {
            throw new Problem(Problem.Kind.PRECONDITION);
        }
        ResponseBuilder failed =
                thing == null ? (isNew ? null : Response.status(412)) : request.evaluatePreconditions(tag(thing));
        if (failed != null) {
            throw stale(thing);
        }
    }

    private Problem stale(BaseEntity thing) {
        String detail = thing == null || thing.getChangedAt() == null
                ? null
                : texts.of(
                        "api.stale.by",
                        thing.getChangedBy() == null ? texts.of("general.product") : thing.getChangedBy(),
                        texts.moment(thing.getChangedAt()));
        return new Problem(Problem.Kind.STALE, detail, List.of());
    }

    /** The entity tag of a thing: its version. */
    static EntityTag tag(BaseEntity thing) {
        return new EntityTag(String.valueOf(thing.getVersion()));
    }

    /** An answer with a document. */
    static ResponseBuilder ok(Object document) {
        return Response.ok(Json.write(document), MediaType.APPLICATION_JSON_TYPE);
    }
}
