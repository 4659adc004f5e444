package ma.riwaq.communique;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.LedBodies.Led;
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

    /** How a place belongs to a body that is named with it. */
    enum Place {
        NONE,
        /** The body is the place: بدار الثقافة. */
        IS,
        /** The place is the body's: برواق الوزارة. */
        OWNS
    }

    /** A body in the text. */
    record Body(Value<String> name, Role role, int from, int to, Place place) {

        boolean isIn(Value<String> words) {
            return words != null && name.overlaps(words);
        }

        Body as(Role other) {
            return new Body(name, other, from, to, place);
        }
    }

    private static final String BODY = Words.any("body", "institution");
    private static final Pattern HEAD =
            Pattern.compile("(?<!\\p{L})(?<pre>و?(?:ب|ل|ك|لل)?)(?<head>" + BODY + ")(?!\\p{L})");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:[A-Z][\\w'-]{1,30}, (?=(?:[A-Z][\\w'-]{1,30}, ){0,2}[A-Z][\\w'-]{1,30},? and [A-Z])){0,3}(?:(?:[A-Z][\\w'-]{1,30}|for|of|and)"
                    + " ){0,7}(?:Agency|Ministry|Council|Institute|Foundation|Association|University|Club|Society|Network|School|Museum|Academy|Union|Authority|Fund|Centre|Center|Commission|Library|Federation|Observatory|Office)(?:"
                    + " (?:of|for)(?: the)? [A-Z][\\w'-]{1,30}(?:,? (?:(?:and|of|the) ){0,3}[A-Z][\\w'-]{1,30}){0,9})?");
    /** Ministry of A, B and C and D: a second and is one between names. */
    private static final Pattern SEVERAL = Pattern.compile("(?<first>.*? and .*?) and .*");

    /** Ministry of Culture and the British Council. */
    private static final Pattern AND_THE = Pattern.compile("(?<first>\\S+ .+?),? and the [A-Z]");

    /** un forum, d'une association: any one of them, and nobody's name. */
    private static final Pattern ANY = Pattern.compile("(?<!\\p{L})(?:un|une|d'un|d'une|chaque|toute?)\\s+$");
    /** (ICESCO) behind the name that it is short for. */
    private static final Pattern SHORT = Pattern.compile("\\s?\\((?<short>\\p{Lu}[\\p{L}-]{1,11})\\)");

    private static final Pattern RECEIVES = Pattern.compile("(?<!\\p{L})[وف]?" + Words.any("receive") + "\\s+$");

    private static final Pattern HOUSE = Pattern.compile("(?:[^.\\n]{0,60}?\\s)?[وف]?" + Words.any("receive")
            + "\\s+(?:ال)?" + Words.any("venue", "room") + "(?!\\p{L})");
    private static final Pattern OWN_STAND = Pattern.compile(
            "(?<!\\p{L})(?:(?:و?ب|في\\s+|داخل\\s+)(?:رواق|جناح|فضا)(?:ه|ها|هم|هما)"
                    + "|(?:sur|dans|a|at|in)\\s+(?:son|leur|its|their)\\s+(?:stand|pavillon|pavilion|booth))(?!\\p{L})");
    private static final Pattern WELCOMES =
            Pattern.compile("(?:,[^.,\\n]{0,60},)?\\s*" + Words.any("welcome") + "(?!\\p{L})");

    private static final Pattern PLACE_OF = Pattern.compile("(?<!\\p{L})(?:" + Words.any("room")
            + "|رواق|جناح|مقر|stand|pavillon|siege|pavilion|booth)\\s+(?:du |de la |de l'|des |of the )?$");
    private static final Pattern VENUE = Pattern.compile(Words.any("venue", "room") + "(?!\\p{L})|دار ");
    /** Words that say where something is held. */
    private static final Pattern ELSEWHERE = Pattern.compile("(?<!\\p{L})(?:(?:[وف]?ب|في\\s+|داخل\\s+)"
            + Words.any("venue", "room") + "|[وف]?" + Words.any("receive") + "(?:ها|ه)?)(?!\\p{L})");
    /** How many characters further on a place is looked for. */
    private static final int FAR = 250;

    /** présidence de Madame …: an office that somebody holds. */
    private static final Pattern CHAIR = Pattern.compile("(?i)pr[ée]sidence (?:de |du )?(?:la |le |l['’])?"
            + "(?:M\\.|Mme|Madame|Monsieur|ministre|secr[ée]taire|directrice|directeur|pr[ée]sident)");

    private final Source source;
    private final FoldedText text;
    private final Lang lang;
    private final BodyRoles roles;
    private final Deque<Known.Mention> known;
    private final Deque<Led> led;
    private final Map<String, Value<String>> wholes = new HashMap<>();
    private final List<Body> found = new ArrayList<>();

    private Bodies(Source source) {
        this.source = source;
        this.text = source.text();
        this.lang = source.lang();
        this.roles = new BodyRoles(text, lang);
        this.known = new ArrayDeque<>(source.named().of(Known.Noun.ORGANISATION));
        this.led = new ArrayDeque<>(LedBodies.in(text, lang, source.sentences()));
    }

    static List<Body> in(Source source) {
        Bodies bodies = new Bodies(source);
        bodies.read();
        bodies.hosts();
        bodies.nameInFull();
        return bodies.found;
    }

    private void read() {
        found.addAll(LabelledBodies.in(text));
        found.forEach(body -> keep(body.name()));
        if (lang == Lang.EN) {
            english();
            addUntil(text.length());
            return;
        }
        Matcher head = HEAD.matcher(text);
        for (int at = 0; at < text.length() && head.find(at); ) {
            int end = inTown(Names.end(text, head.end()));
            addUntil(head.start("head"));
            if (!isFound(head.start("head"))) {
                add(head.start("head"), end, head.end() == end, head.group("pre"));
            }
            at = Math.max(end, head.end());
        }
        addUntil(text.length());
    }

    /**
     * A house of which the text says that it receives what another organises is its host: تستضيف دار الثقافة. In Arabic it
     * is so even where nobody is said to organise.
     */
    private void hosts() {
        Set<Role> roles = lang == Lang.AR ? Set.of(Role.ORGANISER, Role.NAMED) : Set.of(Role.ORGANISER);
        boolean isOrganised = found.stream().anyMatch(body -> body.role() == Role.ORGANISER && !receives(body));
        boolean mayHost = lang == Lang.AR || isOrganised;
        found.replaceAll(body -> {
            boolean isReceiving = roles.contains(body.role()) && receives(body);
            boolean isOwn = isReceiving && isAtOwnStand(body);
            return isOwn || (isReceiving && mayHost) ? body.as(isOwn ? Role.ORGANISER : Role.HOST) : body;
        });
    }

    /** Who receives in a pavilion of its own holds what is held there: تستضيف دار … قراءها في رواقها. */
    private boolean isAtOwnStand(Body body) {
        return OWN_STAND
                .matcher(text)
                .region(body.to(), source.sentence(body.from()).to())
                .find();
    }

    private boolean receives(Body body) {
        boolean welcomes = lang != Lang.AR
                && WELCOMES.matcher(text).region(body.to(), text.length()).lookingAt();
        return (welcomes
                        || RECEIVES.matcher(text.subSequence(Math.max(0, body.from() - 20), body.from()))
                                .find())
                && VENUE.matcher(text).region(body.from(), text.length()).lookingAt();
    }

    /** Gives those that are called by their letters the name behind which these stand in brackets. */
    private void nameInFull() {
        Map<String, String> names = new HashMap<>();
        Matcher brackets = SHORT.matcher(text.original());
        for (Body body : found) {
            int end = body.name().end();
            if (brackets.region(end, text.original().length()).lookingAt()) {
                names.putIfAbsent(brackets.group("short"), body.name().value());
            }
        }
        found.replaceAll(body -> names.containsKey(body.name().value())
                ? new Body(body.name().map(names::get), body.role(), body.from(), body.to(), body.place())
                : body);
    }

    /** The town behind an Arabic name is part of it where the rest of the sentence says where the event is held. */
    private int inTown(int end) {
        int town = lang == Lang.AR ? ArabicName.townEnd(text, end) : end;
        return town > end
                        && (isReceived(town)
                                || ELSEWHERE
                                        .matcher(text)
                                        .region(
                                                town,
                                                Math.min(
                                                        town + FAR,
                                                        source.sentence(town - 1)
                                                                .to()))
                                        .find())
                ? town
                : end;
    }

    /** Whether the sentence began with the house that receives: تحتضن المكتبة … بمبادرة من …. */
    private boolean isReceived(int at) {
        int from = source.sentence(at - 1).from();
        return HOUSE.matcher(text).region(from, at).lookingAt();
    }

    private void addUntil(int until) {
        addKnown(until);
        addLed(until);
    }

    /** Adds what must be a body by the words around it, whatever it is called. */
    private void addLed(int until) {
        while (!led.isEmpty() && led.peek().from() < until) {
            Led next = led.remove();
            int to = next.piece().to();
            boolean isBody = next.sure() || role(next.from(), to, "") != Role.NAMED;
            if (isBody && !isFound(next.from())) {
                Value<String> name = text.words(next.from(), to, 0.7);
                Value<String> whole = name.value().contains(" ") ? null : whole(name);
                put(whole == null ? name : whole, next.from(), to, "");
            }
        }
    }

    /** Adds what is known to be a body and begins at an index at the latest, but what lies within one that was found. */
    private void addKnown(int until) {
        while (!known.isEmpty() && known.peek().from() <= until) {
            Known.Mention next = known.remove();
            if (!isFound(next.from())) {
                // the و, ب or ل that is written together with it
                put(next.name(), next.from(), next.to(), text.wordBefore(next.from()));
            }
        }
    }

    private boolean isFound(int at) {
        return found.stream().anyMatch(body -> body.from() <= at && at < body.to());
    }

    private void english() {
        Matcher name = ENGLISH.matcher(text.original());
        for (int at = 0; name.find(at); ) {
            String whole = name.group().replaceAll("^(?:The|and|of|for) ", "");
            Matcher several = SEVERAL.matcher(whole);
            Matcher other = AND_THE.matcher(whole);
            String words =
                    other.lookingAt() ? other.group("first") : several.matches() ? several.group("first") : whole;
            int nameEnd = name.end() - whole.length() + words.length();
            at = other.lookingAt() ? nameEnd : name.end();
            int from = text.indexAt(nameEnd - words.length());
            int to = text.indexAt(nameEnd);
            addUntil(from);
            if (words.contains(" ") && !isFound(from)) {
                add(from, to, false, "");
            }
        }
    }

    private void add(int from, int to, boolean bare, String prefix) {
        boolean isFor = prefix.endsWith("لل"); // للوكالة is ل and الوكالة
        Value<String> name = text.words(from, to, 0.9).map(words -> isFor ? "ال" + words : words);
        boolean isAny = Words.group("anybody").containsKey(FoldedText.fold(name.value()));
        if (isAny || CHAIR.matcher(name.value()).lookingAt()) {
            return;
        }
        if (lang == Lang.FR
                && ANY.matcher(text.subSequence(Math.max(0, from - 8), from)).find()) {
            return;
        }
        boolean definite = isFor || (text.charAt(from) == 'ا' && text.charAt(from + 1) == 'ل');
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
        found.add(new Body(name, role, from, to, place(from, prefix)));
        keep(name);
        boolean isDashed =
                from > 3 && text.subSequence(from - 3, from).toString().equals(" - ");
        if (role == Role.ORGANISER && (lang != Lang.AR || isDashed)) {
            beforeIt();
        }
    }

    private Role role(int from, int to, String prefix) {
        return roles.of(from, to, prefix, found.isEmpty() ? null : found.get(found.size() - 1));
    }

    private Place place(int from, String prefix) {
        if (prefix.endsWith("ب")
                && VENUE.matcher(text).region(from, text.length()).lookingAt()) {
            return Place.IS;
        }
        return PLACE_OF.matcher(text.subSequence(Math.max(0, from - 40), from)).find() ? Place.OWNS : Place.NONE;
    }

    /** Those who stand in one list before the verb do the same as the last of them. */
    private void beforeIt() {
        for (int i = found.size() - 1; i > 0; i--) {
            Body before = found.get(i - 1);
            if (before.role() != Role.NAMED
                    || !roles.isList(before, found.get(i).from(), "")) {
                return;
            }
            found.set(i - 1, before.as(Role.ORGANISER));
        }
    }

    private void keep(Value<String> name) {
        List<String> stems = SearchKey.stems(name.value());
        if (stems.size() > 1) {
            // the Council stands for the name that ends so
            wholes.putIfAbsent(
                    stems.get(lang == Lang.EN && !name.value().contains(" of ") ? stems.size() - 1 : 0), name);
        }
    }

    /** The full name that a bare المعهد stands for; null for none. */
    private Value<String> whole(Value<String> bare) {
        Value<String> full = wholes.get(SearchKey.of(bare.value()));
        return full == null ? null : new Value<>(full.value(), bare.start(), bare.end(), 0.7);
    }
}
