package ma.riwaq.admin.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON as it comes in, within strict bounds, and as it goes out. */
final class Json {

    /** The largest body, in bytes: four languages of the longest texts, and room to spare. */
    static final int LARGEST = 1 << 20;

    /** How deep objects and arrays may lie in each other: twice of what any document here needs. */
    static final int DEEPEST = 8;

    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final JsonReaderFactory STRICT = jakarta.json.Json.createReaderFactory(
            Map.of(jakarta.json.JsonConfig.KEY_STRATEGY, jakarta.json.JsonConfig.KeyStrategy.NONE));

    private Json() {}

    /** A record as JSON; what is null is left out. */
    static String write(Object document) {
        return JSONB.toJson(document);
    }

    /** The object that a body holds; throws {@link Problem} for anything else, and for one that is too large or too deep. */
    static JsonObject read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Problem(Problem.Kind.TOO_LARGE);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            refuseDepth(text);
            try (JsonReader reader = STRICT.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        } catch (IOException | JsonException | IllegalStateException e) {
            throw new Problem(Problem.Kind.MALFORMED);
        }
    }

    private static void refuseDepth(String text) {
        try (JsonParser parser = jakarta.json.Json.createParser(new StringReader(text))) {
            int depth = 0;
            while (parser.hasNext()) {
                Event event = parser.next();
                if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
                    depth++;
                } else if (event == Event.END_OBJECT || event == Event.END_ARRAY) {
                    depth--;
                }
                if (depth > DEEPEST) {
                    throw new Problem(Problem.Kind.MALFORMED);
                }
            }
        }
    }
}
