package ma.riwaq.web.feed;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.Collection;

/** JSON that is left out where there is nothing to say, and that may stand inside a page. */
final class SafeJson {

    private SafeJson() {}

    /** The text, in which nothing can end the element that it stands in. */
    static String inPage(JsonStructure json) {
        return json.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** Adds a text, if there is one; null and empty are none. */
    static void add(JsonObjectBuilder json, String name, String text) {
        if (text != null && !text.isEmpty()) {
            json.add(name, text);
        }
    }

    /** Adds a list, if there is anything in it. */
    static void add(JsonObjectBuilder json, String name, Collection<? extends JsonValue> values) {
        if (!values.isEmpty()) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            values.forEach(array::add);
            json.add(name, array);
        }
    }
}
