package ma.riwaq.web.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.LocalizedText.Shown;

/**
 * A text, or the part of it that matters, with what was looked for marked in it.
 *
 * @param lang the language that it is in
 * @param fallback whether this is another language than the reader's
 */
public record Excerpt(Lang lang, boolean fallback, List<Piece> pieces) {

    private static final int BEFORE = 60;
    private static final int AFTER = 140;
    private static final String CUT = "…";

    /** A name in the reader's language, whole, with what fits marked. */
    public static Excerpt ofName(Shown name, Sought sought, Closeness closeness) {
        List<Word> marks = marks(name.text(), sought, closeness);
        return new Excerpt(
                name.lang(), name.fallback(), pieces(name.text(), 0, name.text().length(), marks));
    }

    /**
     * The first text of a thing that shows why it was found: its name in another language, or what is said of it, where
     * the reader's language comes first. Empty where the name that the reader sees says it.
     */
    public static Optional<Excerpt> ofThing(Thing thing, Lang reader, Sought sought, Closeness closeness) {
        Shown name = thing.name().in(reader).orElse(null);
        if (name != null && !marks(name.text(), sought, closeness).isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.concat(
                                Stream.of(thing.name()),
                                thing.aliases().stream().map(Excerpt::alias)),
                        thing.words().stream())
                .flatMap(text -> languages(text, reader))
                .map(text -> part(text, sought, closeness))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Nobody says in which script an alias is; it is shown as the language of its letters. */
    private static LocalizedText alias(String alias) {
        boolean arabic =
                alias.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return LocalizedText.EMPTY.with(arabic ? Lang.AR : Lang.FR, alias);
    }

    private static Stream<Shown> languages(LocalizedText text, Lang reader) {
        return Stream.concat(Stream.of(reader), Stream.of(Lang.values()).filter(lang -> lang != reader))
                .filter(text::has)
                .map(lang -> new Shown(text.get(lang), lang, lang != reader));
    }

    private static Optional<Excerpt> part(Shown shown, Sought sought, Closeness closeness) {
        String text = shown.text();
        List<Word> marks = marks(text, sought, closeness);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.min(
                wordStart(text, marks.get(0).start() - BEFORE), marks.get(0).start());
        int to = wordEnd(text, marks.get(0).end() + AFTER);
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(CUT, false));
        }
        pieces.addAll(pieces(text, from, to, marks));
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return Optional.of(new Excerpt(shown.lang(), shown.fallback(), pieces));
    }

    private static List<Word> marks(String text, Sought sought, Closeness closeness) {
        return Word.of(text).stream()
                .filter(word -> sought.isWord(word, closeness))
                .toList();
    }

    private static List<Piece> pieces(String text, int from, int to, List<Word> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Word mark : marks) {
            if (mark.start() >= at && mark.end() <= to) {
                if (mark.start() > at) {
                    pieces.add(new Piece(text.substring(at, mark.start()), false));
                }
                pieces.add(new Piece(text.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), false));
        }
        return pieces;
    }

    private static int wordStart(String text, int near) {
        int space = near <= 0 ? -1 : text.indexOf(' ', near);
        return near <= 0 ? 0 : space + 1;
    }

    private static int wordEnd(String text, int near) {
        int space = near >= text.length() ? -1 : text.lastIndexOf(' ', near);
        return near >= text.length() || space < near - AFTER ? text.length() : space;
    }
}
