package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;

/** Finds sessions in the lines of a programme: each has a time of its own, or a day and a colon. */
final class ListedSessions {

    private static final Pattern KIND = Pattern.compile(Titles.KIND);
    private static final Pattern PAUSE = Pattern.compile("[\\s*:-]*" + Words.any("pause") + "(?!\\p{L})");
    private static final Pattern BY =
            Pattern.compile("^(?<title>.{6,}?) (?:de|par) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,2}$");
    private static final Pattern AFTER_DATE = Pattern.compile("\\s*[:|-]\\s*(?=\\S)");
    private static final int SHORT = 160;

    private final Source source;
    private final Places places;
    private final List<Candidate> found = new ArrayList<>();

    private ListedSessions(Source source) {
        this.source = source;
        this.places = new Places(source.text(), source.lang());
    }

    static List<Candidate> in(Source source) {
        return new ListedSessions(source).read();
    }

    private List<Candidate> read() {
        List<Piece> lines = source.lines();
        Piece used = source.titleLine();
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            if (line.equals(source.titleLine())) {
                continue;
            }
            int start = entry(line);
            if (start < 0) {
                continue;
            }
            if (start < line.to() && holdsTitle(start, line)) {
                add(start, line, line);
                used = line;
            } else if (i > 0 && !lines.get(i - 1).equals(used) && isTitle(lines.get(i - 1))) {
                Piece title = lines.get(i - 1);
                add(title.from(), title, new Piece(title.from(), line.to()));
                used = line;
            } else if (i + 1 < lines.size() && isTitle(lines.get(i + 1)) && entry(lines.get(i + 1)) < 0) {
                Piece title = lines.get(i + 1);
                add(title.from(), title, new Piece(line.from(), title.to()));
                used = title;
            }
        }
        return found;
    }

    /** Where the words of an entry begin in a line; -1 for a line that is none. */
    private int entry(Piece line) {
        int first = Titles.afterMarks(source, line.from(), line.to());
        int from = first;
        boolean isEntry = false;
        for (DateMention date : source.dates()) {
            if (date.from() >= first && date.from() - first <= 8 && date.to() <= line.to()) {
                Matcher colon = AFTER_DATE.matcher(source.text()).region(date.to(), line.to());
                if (colon.lookingAt()) {
                    from = colon.end();
                    isEntry = true;
                } else {
                    from = date.to();
                }
            }
        }
        for (TimeMention time : source.times()) {
            if (!line.holds(time.from())) {
                continue;
            }
            if (time.from() - from <= 18 && time.from() >= from) {
                return Titles.afterMarks(source, time.to(), line.to());
            }
            if (line.length() <= SHORT
                    && line.to() - time.to() <= 3
                    && source.text().charAt(line.to() - 1) != '.') {
                return first;
            }
        }
        return isEntry ? from : -1;
    }

    private boolean holdsTitle(int start, Piece line) {
        Piece title = title(start, line);
        Value<String> room = places.room(start, line.to());
        boolean isRoom = room != null && room.start() <= source.text().startOf(start) + 3;
        return title.length() > 3 && !isRoom;
    }

    private boolean isTitle(Piece line) {
        boolean dated = source.dates().stream().anyMatch(date -> line.holds(date.from()));
        return !dated
                && line.length() < 250
                && line.length() > 5
                && source.text().charAt(line.to() - 1) != ':';
    }

    private Piece title(int start, Piece line) {
        for (Piece quote : source.quotes()) {
            if (quote.from() >= start && quote.to() <= line.to() && isOfTitle(start, quote)) {
                return quote;
            }
        }
        int from = Titles.afterKind(source, start, line.to());
        Piece title = Titles.from(source, from, line.to());
        return title.length() > 3 ? title : Titles.from(source, Titles.afterMarks(source, start, line.to()), line.to());
    }

    private boolean isOfTitle(int start, Piece quote) {
        String before = source.between(start, quote.from());
        return !before.matches("(?s).*(?:قاعه|فضا|salle|espace|برنامج|جمعيه|programme|association)\\s*\"$");
    }

    private void add(int start, Piece line, Piece scope) {
        if (PAUSE.matcher(source.text()).region(start, line.to()).lookingAt()) {
            return;
        }
        Piece title = title(start, line);
        Matcher kind = KIND.matcher(source.text()).region(start, line.to());
        kind.useTransparentBounds(true);
        Value<String> named = kind.find() && kind.start() <= Math.max(title.to(), start + 40)
                ? source.text()
                        .value(ProseSessions.meaning(kind.group("kind")), kind.start("kind"), kind.end("kind"), 0.9)
                : null;
        Matcher by = BY.matcher(source.text()
                .original()
                .substring(source.text().startOf(title.from()), source.text().endOf(title.to())));
        if (by.matches() && (named == null || kind.start() > title.from())) {
            title = new Piece(
                    title.from(),
                    Math.min(title.to(), title.from() + by.group("title").length()));
        }
        if (title.length() > 3) {
            found.add(new Candidate(title, named, scope, 0.85));
        }
    }
}
