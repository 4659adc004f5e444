package ma.riwaq.shared;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text of the fair in the languages in which it exists. Any of them may be missing; an empty text holds none. Every
 * value passed through {@link CleanText#lines}.
 */
@JsonbTypeAdapter(LocalizedTextJson.class)
public final class LocalizedText implements Serializable {

    /** No text in any language. */
    public static final LocalizedText EMPTY = new LocalizedText(Map.of());

    private static final Map<Lang, List<Lang>> FALLBACKS = Map.of(
            Lang.AR, List.of(Lang.AR, Lang.FR, Lang.EN, Lang.ZGH),
            Lang.FR, List.of(Lang.FR, Lang.AR, Lang.EN, Lang.ZGH),
            Lang.ZGH, List.of(Lang.ZGH, Lang.AR, Lang.FR, Lang.EN),
            Lang.EN, List.of(Lang.EN, Lang.FR, Lang.AR, Lang.ZGH));

    private final EnumMap<Lang, String> texts = new EnumMap<>(Lang.class);

    private LocalizedText(Map<Lang, String> values) {
        values.forEach((lang, value) -> {
            String cleaned = CleanText.lines(value);
            if (cleaned != null) {
                texts.put(lang, cleaned);
            }
        });
    }

    /** The texts of a map; null and blank values count as missing. */
    public static LocalizedText of(Map<Lang, String> values) {
        return new LocalizedText(values);
    }

    /** A text in Arabic only. */
    public static LocalizedText ar(String arabic) {
        return EMPTY.with(Lang.AR, arabic);
    }

    /** A text in the three languages that the public site speaks; any may be null. */
    public static LocalizedText of(String arabic, String french, String english) {
        return ar(arabic).with(Lang.FR, french).with(Lang.EN, english);
    }

    /** The same text with another value in one language; null or blank takes the language away. */
    public LocalizedText with(Lang lang, String value) {
        Map<Lang, String> values = new EnumMap<>(Lang.class);
        values.putAll(texts);
        values.remove(lang);
        if (value != null) {
            values.put(lang, value);
        }
        return new LocalizedText(values);
    }

    /** The text in just this language, null when it is missing. */
    public String get(Lang lang) {
        return texts.get(lang);
    }

    /** Whether the text exists in this language. */
    public boolean has(Lang lang) {
        return texts.containsKey(lang);
    }

    /** Whether there is no text in any language. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The text to show to a reader of a language, with the language that it really is in; empty if there is none. */
    public Optional<Shown> in(Lang asked) {
        return FALLBACKS.get(asked).stream()
                .filter(texts::containsKey)
                .findFirst()
                .map(lang -> new Shown(texts.get(lang), lang, lang != asked));
    }

    /** As {@link #in}, but the bare words, and an empty string if there are none. */
    public String plain(Lang asked) {
        return in(asked).map(Shown::text).orElse("");
    }

    /** Everything that is there, by language; cannot be changed. */
    public Map<Lang, String> asMap() {
        return Collections.unmodifiableMap(texts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedText text && texts.equals(text.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** The words in the first language that there is, for logs and select menus. */
    @Override
    public String toString() {
        return plain(Lang.AR);
    }

    /**
     * A text as one reader sees it.
     *
     * @param lang the language that it is in, for {@code lang} and {@code dir}
     * @param fallback whether this is another language than the one asked for; then the reader is told
     */
    public record Shown(String text, Lang lang, boolean fallback) implements Serializable {

        /** For pages, whose expression language reads beans and not records. */
        public String getText() {
            return text;
        }

        /** As {@link #getText}. */
        public Lang getLang() {
            return lang;
        }

        /** As {@link #getText}. */
        public boolean isFallback() {
            return fallback;
        }
    }
}
