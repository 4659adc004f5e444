package ma.riwaq.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A localized text as a JSON object from language code to words. */
public class LocalizedTextJson implements JsonbAdapter<LocalizedText, Map<String, String>> {

    private static final Jsonb JSONB = JsonbBuilder.create();

    /** The column value of a text. */
    public static String format(LocalizedText text) {
        return JSONB.toJson(text);
    }

    /** The text of a column value; null and empty give an empty text. */
    public static LocalizedText parse(String json) {
        return json == null || json.isEmpty() ? LocalizedText.EMPTY : JSONB.fromJson(json, LocalizedText.class);
    }

    @Override
    public Map<String, String> adaptToJson(LocalizedText text) {
        Map<String, String> byCode = new LinkedHashMap<>();
        text.asMap().forEach((lang, words) -> byCode.put(lang.getCode(), words));
        return byCode;
    }

    @Override
    public LocalizedText adaptFromJson(Map<String, String> byCode) {
        Map<Lang, String> texts = new EnumMap<>(Lang.class);
        byCode.forEach((code, words) -> Lang.of(code).ifPresent(lang -> texts.put(lang, words)));
        return LocalizedText.of(texts);
    }
}
