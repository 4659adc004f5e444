package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SearchKey;

/** Finds the bodies that a text names and what each has to do with the event. */
final class Bodies {

    /** What a body has to do with an event. */
    enum Role {
        ORGANISER,
        SUPERVISOR,
        PARTNER,
        HOST,
        NAMED
    }

    /** A body in the text. */
    record Body(Value<String> name, Role role, int from, int to) {}

    private static final String BODY = Words.any("body");
    private static final Pattern HEAD =
            Pattern.compile("(?<!\\p{L})(?<pre>و?(?:ب|ل|ك|لل)?)(?<head>" + BODY + ")(?!\\p{L})");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:[A-Z][\\w'-]+|for|of|and) )*(?:Agency|Ministry|Council|Institute|Foundation|Association|University|Centre|Center|Commission|Library|Federation|Observatory|Office)(?: (?:of|for)(?: the)? [A-Z][\\w'-]+(?:(?:,)? (?:(?:and|of|the) )*[A-Z][\\w'-]+)*)?");
    private static final Pattern ORGANISES =
            Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("organise") + "\\s+(?:كل\\s+من\\s+)?$");
    private static final Pattern ORGANISED = Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("organised")
            + "\\s*:?\\s*(?:كل\\s+من\\s+)?(?:de\\s+)?(?:l'|la|le|les|the)?\\s*$");
    private static final Pattern SUPERVISED =
            Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("supervise") + "\\s*(?:de\\s+)?(?:l'|la|le|les|the)?\\s*$");
    private static final Pattern WITH = Pattern.compile(
            "(?<!\\p{L})" + Words.any("partner") + "\\s*:?\\s*(?:كل\\s+من\\s+)?(?:l'|la|le|les|the)?\\s*$");
    private static final Pattern HOSTED =
            Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("host") + "\\s*(?:l'|la|le|les|the)?\\s*$");
    private static final Pattern THEN = Pattern.compile(
            "\\s*(?:\\([^)\\n]{1,25}\\)\\s*)?(?:,[^.\\n]{0,170}?,\\s*)?(?:(?:qui|التي|الذي)\\s+)?(?:et\\s+)?"
                    + Words.any("organise") + "(?!\\p{L})");
    private static final Pattern ALSO = Pattern.compile(
            "\\s*(?:\\([^)\\n]{1,25}\\)\\s*)?(?:,\\s*|\\s)?(?:و|et|and|ainsi\\s+que|وكذا)?\\s*(?:avec\\s+|مع\\s+|de\\s+|du\\s+|d')?(?:l'|la|le|les|the)?\\s*");

    private final FoldedText text;
    private final Lang lang;
    private final List<Body> found = new ArrayList<>();

    private Bodies(FoldedText text, Lang lang) {
        this.text = text;
        this.lang = lang;
    }

    static List<Body> in(FoldedText text, Lang lang) {
        return new Bodies(text, lang).read();
    }

    private List<Body> read() {
        found.addAll(LabelledBodies.in(text));
        if (lang == Lang.EN) {
            english();
            return found;
        }
        Matcher head = HEAD.matcher(text);
        for (int at = 0; at < text.length() && head.find(at); ) {
            int end = Names.end(text, head.end());
            if (!isFound(head.start("head"))) {
                add(head.start("head"), end, head.end() == end, head.group("pre"));
            }
            at = Math.max(end, head.end());
        }
        return found;
    }

    private boolean isFound(int at) {
        return found.stream().anyMatch(body -> body.from() <= at && at < body.to());
    }

    private void english() {
        Matcher name = ENGLISH.matcher(text.original());
        int at = 0;
        while (name.find()) {
            String words = name.group().replaceAll("^(?:The|and|of|for) ", "");
            int from = at;
            while (text.startOf(from) < name.end() - words.length()) {
                from++;
            }
            int to = from;
            while (to < text.length() && text.startOf(to) < name.end()) {
                to++;
            }
            at = to;
            if (words.contains(" ") && !isFound(from)) {
                add(from, to, false, "");
            }
        }
    }

    private void add(int from, int to, boolean bare, String prefix) {
        Value<String> name = text.words(from, to, 0.9);
        boolean definite = text.charAt(from) == 'ا' && text.charAt(from + 1) == 'ل';
        if (bare && !name.value().contains(" ")) {
            if (!definite && lang == Lang.AR) {
                return;
            }
            name = whole(name);
            if (name == null) {
                return;
            }
        }
        Role role = role(from, to, prefix);
        found.add(new Body(name, role, from, to));
    }

    /** The full name that a bare المعهد stands for; null for none. */
    private Value<String> whole(Value<String> bare) {
        String stem = SearchKey.of(bare.value());
        Value<String> full = found.stream()
                .map(Body::name)
                .filter(name -> SearchKey.stems(name.value()).get(0).equals(stem)
                        && name.value().contains(" "))
                .findFirst()
                .orElse(null);
        return full == null ? null : new Value<>(full.value(), bare.start(), bare.end(), 0.7);
    }

    private Role role(int from, int to, String prefix) {
        String before = text.subSequence(
                        Math.max(0, from - prefix.length() - 45), from - (prefix.startsWith("و") ? prefix.length() : 0))
                .toString();
        if (ORGANISED.matcher(before).find()) {
            return Role.ORGANISER;
        }
        if (SUPERVISED.matcher(before).find()) {
            return Role.SUPERVISOR;
        }
        if (WITH.matcher(before).find()) {
            return Role.PARTNER;
        }
        if (HOSTED.matcher(before).find()) {
            return Role.HOST;
        }
        if (lang == Lang.AR && ORGANISES.matcher(before).find()) {
            return Role.ORGANISER;
        }
        Body last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null
                && from - last.to() < 50
                && last.role() != Role.NAMED
                && isList(last, from - prefix.length(), prefix)) {
            return last.role();
        }
        Matcher then = THEN.matcher(text);
        return prefix.isEmpty()
                        && then.region(to, Math.min(text.length(), to + 220)).lookingAt()
                        && !isGenitive(before)
                ? Role.ORGANISER
                : Role.NAMED;
    }

    private boolean isGenitive(String before) {
        return before.matches("(?s).*(?:\\bdu |\\bde la |\\bde l'|\\bdes |\\bau |\\ba l'|\\ba la )$");
    }

    private boolean isList(Body last, int start, String prefix) {
        if (start < last.to()) {
            return false;
        }
        String gap = text.subSequence(last.to(), start).toString();
        boolean linked = prefix.startsWith("و") || gap.matches("(?s).*(?:,|et|and|ainsi que|وكذا).*");
        return linked && !gap.contains("\n") && ALSO.matcher(gap).matches();
    }

    /** The bodies of a role, each once. */
    static List<Value<String>> of(List<Body> bodies, Role role) {
        Map<String, Value<String>> once = new LinkedHashMap<>();
        bodies.stream()
                .filter(body -> body.role() == role)
                .forEach(body -> once.merge(SearchKey.of(body.name().value()), body.name(), Bodies::better));
        return List.copyOf(once.values());
    }

    /** Who organises: those of whom the text says it, or else those whom the headline or the body names. */
    static List<Value<String>> organisers(List<Body> bodies, Value<String> title, Value<String> venue) {
        List<Value<String>> said = of(bodies, Role.ORGANISER);
        if (!said.isEmpty()) {
            return said;
        }
        List<Body> named = bodies.stream()
                .filter(body -> body.role() == Role.NAMED
                        && (venue == null || !body.name().overlaps(venue)))
                .toList();
        List<Body> ofTitle = title == null
                ? List.of()
                : named.stream().filter(body -> body.name().overlaps(title)).toList();
        return of(ofTitle.isEmpty() ? named : ofTitle, Role.NAMED).stream()
                .map(name -> new Value<>(name.value(), name.start(), name.end(), 0.5))
                .limit(3)
                .toList();
    }

    private static Value<String> better(Value<String> one, Value<String> other) {
        return one.confidence() >= other.confidence() ? one : other;
    }
}
