package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/**
 * Finds sessions in the lines of a programme: each has a time of its own, or a day and a colon. A room in a line above
 * is that of all lines under it.
 */
final class ListedSessions {

    private static final Pattern BY =
            Pattern.compile("^(?<title>.{6,}?) (?:de|par) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,2}$");
    private static final Pattern AFTER_DATE = Pattern.compile("\\s*[:|-]\\s*(?=\\S)");
    private static final Pattern LABEL = Pattern.compile("[\\s*-]*[^\\n|:]{0,25}:\\s*");
    private static final Pattern FILLER = Pattern.compile(
            "(?:[^\\p{L}\\n"
                    + "]|(?<!\\p{L})(?:و|من|علي|في|عند|حدود|تمام|الساعه|ابتدا|ابتداا|انطلاقا|يوم|صباح|زوال|مسا|التوقيت|توقيت|de|du|a|des|le|partir|vers|des|l'|entre|matin|apres-midi|soir|horaire|heure|from|at|starting|time)(?!\\p{L})){0,60}");
    private static final Pattern SAYS = Pattern.compile("(?<!\\p{L})(?:و|س)?" + Words.any("organise") + "(?!\\p{L})");
    private static final Pattern PLURAL =
            Pattern.compile("(?<!\\p{L})(?:و|ال|وال|ب|ل)?(?<kinds>" + Words.any("kinds", "count") + ")(?!\\p{L})");
    private static final Pattern BULLET = Pattern.compile(
            "\\s*(?:[*>-]|\\d{1,2}\\s?[.)-](?!\\d)|(?:ال)?" + Words.any("ordinal") + "\\s*[:-])\\s*(?=\\S)");
    private static final Pattern CANCELLED = Pattern.compile(
            "annul|report|ملغا|الغي|الغا|مؤجل|موجل|تاجيل|cancel|postpone|deplac|moved|تغيير|changement|change");
    private static final int PROSE = 120;
    private static final int SHORT = 160;

    private final Source source;
    private final Places places;
    private final List<Candidate> found = new ArrayList<>();

    private ListedSessions(Source source) {
        this.source = source;
        this.places = new Places(source);
    }

    /** The entries of a programme; none in a text that speaks of no kind of event at all. */
    static List<Candidate> in(Source source) {
        return source.isOfEvents() ? new ListedSessions(source).read() : List.of();
    }

    private List<Candidate> read() {
        List<Piece> lines = source.lines();
        Piece used = source.titleLine();
        Value<String> room = null;
        Value<String> announced = null;
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            if (line.equals(source.titleLine())) {
                continue;
            }
            int start = entry(line);
            Matcher bullet = BULLET.matcher(source.text()).region(line.from(), line.to());
            if (start < 0 && announced != null && bullet.lookingAt()) {
                Entry entry = new Entry(source, places, bullet.end(), line.to());
                add(entry, line, room, announced);
                used = line;
                continue;
            }
            if (start < 0) {
                announced = announced(line);
                Value<String> heading = places.heading(line);
                room = heading == null ? room : heading;
                used = heading == null ? used : line;
                continue;
            }
            Entry own = new Entry(source, places, start, line.to());
            boolean isContainer = source.text().charAt(line.to() - 1) == ':' && own.title() != null;
            if (own.isPause() || isContainer) {
                used = line;
            } else if (own.title() != null) {
                add(own, line, room, announced);
                used = line;
            } else if (i > 0 && !lines.get(i - 1).equals(used) && isTitle(lines.get(i - 1))) {
                Piece title = lines.get(i - 1);
                add(entryOf(title), new Piece(title.from(), line.to()), room, announced);
                used = line;
            } else if (i + 1 < lines.size() && isTitle(lines.get(i + 1)) && entry(lines.get(i + 1)) < 0) {
                Piece title = lines.get(i + 1);
                add(entryOf(title), new Piece(line.from(), title.to()), room, announced);
                used = title;
            }
        }
        boolean isBare = found.size() == 1
                && found.get(0).kind() == null
                && !source.isQuoted(found.get(0).title().from());
        return isBare
                        && (found.get(0).scope().length() > PROSE
                                || source.datesIn(found.get(0).scope()).isEmpty())
                ? List.of()
                : found;
    }

    /** The kind of what a line ending in a colon announces, several at once; null for a line that announces none. */
    private Value<String> announced(Piece line) {
        if (source.text().charAt(line.to() - 1) != ':'
                || CANCELLED
                        .matcher(source.text())
                        .region(line.from(), line.to())
                        .find()) {
            return null;
        }
        Matcher plural = PLURAL.matcher(source.text()).region(line.from(), line.to());
        Value<String> kind = null;
        while (plural.find()) {
            String meaning = ProseSessions.ofPlural(plural.group("kinds"));
            kind = source.text().value(meaning, plural.start("kinds"), plural.end("kinds"), 0.8);
        }
        return kind;
    }

    private boolean isProse(Piece line) {
        return line.length() > PROSE
                && SAYS.matcher(source.text()).region(line.from(), line.to()).find();
    }

    private Entry entryOf(Piece line) {
        return new Entry(source, places, Titles.afterMarks(source, line.from(), line.to()), line.to());
    }

    /** Where the words of an entry begin in a line; -1 for a line that is none. */
    private int entry(Piece line) {
        if (isProse(line)) {
            return -1;
        }
        int from = Titles.afterMarks(source, line.from(), line.to());
        boolean isEntry = false;
        for (DateMention date : source.datesIn(line)) {
            if (date.to() <= line.to() && (date.from() - from <= 8 || isLabel(from, date.from()))) {
                Matcher colon = AFTER_DATE.matcher(source.text()).region(date.to(), line.to());
                isEntry = colon.lookingAt();
                from = isEntry ? colon.end() : date.to();
            }
        }
        boolean isRow = source.between(line.from(), line.to()).indexOf('|') >= 0;
        for (TimeMention time : source.timesIn(line)) {
            if (time.from() >= from
                    && FILLER.matcher(source.text()).region(from, time.from()).matches()) {
                return Titles.afterMarks(source, time.to(), line.to());
            }
            boolean ends = line.length() <= SHORT
                    && line.to() - time.to() <= 3
                    && source.text().charAt(line.to() - 1) != '.';
            if (ends || isRow) {
                return Math.min(from, time.from());
            }
        }
        return isEntry ? from : -1;
    }

    private boolean isLabel(int from, int to) {
        return LABEL.matcher(source.text()).region(from, to).matches();
    }

    private boolean isTitle(Piece line) {
        return source.datesIn(line).isEmpty()
                && line.length() < 250
                && line.length() > 5
                && source.text().charAt(line.to() - 1) != ':';
    }

    private void add(Entry entry, Piece scope, Value<String> room, Value<String> announced) {
        Piece title = entry.title();
        if (title == null || entry.isPause()) {
            return;
        }
        Matcher by = BY.matcher(source.text()
                .original()
                .substring(source.text().startOf(title.from()), source.text().endOf(title.to())));
        if (by.matches() && (entry.kind() == null || !entry.isOwnKind())) {
            title = new Piece(
                    title.from(),
                    Math.min(title.to(), title.from() + by.group("title").length()));
        }
        Value<String> kind = entry.kind() == null ? announced : entry.kind();
        found.add(new Candidate(title, kind, scope, room, 0.85));
    }
}
