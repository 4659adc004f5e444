package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;
import ma.riwaq.shared.SearchKey;

/** Finds the programmes, audiences, publications and people that a text names. */
final class Mentions {

    private static final Pattern PROGRAMME = Pattern.compile(
            "(?<!\\p{L})(?:و)?(?:ال|ل|لل|ب|la |le |l'|du |the )?" + Words.any("programme") + "\\s*(?:الجديده\\s*)?$");
    private static final Pattern BOOK = Pattern.compile("(?<!\\p{L})(?:ل|ب|و|l'|le |la |du |de l'|son |sa )?"
            + Words.any("publication") + "(?:\\s+(?:جماعي|جديد|الجماعي|الجديد|collectif))?\\s*:?\\s*$");
    private static final Pattern AUDIENCE =
            Pattern.compile("(?<!\\p{L})(?:و|ل|وال)?(?<who>" + Words.any("audience") + ")(?!\\p{L})");
    private static final Pattern HONORIFIC = Pattern.compile("(?<!\\p{L})(?:و|ل|ب)?(?<title>" + Words.any("honorific")
            + ")\\.?\\s+(?:(?:" + Words.any("honorific", "function") + ")\\.?\\s+){0,4}");
    private static final Pattern TITLED =
            Pattern.compile("(?<!\\p{L})(?:و|ل|ب)?(?:" + Words.any("honorific", "function") + "\\.?\\s+){1,5}$");
    private static final Pattern ARABIC_NAME = Pattern.compile(
            "(?:(?:عبد|بن|ابن|ايت|بنت|ابو|ام|سيدي|مولاي|للا|محمد|بو)\\s+)?\\p{L}{2,}\\s+(?:(?:عبد|بن|ابن|ايت|ابو)\\s+)?\\p{L}{2,}(?:\\s+(?=ال)ال\\p{L}{2,})?");
    private static final Pattern LATIN_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}'’-]{1,40}(?: (?:\\p{Lu}[\\p{L}'’-]{1,40}|El|Al|Ben|Ait|de|d')){0,5} ?\\p{Lu}[\\p{L}'’-]+");
    private static final Pattern MODERATES =
            Pattern.compile("(?<!\\p{L})" + Words.any("moderate") + "\\s*:?\\s*(?:و)?$");
    private static final Pattern SPEAKS =
            Pattern.compile("(?<!\\p{L})" + Words.any("speak") + "\\s*:?\\s*(?:كل\\s+من\\s+)?(?:de\\s+)?$");
    private static final Pattern WRITES = Pattern.compile("(?<!\\p{L})" + Words.any("author") + "\\s*:?\\s*$");
    private static final Pattern ROLE =
            Pattern.compile("(?<!\\p{L})(?:(?<moderates>" + Words.any("moderate") + ")|(?<speaks>" + Words.any("speak")
                    + ")|(?<writes>" + Words.any("author") + "))\\s*:?\\s*(?:كل\\s+من\\s+)?");

    private final Source source;

    Mentions(Source source) {
        this.source = source;
    }

    /** Policy programmes and strategies by their quoted names. */
    List<Value<String>> programmes() {
        return quotedAfter(PROGRAMME, source.named().of(Known.Noun.PROGRAMME));
    }

    /** Books and the like by their quoted titles. */
    List<Value<String>> publications() {
        return quotedAfter(BOOK, List.of());
    }

    private List<Value<String>> quotedAfter(Pattern end, List<Known.Mention> known) {
        Map<String, Value<String>> once = new LinkedHashMap<>();
        known.forEach(one -> once.putIfAbsent(SearchKey.of(one.name().value()), one.name()));
        for (Piece quote : source.quotes()) {
            int open = source.text().toString().lastIndexOf('"', quote.from() - 1);
            if (end.matcher(source.between(Math.max(0, open - 45), open)).find()) {
                Value<String> name = source.text().words(quote.from(), quote.to(), 0.9);
                if (known.stream().noneMatch(one -> one.name().overlaps(name))) {
                    once.putIfAbsent(SearchKey.of(name.value()), name);
                }
            }
        }
        return List.copyOf(once.values());
    }

    /** Whom the event is for, in the words of the table. */
    List<Value<String>> audiences() {
        Map<String, Value<String>> once = new LinkedHashMap<>();
        Matcher match = AUDIENCE.matcher(source.text());
        while (match.find()) {
            String who = Words.meaning("audience", match.group("who").replaceAll("\\s+", " "));
            boolean isTitle = source.isQuoted(match.start());
            if (!isTitle) {
                once.putIfAbsent(who, source.text().value(who, match.start("who"), match.end("who"), 0.7));
            }
        }
        return List.copyOf(once.values());
    }

    /** Those whom an honorific or a role stands before. */
    List<PersonFound> people() {
        Map<String, PersonFound> once = new LinkedHashMap<>();
        source.named().of(Known.Noun.PERSON).forEach(one -> add(known(one), once));
        Matcher match = HONORIFIC.matcher(source.text());
        while (match.find()) {
            Value<String> name = name(match.end());
            if (name != null) {
                add(new PersonFound(name, role(source.between(Math.max(0, match.start() - 45), match.start()))), once);
            }
        }
        Matcher role = ROLE.matcher(source.text());
        while (role.find()) {
            // in Arabic only للكاتبة and the like are followed by nobody but a person
            boolean isName = role.group("writes") != null
                    || !Spelling.isArabic(source.text()
                            .charAt(Math.min(role.end(), source.text().length() - 1)));
            Value<String> name = isName ? name(role.end()) : null;
            if (name != null) {
                String what = role.group("moderates") != null
                        ? "moderator"
                        : role.group("speaks") != null ? "speaker" : "author";
                add(new PersonFound(name, what), once);
            }
        }
        return new ArrayList<>(once.values());
    }

    private PersonFound known(Known.Mention person) {
        Matcher title = TITLED.matcher(source.between(Math.max(0, person.from() - 60), person.from()));
        int from = title.find() ? person.from() - title.group().length() : person.from();
        return new PersonFound(person.name(), role(source.between(Math.max(0, from - 45), from)));
    }

    private static void add(PersonFound person, Map<String, PersonFound> once) {
        boolean isKnown = once.values().stream()
                .anyMatch(one -> one.name().confidence() == 1 && one.name().overlaps(person.name()));
        if (isKnown) {
            return;
        }
        once.merge(
                SearchKey.of(person.name().value()),
                person,
                (one, other) -> one.role().equals("mentioned") ? other : one);
    }

    private Value<String> name(int from) {
        if (from >= source.text().length()) {
            return null;
        }
        if (Spelling.isArabic(source.text().charAt(from))) {
            Matcher name = ARABIC_NAME
                    .matcher(source.text())
                    .region(from, source.text().length());
            return name.lookingAt() && !isOffice(name.group())
                    ? source.text().words(name.start(), name.end(), 0.7)
                    : null;
        }
        int start = source.text().startOf(from);
        Matcher name = LATIN_NAME
                .matcher(source.text().original())
                .region(start, source.text().original().length());
        return name.lookingAt() ? new Value<>(Spelling.clean(name.group()), name.start(), name.end(), 0.7) : null;
    }

    /** السيد رئيس النيابة names an office and nobody. */
    private static boolean isOffice(String words) {
        String first = firstOf(words);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return Words.group("function").keySet().stream()
                        .anyMatch(office -> firstOf(office).equals(first))
                || Words.group("stop").containsKey(first)
                || Words.group("stop").containsKey(last)
                || Words.group("body").containsKey(last);
    }

    private static String role(String before) {
        if (MODERATES.matcher(before).find()) {
            return "moderator";
        }
        if (SPEAKS.matcher(before).find()) {
            return "speaker";
        }
        return WRITES.matcher(before).find() ? "author" : "mentioned";
    }

    private static String firstOf(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
