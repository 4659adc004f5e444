package ma.riwaq.communique;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/** Finds the rooms of sessions. */
final class Places {

    private static final String LETTER = "(?!\\p{L})";
    private static final Pattern ROOM =
            Pattern.compile("(?<!\\p{L})(?:و?ب|في\\s+)?(?<place>" + Words.any("room") + ")" + LETTER);
    private static final Pattern VENUE =
            Pattern.compile("(?<!\\p{L})(?:و?ب|في\\s+|داخل\\s+)?(?<place>" + Words.any("venue") + ")" + LETTER);
    /** A place after a label. */
    static final Pattern LABEL = Pattern.compile(
            "(?<!\\p{L})(?:lieu|المكان|مكان الانعقاد|venue|place|location)\\s*:\\s*(?<place>[^.,;|\\n]{3,80})");

    private static final Pattern SAME_ROOM =
            Pattern.compile("(?:القاعه|الفضا)\\s+(?:ذاتها|نفسها|عينها|ذاته|نفسه)|meme\\s+(?:salle|espace)");
    private static final Pattern LED =
            Pattern.compile("(?:(?<!\\p{L})(?:ب|في|داخل|a|au|a la|a l'|dans|dans le|dans la|at|at the|in|in"
                    + " the|الكاينه?\\s+ب|وذلك\\s+ب)\\s*|(?:^|\\n"
                    + ")\\s*|[-,:(|]\\s*)$");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:\\b(?:in|at) (?:the )?|[(|] ?)(?<place>(?:\\p{Lu}[\\p{L}'’-]{1,30} ){1,3}(?:[Rr]oom|[Hh]all|[Aa]uditorium|[Ss]tage|[Tt]heatre))(?!\\p{L})");

    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:رقم|n°|no)?\\s*[a-z]?\\s?\\d{1,3}(?!\\d|\\s?[h:/]|\\s+" + Words.any("month") + ")");

    private final FoldedText text;
    private final Named named;

    Places(Source source) {
        this.text = source.text();
        this.named = source.named();
    }

    /** The first room between two places of the folded text; null for none. */
    Value<String> room(int from, int to) {
        Value<String> known = named.first(Known.Noun.ROOM, from, to);
        Value<String> room = known != null ? known : english(from, to);
        room = room != null ? room : first(ROOM, from, to, false);
        return room != null ? room : first(VENUE, from, to, true);
    }

    /** in the Averroes Hall; null for none. */
    private Value<String> english(int from, int to) {
        Matcher room = ENGLISH.matcher(text.original())
                .region(text.startOf(from), Math.max(text.startOf(from), text.endOf(to)));
        return room.find() ? text.words(text.indexAt(room.start("place")), text.indexAt(room.end("place")), 0.9) : null;
    }

    /** The room that a line names for those under it: a line of nothing else, or one that ends in a colon; null for none. */
    Value<String> heading(Piece line) {
        if (line.length() > 160) {
            return null;
        }
        boolean leads = text.charAt(line.to() - 1) == ':';
        Value<String> room = first(ROOM, line.from(), line.to(), false);
        boolean isAll = room != null
                && room.start() <= text.startOf(line.from()) + 3
                && room.end() >= text.endOf(line.to()) - 3;
        return leads || isAll ? room : null;
    }

    /** Whether a part of an entry is a room; a venue as the first part may be a title as well. */
    boolean isRoom(Piece part, boolean first) {
        Value<String> room = first(ROOM, part.from(), part.to(), false);
        if (room == null) {
            room = first(VENUE, part.from(), part.to(), true);
        }
        return room != null
                && room.start() <= text.startOf(part.from()) + 4
                && room.end() >= text.endOf(part.to()) - (first ? 2 : 12);
    }

    /** The first place that the text from an index on says that something is held at; null for none. */
    Value<String> ledTo(int from) {
        Matcher label = LABEL.matcher(text);
        if (label.find()) {
            return text.words(label, "place", 0.7);
        }
        Value<String> room = first(ROOM, from, text.length(), true);
        Value<String> house = first(VENUE, from, text.length(), true);
        return room != null && (house == null || room.start() < house.start()) ? room : house;
    }

    /** Whether a place is a room, and not a house or a pavilion with several. */
    boolean isSingle(Value<String> place) {
        return ROOM.matcher(FoldedText.fold(place.value())).lookingAt();
    }

    /** Whether a piece speaks of the room that was named before. */
    boolean isSameRoom(int from, int to) {
        return SAME_ROOM.matcher(text).region(from, to).find();
    }

    private Value<String> first(Pattern pattern, int from, int to, boolean led) {
        if (from >= to) {
            return null;
        }
        Matcher place = pattern.matcher(text).region(from, to);
        place.useTransparentBounds(true);
        while (place.find()) {
            if (SAME_ROOM.matcher(text).region(place.start("place"), to).lookingAt()) {
                continue;
            }
            int end = Math.min(to, numbered(Names.end(text, place.end("place"))));
            boolean isLed = place.start("place") > place.start()
                    || LED.matcher(text.subSequence(Math.max(from, place.start() - 14), place.start()))
                            .find();
            boolean isNamed = end > place.end("place") || place.group("place").indexOf(' ') > 0;
            if ((isNamed && (isLed || !led))
                    || (isLed && text.charAt(place.start("place")) == 'ا' && end > place.end("place"))) {
                return text.words(place.start("place"), end, led ? 0.8 : 0.9).map(Spelling::unquoted);
            }
        }
        return null;
    }

    private int numbered(int end) {
        Matcher number = NUMBER.matcher(text).region(end, text.length());
        return number.lookingAt() ? number.end() : end;
    }
}
