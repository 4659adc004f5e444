package ma.riwaq.communique;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
    record Body(Value<String> name, Role role, int from, int to, boolean isPlace) {}

    private static final String BODY = Words.any("body", "institution");
    private static final Pattern HEAD =
            Pattern.compile("(?<!\\p{L})(?<pre>و?(?:ب|ل|ك|لل)?)(?<head>" + BODY + ")(?!\\p{L})");
    private static final Pattern ENGLISH = Pattern.compile("(?:(?:[A-Z][\\w'-]{1,30}|for|of|and)"
            + " ){0,7}(?:Agency|Ministry|Council|Institute|Foundation|Association|University|Club|Society|Network|School|Museum|Academy|Union|Authority|Fund|Centre|Center|Commission|Library|Federation|Observatory|Office)(?:"
            + " (?:of|for)(?: the)? [A-Z][\\w'-]{1,30}(?:,? (?:(?:and|of|the) ){0,3}[A-Z][\\w'-]{1,30}){0,9})?");
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
    private static final Pattern PLACE_OF = Pattern.compile("(?<!\\p{L})(?:" + Words.any("room")
            + "|مقر|stand|pavillon|siege|pavilion|booth)\\s+(?:du |de la |de l'|des |of the )?$");
    private static final Pattern HOSTS =
            Pattern.compile("\\s*(?:\\([^)\\n]{1,25}\\)\\s*)?(?:abrite|abritera|a abrite)(?!\\p{L})");
    private static final Pattern THEN = Pattern.compile(
            "\\s*(?:\\([^)\\n]{1,25}\\)\\s*)?(?:,[^.\\n]{0,170}?,\\s*)?(?:(?:qui|التي|الذي)\\s+)?(?:et\\s+)?"
                    + "(?:vous\\s+)?(?:" + Words.any("organise") + "|" + Names.FUTURE + ")(?!\\p{L})");
    private static final Pattern ALSO = Pattern.compile(
            "\\s*(?:\\([^)\\n"
                    + "]{1,25}\\)\\s*)?(?:,\\s*|\\s)?(?:وال\\p{L}+\\s+)?(?:و|et|and|ainsi\\s+que|وكذا)?\\s*(?:avec\\s+|مع\\s+|de\\s+|du\\s+|d')?(?:l'|la|le|les|the)?\\s*");

    private final FoldedText text;
    private final Lang lang;
    private final Deque<Known.Mention> known;
    private final Map<String, Value<String>> wholes = new HashMap<>();
    private final List<Body> found = new ArrayList<>();

    private Bodies(FoldedText text, Lang lang, Named named) {
        this.text = text;
        this.lang = lang;
        this.known = new ArrayDeque<>(named.of(Known.Noun.ORGANISATION));
    }

    static List<Body> in(FoldedText text, Lang lang, Named named) {
        return new Bodies(text, lang, named).read();
    }

    private List<Body> read() {
        found.addAll(LabelledBodies.in(text));
        found.forEach(body -> keep(body.name()));
        if (lang == Lang.EN) {
            english();
            addKnown(text.length());
            return found;
        }
        Matcher head = HEAD.matcher(text);
        for (int at = 0; at < text.length() && head.find(at); ) {
            int end = Names.end(text, head.end());
            addKnown(head.start("head"));
            if (!isFound(head.start("head"))) {
                add(head.start("head"), end, head.end() == end, head.group("pre"));
            }
            at = Math.max(end, head.end());
        }
        addKnown(text.length());
        return found;
    }

    /** Adds what is known to be a body and begins at an index at the latest, but what lies within one that was found. */
    private void addKnown(int until) {
        while (!known.isEmpty() && known.peek().from() <= until) {
            Known.Mention next = known.remove();
            if (!isFound(next.from())) {
                put(next.name(), next.from(), next.to(), clitic(next.from()));
            }
        }
    }

    /** The و, ب or ل that is written together with the name after it. */
    private String clitic(int from) {
        int start = from;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.subSequence(start, from).toString();
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
            addKnown(from);
            if (words.contains(" ") && !isFound(from)) {
                add(from, to, false, "");
            }
        }
    }

    private void add(int from, int to, boolean bare, String prefix) {
        Value<String> name = text.words(from, to, 0.9);
        boolean definite = text.charAt(from) == 'ا' && text.charAt(from + 1) == 'ل';
        boolean isWhole = Words.group("institution").containsKey(FoldedText.fold(name.value()));
        if (bare && !isWhole && !name.value().contains(" ")) {
            if (!definite && lang == Lang.AR) {
                return;
            }
            name = whole(name);
            if (name == null) {
                return;
            }
        }
        put(name, from, to, prefix);
    }

    private void put(Value<String> name, int from, int to, String prefix) {
        Role role = role(from, to, prefix);
        boolean isPlace =
                PLACE_OF.matcher(text.subSequence(Math.max(0, from - 40), from)).find();
        found.add(new Body(name, role, from, to, isPlace));
        keep(name);
        if (role == Role.ORGANISER && lang != Lang.AR) {
            beforeIt();
        }
    }

    /** Those who stand in one list before the verb do the same as the last of them. */
    private void beforeIt() {
        for (int i = found.size() - 1; i > 0; i--) {
            Body before = found.get(i - 1);
            if (before.role() != Role.NAMED || !isList(before, found.get(i).from(), "")) {
                return;
            }
            found.set(i - 1, new Body(before.name(), Role.ORGANISER, before.from(), before.to(), before.isPlace()));
        }
    }

    private void keep(Value<String> name) {
        List<String> stems = SearchKey.stems(name.value());
        if (stems.size() > 1) {
            wholes.putIfAbsent(stems.get(0), name);
        }
    }

    /** The full name that a bare المعهد stands for; null for none. */
    private Value<String> whole(Value<String> bare) {
        Value<String> full = wholes.get(SearchKey.of(bare.value()));
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
        Matcher hosts = HOSTS.matcher(text);
        if (hosts.region(to, text.length()).lookingAt()) {
            return Role.HOST;
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
        List<Value<String>> names = List.copyOf(once.values());
        return names.stream()
                .filter(name -> names.stream().noneMatch(other -> isShort(name.value(), other.value())))
                .toList();
    }

    /** Whether a name is another one in short: وزارة الصناعة التقليدية for that of tourism and crafts. */
    static boolean isShort(String name, String other) {
        List<String> words = SearchKey.stems(name);
        List<String> more = SearchKey.stems(other);
        boolean isPart = (" " + SearchKey.of(other) + " ").contains(" " + SearchKey.of(name) + " ");
        return words.size() > 1
                && words.size() < more.size()
                && (isPart || (words.get(0).equals(more.get(0)) && new HashSet<>(more).containsAll(words)));
    }

    /** Who organises: those of whom the text says it, or else those whom the headline or the body names. */
    static List<Value<String>> organisers(List<Body> bodies, Value<String> title, Value<String> venue) {
        List<Value<String>> said = of(bodies, Role.ORGANISER);
        if (!said.isEmpty()) {
            return said;
        }
        List<Body> named = bodies.stream()
                .filter(body -> body.role() == Role.NAMED
                        && (!body.isPlace() || (title != null && body.name().overlaps(title)))
                        && (venue == null
                                || !body.name().overlaps(venue)
                                || (title != null && body.name().overlaps(title))))
                .toList();
        List<Body> ofTitle = title == null
                ? List.of()
                : named.stream().filter(body -> body.name().overlaps(title)).toList();
        List<Body> owners = bodies.stream()
                .filter(body -> body.role() == Role.NAMED
                        && body.isPlace()
                        && venue != null
                        && body.name().overlaps(venue))
                .toList();
        return of(!ofTitle.isEmpty() ? ofTitle : !named.isEmpty() ? named : owners, Role.NAMED).stream()
                .map(name -> new Value<>(name.value(), name.start(), name.end(), 0.5))
                .limit(3)
                .toList();
    }

    private static Value<String> better(Value<String> one, Value<String> other) {
        return one.confidence() >= other.confidence() ? one : other;
    }
}
