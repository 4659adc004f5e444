package ma.riwaq.release;

import java.util.HashMap;
import java.util.Map;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.shared.LocalizedText;

/** What the codes in a document are called, by the name of the field that holds them. */
final class CodeNames {

    private final Map<String, Map<String, LocalizedText>> names = new HashMap<>();

    CodeNames(ReleaseDocument document) {
        document.rooms().forEach(room -> put("room", room.code(), room.name()));
        document.events().forEach(event -> put("event", event.code(), event.name()));
        document.themes().forEach(theme -> put("themes", theme.code(), theme.name()));
        document.audiences().forEach(audience -> put("audiences", audience.code(), audience.name()));
        document.organisations().forEach(body -> put("organisations", body.code(), body.name()));
        document.people().forEach(person -> put("people", person.code(), person.name()));
        document.publications().forEach(title -> put("publications", title.code(), title.title()));
        document.sessions().forEach(session -> put("sessions", session.code(), session.title()));
    }

    private void put(String field, String code, LocalizedText name) {
        names.computeIfAbsent(field, kind -> new HashMap<>()).put(code, name);
    }

    /** Whether a field holds codes of things that have names. */
    static boolean isNamed(String field) {
        return switch (kind(field)) {
            case "room", "event", "themes", "audiences", "organisations", "people", "publications", "sessions" -> true;
            default -> false;
        };
    }

    /** The name of what a value of a field points at; empty for null and for what the document does not name. */
    LocalizedText of(String field, Object value) {
        return value == null
                ? LocalizedText.EMPTY
                : names.getOrDefault(kind(field), Map.of()).getOrDefault(code(value), LocalizedText.EMPTY);
    }

    private static String code(Object value) {
        if (value instanceof PersonInRole part) {
            return part.person();
        }
        return value instanceof OrganisationInRole part ? part.organisation() : value.toString();
    }

    private static String kind(String field) {
        return switch (field) {
            case "parent" -> "themes";
            case "organisation", "publishers", "pavilionOwner" -> "organisations";
            case "authors" -> "people";
            default -> field;
        };
    }
}
