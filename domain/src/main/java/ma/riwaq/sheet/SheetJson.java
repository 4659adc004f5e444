package ma.riwaq.sheet;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables, plans and what undoes an import, as they are stored with it. */
final class SheetJson {

    private static final Jsonb JSONB = JsonbBuilder.create();

    private SheetJson() {}

    static String write(Object value) {
        return JSONB.toJson(value);
    }

    static Table table(String json) {
        return JSONB.fromJson(json, Table.class);
    }

    static Plan plan(String json) {
        return JSONB.fromJson(json, Plan.class);
    }

    static List<Undo> undo(String json) {
        return List.of(JSONB.fromJson(json, Undo[].class));
    }

    static Map<String, String> map(String json) {
        Map<?, ?> read = JSONB.fromJson(json, LinkedHashMap.class);
        return read.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().toString(),
                        each -> each.getValue().toString(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * What takes back one row of an import.
     *
     * @param id the thing
     * @param version its version after the import
     * @param slotId the place and time of a session; null if there is none
     * @param slotVersion the version of that
     * @param added whether the import made the thing
     * @param before what it held before, by field, in exact form
     */
    public record Undo(
            String id, long version, String slotId, long slotVersion, boolean added, Map<String, String> before) {}
}
