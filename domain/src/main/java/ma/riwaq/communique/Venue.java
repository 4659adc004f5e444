package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.riwaq.communique.Bodies.Body;
import ma.riwaq.communique.Bodies.Role;
import ma.riwaq.communique.Lines.Piece;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SearchKey;

/**
 * Tells where an event as a whole is held: the pavilion or house, the fair, the town. A room of one session among others
 * is no place of the event; a pavilion that a text calls its owner's is written with the owner's name.
 */
final class Venue {

    private static final String END = "(?!\\p{L})";
    private static final String LED =
            "(?<!\\p{L})(?:(?:و?ب|في\\s+|داخل\\s+|ضمن\\s+)|(?:a|au|dans|sur|at|in|inside)\\s+(?:l'|la\\s+|le\\s+|the\\s+|sa\\s+)?|a\\s+l'|,\\s+(?=salle|قاعه)|(?<=[a-z]"
                    + " )\\((?=espace|theatre|palais|hotel|centre))";
    private static final Pattern PLACE =
            Pattern.compile(LED + "(?<place>" + Words.any("venue", "room") + "|espace)" + END);
    private static final Pattern HOUSE = Pattern.compile(" ب" + Words.any("venue") + END);
    private static final Pattern HOST = Pattern.compile("(?<!\\p{L})[وف]?" + Words.any("receive")
            + "(?:ها|ه)?\\s+(?:l'|la\\s+|le\\s+)?(?<place>" + Words.any("venue", "room") + ")" + END);
    /** A pavilion that no word leads to is one nevertheless: افتتاح رواق الوزارة. */
    private static final Pattern PAVILION_OF = Pattern.compile(
            "(?<!\\p{L})(?:[ول]?(?=رواق)|(?:programme|activites|agenda) du (?=pavillon|stand)|(?:programme|program|activities|agenda) of the (?=(?:\\p{L}+ )?pavilion))(?<place>رواق|pavillon|stand|(?:\\p{L}+ )?pavilion)(?=\\s+\\p{L})");

    /** الرواق B41, stand D 22. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?<!\\p{L})[وبل]?(?<place>(?:(?:ال)?رواق|stand|pavillon|booth)"
                    + "(?: رقم| n°| no)? ?[a-z] ?-?\\d{1,3})(?![\\p{L}\\d])");
    /** A pavilion of several, as the headline of its programme names it. */
    private static final Pattern SHARED = Pattern.compile("(?<!\\p{L})[وب]?(?<place>(?:ال|لل)رواق المشترك)" + END);

    /** In English a place comes last: in the children's area. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<!\\p{L})(?:in|at|inside) (?:the )?(?<place>(?!its )(?:[\\p{L}'-]+ ){1,4}?"
                    + "(?:pavilion|booth|stand|area|room|hall|library|auditorium|museum|theatre|centre|center))" + END);

    private static final Pattern ITS =
            Pattern.compile("(?<!\\p{L})its (?<own>pavilion|booth|stand|headquarters)" + END);

    private static final Pattern OWN = Pattern.compile(
            "(?<!\\p{L})(?:و?ب|في\\s+|داخل\\s+)?(?<own>رواق|مقر|جناح|فضا)(?:ه|ها|هم|هما)(?<kind>\\s+المؤسساتي)?" + END);
    private static final Pattern SON = Pattern.compile("(?<!\\p{L})son\\s+(?<own>pavillon|stand|siege)" + END);
    private static final Pattern OF_LAST = Pattern.compile(
            "(?<!\\p{L})(?<own>pavillon|stand|siege)\\s+de\\s+(?:cette derniere|ce dernier|celle-ci|celui-ci|(?:cette|ce|cet) (?:institution|etablissement|organisme|ministere|agence|administration|conseil|fondation|association))"
                    + END);
    private static final Pattern PREMISES =
            Pattern.compile("(?<!\\p{L})dans\\s+(?:ses|leurs)\\s+(?:locaux|murs)" + END);
    private static final Pattern FEMININE = Pattern.compile(
            "(?:fondation|direction|delegation|bibliotheque|commission|cour|ligue|societe|chambre|caisse|maison|mediatheque|federation|confederation|presidence|commune|province|wilaya|faculte|banque|mutuelle|cooperative|librairie)"
                    + END);
    private static final Pattern BARE = Pattern.compile("(?<lead>.*?)(?<to>لل|ال)(?<body>" + bareBodies() + ")");
    private static final Pattern FAIR = Pattern.compile("(?<!\\p{L})(?:ب|ل|و)?(?:(?<joined>لل)|)(?<fair>"
            + Words.any("fair") + "|معرض الدولي للنشر والكتاب|معرض الدولي للكتاب)" + END);
    private static final Pattern CITY = Pattern.compile(
            "(?<!\\p{L})(?:(?<=[\\p{IsArabic},]\\s)(?:ب|في\\s+|مدينه\\s+|بمدينه\\s+)|(?<=[,(] ?|- )|(?<=[a-z,('] |\\n"
                    + "|(?<!\\p{L})d')|(?<=\\d )(?:ب|في\\s+))(?<city>"
                    + Words.any("city") + ")(?!-\\p{L})" + END);
    /** A town that no table knows, by the word before it: تحتضن مدينة أصيلة. */
    private static final Pattern TOWN =
            Pattern.compile("(?<!\\p{L})[وب]?مدينه (?!ال)(?<city>(?:" + Words.any("forename") + " )?\\p{L}{3,})" + END);

    /** مكتبة تمارة: a place that names its town. */
    private static final Pattern HOLDS_CITY = Pattern.compile("(?s).*\\sل?" + Words.any("city"));

    private static final Pattern IN = Pattern.compile("(?<!\\p{L})(?:ب|في |بمدينه |مدينه |a |de |d'|in |at )$");
    private static final Pattern GAP = Pattern.compile("\"?\\s*[,(-]?\\s*(?:ب|في |بمدينه |مدينه |a |de |d')?");
    /** بأولاد تايمة، : one or two words that a sign ends. */
    private static final Pattern BEHIND =
            Pattern.compile(" ب(?<city>(?!ال)\\p{L}{4,}(?: (?!ال)\\p{L}{3,})?)(?=[,.;\\n]|$)");

    private static final Pattern NO_TOWN = Pattern.compile(
            "(?:"
                    + Words.any(
                            "venue", "room", "body", "kind", "kinds", "container", "happening", "many", "city", "stop")
                    + "(?!\\p{L})|(?:مشارك|حضور|دعم|تعاون|شراك|تنسيق|تنظيم|اشراف|مبادر|مناسب|مساهم|تاطير|تسيير|حوالي|ازيد).*).*");
    private static final Pattern DATELINE = Pattern.compile("\\s*(?:[-(/]|,?\\s*(?:le|في)?\\s*\\d)");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:الكاينه?|الواقعه?)?\\s*ب(?<quarter>(?:مدينه|حي|شارع)\\s+\\p{L}+(?:\\s+ال\\p{L}+)?)" + END);
    private static final Pattern SITE = Pattern.compile(
            "(?<!\\p{L})(?:ب)?(?<site>(?:(?:espace|parc|site|parking|esplanade) )?olm(?:[ -]souissi)?|(?:فضا|ساحه|موقع) (?:olm )?(?:ال)?سويسي)"
                    + END);
    private static final Pattern JOINT = Pattern.compile("(?:ال)?رواق (?:ال)?مشترك(?!\\p{L}).*");
    private static final Pattern HOME = Pattern.compile(
            "(?:ال)?(?:رواق|جناح|مقر)|(?:(?:joint |institutional )?pavilion|pavillon|stand|siege|pavilion|booth|headquarters)(?!\\p{L})");
    private static final Pattern SEAT = Pattern.compile("(?:ال)?مقر|siege|headquarters");
    private static final Pattern PAVILION =
            Pattern.compile("(?:ال)?(?:رواق|جناح)|pavillon|stand|(?:joint |institutional )?pavilion|booth");
    private static final Pattern LONE_AND = Pattern.compile("(?<!\\p{L})و (?=\\p{L})");
    private static final Pattern HAMZA = Pattern.compile("[أإآؤئء]");

    private final Source source;
    private final FoldedText text;
    private final List<Body> bodies;
    private final Value<String> organiser;
    private final List<Value<String>> rooms;
    private final int sessions;
    private final Map<String, Value<String>> parts = new LinkedHashMap<>();

    Venue(Source source, List<Body> bodies, List<SessionFound> sessions, Value<String> title) {
        this.source = source;
        this.text = source.text();
        this.bodies = bodies;
        List<Value<String>> organising = BodyNames.organising(bodies, title, null);
        this.organiser = organising.isEmpty() ? null : organising.get(0);
        this.rooms = sessions.stream()
                .map(SessionFound::room)
                .filter(room -> room != null)
                .toList();
        this.sessions = sessions.size();
    }

    private static String bareBodies() {
        return Words.group("body").keySet().stream()
                .filter(body -> body.indexOf(' ') < 0 && !body.startsWith("ال") && Spelling.isArabic(body.charAt(0)))
                .map(Pattern::quote)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
    }

    /** The place, its parts with a comma between; null where the text does not say. */
    Value<String> read() {
        Value<String> place = place();
        add(place);
        Value<String> fair = fair();
        Value<String> city = city(place);
        boolean isPavilion = place != null
                && PAVILION.matcher(FoldedText.fold(place.value())).lookingAt();
        if (source.lang() != Lang.FR || isPavilion || (place == null && city == null)) {
            add(fair);
        }
        add(quarter(place));
        add(site());
        if (place == null || !HOLDS_CITY.matcher(FoldedText.fold(place.value())).matches()) {
            add(city);
        }
        if (parts.isEmpty()) {
            return null;
        }
        Value<String> first = parts.values().iterator().next();
        return new Value<>(String.join(separator(), parts.keySet()), first.start(), first.end(), first.confidence());
    }

    private void add(Value<String> part) {
        if (part != null && parts.keySet().stream().noneMatch(other -> other.contains(part.value()))) {
            parts.put(part.value(), part);
        }
    }

    private Value<String> place() {
        List<Value<String>> named = named();
        return Stream.of(
                        labelled().stream(),
                        named.stream().filter(place -> isHome(place) && !isOfTitle(place)),
                        numbered().stream(),
                        named.stream().filter(Venue::isHome),
                        owned().stream(),
                        common().map(room -> inFull(room, named)).stream(),
                        named.stream())
                .flatMap(places -> places)
                .findFirst()
                .orElse(null);
    }

    /** A room with the house that it is in, where the text names that. */
    private Value<String> inFull(Value<String> room, List<Value<String>> named) {
        return named.stream()
                .filter(place -> place.start() == room.start() && place.end() > room.end())
                .findFirst()
                .orElseGet(() -> named.stream()
                        .filter(house -> isBeside(house, room))
                        .findFirst()
                        .map(house -> room.map(name -> name + separator() + house.value()))
                        .orElse(room));
    }

    /** Bibliothèque nationale, salle de conférences: a house right before its room. */
    private boolean isBeside(Value<String> house, Value<String> room) {
        return house.end() < room.start()
                && room.start() - house.end() < 4
                && text.original().substring(house.end(), room.start()).strip().equals(",");
    }

    private String separator() {
        return source.lang() == Lang.AR ? "، " : ", ";
    }

    private static boolean isHome(Value<String> place) {
        return HOME.matcher(FoldedText.fold(place.value())).lookingAt();
    }

    /** All places that words like في lead to, but rooms of single sessions; the organiser's seat is more than a room. */
    private List<Value<String>> named() {
        List<Value<String>> found = new ArrayList<>();
        for (Pattern pattern : patterns()) {
            Matcher place = pattern.matcher(text);
            while (place.find()) {
                int end = inHouse(place, Names.end(text, place.end("place")));
                boolean isNamed = end > place.end("place")
                        || place.group("place").indexOf(' ') > 0
                        || (source.lang() == Lang.FR && full(place.group("place")) != null);
                if (isNamed && !source.isQuoted(place.start())) {
                    Value<String> words = written(place.start("place"), end);
                    if (!isOfOne(words)) {
                        found.add(words);
                    }
                }
            }
        }
        bodies.stream().filter(body -> body.role() == Role.HOST).map(Body::name).forEach(found::add);
        found.removeIf(
                place -> found.stream().anyMatch(other -> other.start() < place.start() && place.end() <= other.end()));
        found.sort(Comparator.comparing(this::isOfTitle));
        return found;
    }

    /** Whether a place is only the room of one session among others. */
    private boolean isOfOne(Value<String> place) {
        return rooms.stream().anyMatch(place::overlaps)
                && distinct() > 1
                && !SEAT.matcher(FoldedText.fold(place.value())).lookingAt();
    }

    /** A room goes on with the house that it is in: قاعة الندوات بكلية الطب. */
    private int inHouse(Matcher place, int end) {
        Matcher house = HOUSE.matcher(text).region(end, text.length());
        boolean isRoom = Words.group("room").containsKey(place.group("place")) && end > place.end("place");
        return isRoom && house.lookingAt() ? Names.end(text, house.end()) : end;
    }

    private List<Pattern> patterns() {
        return source.lang() == Lang.EN ? List.of(ENGLISH, PLACE, PAVILION_OF) : List.of(PLACE, HOST, PAVILION_OF);
    }

    private Optional<Value<String>> numbered() {
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            Value<String> place = written(numbered.start("place"), numbered.end("place"));
            if (!isOfOne(place)) {
                return Optional.of(place);
            }
        }
        Matcher shared = SHARED.matcher(text);
        return shared.find()
                ? Optional.of(text.words(shared, "place", 0.8).map(none -> "الرواق المشترك"))
                : Optional.empty();
    }

    /** What the title says of a place, a text says in full later on. */
    private boolean isOfTitle(Value<String> place) {
        Piece line = source.titleLine();
        return line != null && place.start() < text.endOf(line.to());
    }

    private Optional<Value<String>> labelled() {
        Matcher label = Places.LABEL.matcher(text);
        return label.find() ? Optional.of(written(label.start("place"), label.end("place"))) : Optional.empty();
    }

    /** برواقها, بمقره: the pavilion or the seat of whoever organises. */
    private Optional<Value<String>> owned() {
        Matcher own = OWN.matcher(text);
        Matcher its = ITS.matcher(text);
        if (organiser != null && source.lang() == Lang.EN && its.find()) {
            return Optional.of(text.words(its, "own", 0.7).map(place -> place + " of the " + organiser.value()));
        }
        Matcher last = OF_LAST.matcher(text);
        Body named = last.find() ? before(last.start()) : null;
        if (named != null) {
            String name = named.name().value();
            return Optional.of(text.words(last, "own", 0.7).map(place -> place + " " + of(name)));
        }
        Matcher french = SON.matcher(text);
        Matcher premises = PREMISES.matcher(text);
        if (organiser != null && premises.find()) {
            return Optional.of(organiser);
        }
        if (organiser != null && source.lang() == Lang.FR && french.find()) {
            return Optional.of(new Value<>(
                    text.words(french, "own", 1).value() + " " + of(organiser.value()),
                    text.startOf(french.start("own")),
                    text.endOf(french.end("own")),
                    0.7));
        }
        if (organiser == null || !own.find()) {
            return Optional.empty();
        }
        String name = text.words(own.start("own"), own.end("own"), 1).value();
        return Optional.of(new Value<>(
                name + " " + organiser.value(), text.startOf(own.start("own")), text.endOf(own.end()), 0.7));
    }

    /** The last body that is named before an index; null for none. */
    private Body before(int index) {
        return bodies.stream()
                .filter(body -> body.to() <= index)
                .max(Comparator.comparingInt(Body::to))
                .orElse(null);
    }

    private static String of(String french) {
        String folded = FoldedText.fold(french);
        if ("aeiouh".indexOf(folded.charAt(0)) >= 0 && !folded.startsWith("haut")) {
            return "de l'" + french;
        }
        return (FEMININE.matcher(folded).lookingAt() ? "de la " : "du ") + french;
    }

    /** The room that all sessions share. */
    private Optional<Value<String>> common() {
        return rooms.size() == sessions && distinct() == 1 ? Optional.of(rooms.get(0)) : Optional.empty();
    }

    private long distinct() {
        return rooms.stream().map(room -> SearchKey.of(room.value())).distinct().count();
    }

    /** The words of a place as they are meant: a joint pavilion is the joint one, المعهد has its full name. */
    private Value<String> written(int from, int to) {
        Value<String> words = text.words(from, to, 0.8).map(Spelling::unquoted);
        String folded = FoldedText.fold(words.value());
        if (JOINT.matcher(folded).matches()) {
            return words.map(none -> "الرواق المشترك");
        }
        if (folded.indexOf(' ') < 0 && source.lang() == Lang.FR) {
            String whole = full(words.value());
            return whole == null ? words : words.map(none -> whole);
        }
        Matcher bare = BARE.matcher(folded);
        if (!bare.matches()) {
            return words.map(this::owned);
        }
        String body = bare.group("body");
        String owner = full("ال" + body);
        if (owner == null) {
            return words;
        }
        int space = words.value().lastIndexOf(' ');
        return space < 0
                ? words
                : words.map(
                        all -> all.substring(0, space + 1) + (bare.group("to").equals("لل") ? "ل" : "") + owner);
    }

    /** siège du ministère, رواق وزارة الأوقاف: with the owner's name in full. */
    private String owned(String place) {
        return bodies.stream()
                .map(body -> body.name().value())
                .filter(name -> place.contains(" ") && isEndOf(place, name))
                .max(Comparator.comparingInt(String::length))
                .map(name -> place.substring(0, start(place, name)) + name)
                .orElse(place);
    }

    private static boolean isEndOf(String place, String name) {
        int start = start(place, name);
        return start > 0
                && (BodyNames.isShort(place.substring(start), name)
                        || (place.indexOf(' ', start) < 0 && name.startsWith(place.substring(start) + " ")));
    }

    private static int start(String place, String name) {
        String first = name.substring(0, Math.max(1, name.indexOf(' ')));
        return Math.max(place.indexOf(" " + first), Math.max(place.indexOf("'" + first), place.indexOf("’" + first)))
                + 1;
    }

    /** The full name of a body that is only called الوزارة, in its most careful spelling; null for none. */
    private String full(String bare) {
        String stem = SearchKey.stems(bare).get(0);
        List<String> names = bodies.stream()
                .map(body -> body.name().value())
                .filter(name ->
                        name.contains(" ") && SearchKey.stems(name).get(0).equals(stem))
                .toList();
        return names.stream()
                .max(Comparator.<String>comparingInt(
                                name -> SearchKey.stems(name).size())
                        .thenComparingLong(name -> HAMZA.matcher(name).results().count()))
                .orElse(null);
    }

    private Value<String> fair() {
        Matcher fair = FAIR.matcher(text);
        Value<String> best = null;
        while (fair.find()) {
            Value<String> words = text.words(fair, "fair", 0.9)
                    .map(name -> LONE_AND.matcher(name).replaceAll("و"));
            if (fair.group("joined") != null || words.value().startsWith("معرض الدولي")) {
                words = words.map(name -> "ال" + name);
            }
            if (best == null || words.value().length() > best.value().length()) {
                best = words;
            }
        }
        return best;
    }

    /** Where the fair has its tents. */
    private Value<String> site() {
        Matcher site = SITE.matcher(text);
        return site.find() ? text.words(site, "site", 0.7) : null;
    }

    /** The quarter that a place says that it lies in. */
    private Value<String> quarter(Value<String> place) {
        if (place == null) {
            return null;
        }
        Matcher quarter = QUARTER.matcher(text);
        while (quarter.find()) {
            int gap = text.startOf(quarter.start()) - place.end();
            boolean isCity = Words.group("city").keySet().stream().anyMatch(quarter.group("quarter")::endsWith);
            if (gap >= 0 && gap <= 3 && !isCity) {
                return text.words(quarter, "quarter", 0.7);
            }
        }
        return null;
    }

    /** The town: one that the text names as a place, and no other than where it was written. */
    private Value<String> city(Value<String> place) {
        Matcher label = Places.LABEL.matcher(text);
        if (label.find()) {
            Matcher after = CITY.matcher(text)
                    .region(label.end(), source.line(label.start()).to());
            after.useTransparentBounds(true);
            if (after.find()) {
                return text.words(after, "city", 0.8);
            }
        }
        Value<String> behind = behind(place);
        if (behind != null) {
            return behind;
        }
        Matcher city = CITY.matcher(text);
        Value<String> first = null;
        while (city.find()) {
            Piece line = source.line(city.start("city"));
            boolean isDateline = city.start("city") - line.from() <= 2
                    && DATELINE.matcher(text).region(city.end(), line.to()).lookingAt()
                    && source.datesIn(line).isEmpty();
            if (!isDateline && !source.isQuoted(city.start("city"))) {
                Value<String> words = text.words(city, "city", 0.8);
                if (IN.matcher(source.between(Math.max(line.from(), city.start("city") - 12), city.start("city")))
                        .find()) {
                    return words;
                }
                first = first == null ? words : first;
            }
        }
        return first == null ? town() : first;
    }

    /** The town that is named right behind a place: فندق … بوجدة, hôtel …, Rabat; null for none. */
    private Value<String> behind(Value<String> place) {
        if (place == null) {
            return null;
        }
        int from = text.indexAt(place.end());
        Matcher city = CITY.matcher(text).region(from, Math.min(text.length(), from + 30));
        city.useTransparentBounds(true);
        if (city.find() && GAP.matcher(source.between(from, city.start("city"))).matches()) {
            return text.words(city, "city", 0.8);
        }
        Matcher town = BEHIND.matcher(text).region(from, text.length());
        return town.lookingAt() && !NO_TOWN.matcher(town.group("city")).lookingAt()
                ? text.words(town, "city", 0.6)
                : null;
    }

    private Value<String> town() {
        Matcher town = TOWN.matcher(text);
        while (town.find()) {
            if (!source.isQuoted(town.start())) {
                return text.words(town, "city", 0.7);
            }
        }
        return null;
    }
}
