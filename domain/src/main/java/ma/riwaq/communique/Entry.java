package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/**
 * One entry of a programme, after its day and time. Commas, colons, dashes, brackets and columns part it; what its parts
 * are tells which of them is the title: a quote, or else words that are no room, no kind and nobody's role.
 */
final class Entry {

    private enum Is {
        WORDS,
        KIND,
        ROOM,
        WHO,
        PAUSE
    }

    private record Part(Piece piece, Is is, boolean joined) {}

    private static final Pattern PART = Pattern.compile("\\s*(?:\\||\\s-+\\s|[:,]\\s*|[()])\\s*|\\.\\s+");
    private static final Pattern JOIN = Pattern.compile("\\s*[:,]\\s*");
    private static final Pattern KIND = Pattern.compile(Titles.KIND);
    private static final Pattern MORE_WORDS =
            Pattern.compile("(?:\\s*(?:\\d{1,2}|" + Words.any("ordinal") + "))?(?<words>(?:\\s+[\\p{L}'-]+){0,2})\\s*");
    private static final Pattern PAUSE = Pattern.compile("[\\s*:-]*(?:ال)?" + Words.any("pause") + "(?!\\p{L})");
    private static final Pattern WHO = Pattern.compile(
            "(?:و)?(?:" + Words.any("moderate", "speak", "honorific", "partner", "organised") + ")(?!\\p{L})");
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?s).*(?:(?<!\\p{L})(?:ب|ال)?" + Words.any("room") + "|برنامج|جمعيه|programme|association)\\s*\"?$");
    private static final int SHORTEST = 4;

    private final Source source;
    private final Places places;
    private final int from;
    private final int to;
    private final List<Part> parts = new ArrayList<>();
    private Piece title;
    private Value<String> kind;

    Entry(Source source, Places places, int from, int to) {
        this.source = source;
        this.places = places;
        this.from = from;
        this.to = to;
        read();
    }

    /** The words of the title; null where the entry holds none. */
    Piece title() {
        return title;
    }

    /** Whether words end in those that name a room or the like, so that a quote after them is its name. */
    static boolean isOfPlace(String before) {
        return NO_TITLE.matcher(before).matches();
    }

    /** What the entry calls itself; null for nothing. */
    Value<String> kind() {
        return kind;
    }

    /** Whether the title begins with the kind: Conférence de …. */
    boolean isOwnKind() {
        return kind != null
                && title != null
                && source.text().startOf(title.from()) <= kind.start()
                && kind.start() < source.text().startOf(title.to());
    }

    /** Whether this is a meal, a break or the like. */
    boolean isPause() {
        return parts.stream()
                .filter(part -> part.is() != Is.ROOM)
                .findFirst()
                .filter(part -> part.is() == Is.PAUSE)
                .isPresent();
    }

    private void read() {
        split();
        title = quote();
        if (title == null) {
            title = words();
        }
        if (title == null) {
            Part named = parts.stream()
                    .filter(part -> part.is() == Is.KIND)
                    .findFirst()
                    .orElse(null);
            title = named == null
                    ? null
                    : Titles.entry(source, named.piece().from(), named.piece().to());
        }
        if (title != null && title.length() < SHORTEST) {
            title = null;
        }
        kind = title == null ? null : kindOf();
    }

    private void split() {
        Matcher gap = PART.matcher(source.text()).region(from, to);
        int start = from;
        boolean joined = false;
        while (gap.find()) {
            if (source.isQuoted(gap.start()) || isWithinTime(gap.start())) {
                continue;
            }
            add(start, gap.start(), joined);
            joined = JOIN.matcher(gap.group()).matches();
            start = gap.end();
        }
        add(start, to, joined);
    }

    private boolean isWithinTime(int at) {
        Piece entry = new Piece(from, to);
        return source.timesIn(entry).stream().anyMatch(time -> time.from() <= at && at < time.to())
                || source.datesIn(entry).stream().anyMatch(date -> date.from() <= at && at < date.to());
    }

    private void add(int start, int end, boolean joined) {
        Piece piece = Titles.untimed(source, Titles.afterMarks(source, start, end), end);
        if (piece.length() > 1) {
            parts.add(new Part(piece, is(piece), joined));
        }
    }

    private Is is(Piece piece) {
        if (PAUSE.matcher(source.text()).region(piece.from(), piece.to()).lookingAt()) {
            return Is.PAUSE;
        }
        if (places.isRoom(piece, parts.isEmpty())) {
            return Is.ROOM;
        }
        Matcher named = KIND.matcher(source.text()).region(piece.from(), piece.to());
        named.useTransparentBounds(true);
        if (named.lookingAt()) {
            return MORE_WORDS
                            .matcher(source.text())
                            .region(named.end(), piece.to())
                            .matches()
                    ? Is.KIND
                    : Is.WORDS;
        }
        boolean who = !parts.isEmpty()
                && WHO.matcher(source.text()).region(piece.from(), piece.to()).lookingAt();
        return who ? Is.WHO : Is.WORDS;
    }

    private Piece quote() {
        for (Piece quote : source.quotesIn(new Piece(from, to))) {
            if (!isOfPlace(source.between(from, quote.from()))) {
                return quote;
            }
        }
        return null;
    }

    private Piece words() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.is() == Is.KIND
                    && isNamed(part)
                    && !(i + 1 < parts.size() && parts.get(i + 1).joined())) {
                return Titles.entry(source, part.piece().from(), part.piece().to());
            }
            if (part.is() == Is.WORDS) {
                int end = i;
                while (end + 1 < parts.size()
                        && parts.get(end + 1).is() == Is.WORDS
                        && parts.get(end + 1).joined()) {
                    end++;
                }
                return title(part.piece().from(), parts.get(end).piece().to());
            }
        }
        return null;
    }

    /** Whether a kind goes on with words of its own, which are no number: ورشة الخط العربي. */
    private boolean isNamed(Part part) {
        Matcher named = KIND.matcher(source.text())
                .region(part.piece().from(), part.piece().to());
        named.useTransparentBounds(true);
        Matcher more = MORE_WORDS.matcher(source.text());
        return named.lookingAt()
                && more.region(named.end(), part.piece().to()).matches()
                && !more.group("words").isBlank();
    }

    private Piece title(int start, int end) {
        Piece words = Titles.entry(source, Titles.afterKind(source, start, end), end);
        Piece all = new Piece(start, end);
        if (words.length() < SHORTEST) {
            words = Titles.entry(source, start, end);
        }
        boolean isOnlyKind = words.to() < end
                && KIND.matcher(source.text()).region(words.from(), words.to()).matches();
        return isOnlyKind ? all : words;
    }

    private Value<String> kindOf() {
        Matcher named = KIND.matcher(source.text()).region(from, to);
        named.useTransparentBounds(true);
        if (named.find() && named.start() <= title.from() + 4 && !isWithinQuotedTitle(named.start())) {
            return value(named);
        }
        for (Part part : parts) {
            if (part.piece().from() >= title.to()
                    && part.is() == Is.KIND
                    && named.region(part.piece().from(), part.piece().to()).lookingAt()) {
                return value(named);
            }
        }
        return null;
    }

    private boolean isWithinQuotedTitle(int at) {
        return title.holds(at) && source.isQuoted(at);
    }

    private Value<String> value(Matcher named) {
        return source.text()
                .value(
                        ProseSessions.meaning(source.lang(), named.group("kind")),
                        named.start("kind"),
                        named.end("kind"),
                        0.9);
    }
}
