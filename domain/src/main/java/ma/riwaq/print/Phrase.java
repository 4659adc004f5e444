package ma.riwaq.print;

import java.util.ArrayList;
import java.util.List;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.LocalizedText.Shown;

/** One paragraph: words in one language, with names, times and other words in it that keep their own direction. */
final class Phrase {

    /**
     * Words of one language and look.
     *
     * @param apart whether they keep their direction whatever stands around them
     */
    record Part(String text, Lang lang, Style style, boolean apart) {}

    private final Lang lang;
    private final List<Part> parts = new ArrayList<>();

    Phrase(Lang lang) {
        this.lang = lang;
    }

    static Phrase of(String words, Lang lang, Style style) {
        return new Phrase(lang).add(words, style);
    }

    /** A text of the fair in the language of the reader, or in the one that there is; empty where there is none. */
    static Phrase of(LocalizedText text, Lang lang, Style style) {
        return new Phrase(lang).add(text, style);
    }

    /** As above, of a text that is a paragraph by itself and begins where its own language does. */
    static Phrase alone(LocalizedText text, Lang lang, Style style) {
        return new Phrase(text.in(lang).map(Shown::lang).orElse(lang)).add(text, style);
    }

    /** Words in the language of the paragraph. */
    Phrase add(String words, Style style) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, lang, style, false));
        }
        return this;
    }

    /** A text of the fair. */
    Phrase add(LocalizedText text, Style style) {
        text.in(lang).ifPresent(shown -> add(shown, style));
        return this;
    }

    private void add(Shown shown, Style style) {
        parts.add(new Part(shown.text(), shown.lang(), style, true));
    }

    /** Figures and addresses, which run from left to right in every language. */
    Phrase figures(String figures, Style style) {
        parts.add(new Part(figures, Lang.EN, style, true));
        return this;
    }

    /** Everything of another phrase. */
    Phrase add(Phrase other) {
        parts.addAll(other.parts);
        return this;
    }

    Lang lang() {
        return lang;
    }

    List<Part> parts() {
        return parts;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean isRightToLeft() {
        return isRightToLeft(lang);
    }

    static boolean isRightToLeft(Lang lang) {
        return lang.getDir().equals("rtl");
    }
}
