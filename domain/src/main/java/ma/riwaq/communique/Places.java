package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.shared.Lang;

/** Finds rooms, and where an event as a whole is held. */
final class Places {

    private static final String LETTER = "(?!\\p{L})";
    private static final Pattern ROOM =
            Pattern.compile("(?<!\\p{L})(?:و?ب|في\\s+)?(?<place>" + Words.any("room") + ")" + LETTER);
    private static final Pattern VENUE =
            Pattern.compile("(?<!\\p{L})(?:و?ب|في\\s+|داخل\\s+)?(?<place>" + Words.any("venue") + ")" + LETTER);
    private static final Pattern FAIR = Pattern.compile("(?<!\\p{L})(?:ب|ل|و)?(?:(?<joined>لل)|)(?<fair>"
            + Words.any("fair") + "|معرض الدولي للنشر والكتاب|معرض الدولي للكتاب)" + LETTER);
    private static final Pattern CITY = Pattern.compile(
            "(?<!\\p{L})(?:(?<=\\p{IsArabic}\\s)(?:ب|في\\s+|مدينه\\s+|بمدينه\\s+)|(?<=[,(] ?)|(?<=[a-z,('] |\\n|-))(?<city>"
                    + Words.any("city") + ")" + LETTER);
    private static final Pattern SAME_ROOM =
            Pattern.compile("(?:القاعه|الفضا)\\s+(?:ذاتها|نفسها|عينها|ذاته|نفسه)|meme\\s+(?:salle|espace)");
    private static final Pattern LED = Pattern.compile(
            "(?:(?<!\\p{L})(?:ب|في|داخل|a|au|a la|a l'|dans|dans le|dans la|at|at the|in|in the|الكائن(?:ه)?\\s+ب|وذلك\\s+ب)\\s*|(?:^|\\n)\\s*|[-,:(|]\\s*)$");

    private final FoldedText text;
    private final Lang lang;

    Places(FoldedText text, Lang lang) {
        this.text = text;
        this.lang = lang;
    }

    /** The first room between two places of the folded text; null for none. */
    Value<String> room(int from, int to) {
        Value<String> room = first(ROOM, from, to, false);
        return room != null ? room : first(VENUE, from, to, true);
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
            int end = Math.min(to, Names.end(text, place.end("place")));
            boolean isLed = place.start("place") > place.start()
                    || LED.matcher(text.subSequence(Math.max(from, place.start() - 14), place.start()))
                            .find();
            if ((end > place.end("place") && (isLed || !led))
                    || (isLed && text.charAt(place.start("place")) == 'ا' && end > place.end("place"))) {
                return text.words(place.start("place"), end, led ? 0.8 : 0.9);
            }
        }
        return null;
    }

    /** Where the event is held, the parts with a comma between; null where the text does not say. */
    Value<String> venue() {
        Set<String> parts = new LinkedHashSet<>();
        List<Value<String>> all = new ArrayList<>();
        Value<String> place = first(VENUE, 0, text.length(), true);
        if (place == null && fair() == null) {
            place = single(ROOM);
        }
        add(place, parts, all);
        add(fair(), parts, all);
        Matcher city = CITY.matcher(text);
        if (city.find()) {
            Value<String> words = text.words(city, "city", 0.8);
            if (parts.stream().noneMatch(part -> part.contains(words.value()))) {
                add(words, parts, all);
            }
        }
        if (all.isEmpty()) {
            return null;
        }
        Value<String> first = all.get(0);
        return new Value<>(
                String.join(lang == Lang.AR ? "، " : ", ", parts), first.start(), first.end(), first.confidence());
    }

    private Value<String> single(Pattern pattern) {
        return first(pattern, 0, text.length(), false);
    }

    private Value<String> fair() {
        Matcher fair = FAIR.matcher(text);
        Value<String> best = null;
        while (fair.find()) {
            Value<String> words = text.words(fair, "fair", 0.9);
            if (fair.group("joined") != null || words.value().startsWith("معرض الدولي")) {
                words = words.map(name -> "ال" + name);
            }
            if (best == null || words.value().length() > best.value().length()) {
                best = words;
            }
        }
        return best;
    }

    private static void add(Value<String> part, Set<String> parts, List<Value<String>> all) {
        if (part != null && parts.add(part.value())) {
            all.add(part);
        }
    }
}
