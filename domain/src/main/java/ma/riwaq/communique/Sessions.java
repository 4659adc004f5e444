package ma.riwaq.communique;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.DateMention.Shape;
import ma.riwaq.communique.Lines.Piece;
import ma.riwaq.shared.SearchKey;

/** Puts the sessions of a text together from what sentences and lines tell of them. */
final class Sessions {

    private static final String KIND = Words.anyDefinite("kind", "container");
    private static final Pattern ANNOUNCED = Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("organise")
            + "(?!\\p{L})[^\\n.]{0,200}?(?<!\\p{L})(?:un |une |a |an )?(?<kind>" + KIND + ")(?!\\p{L})");
    private static final Pattern TITLE_KIND = Pattern.compile("[\\s\"*-]*(?:ال)?(?<kind>" + KIND
            + ")(?!\\p{L})(?:\\s*(?::|-)\\s*|\\s+(?:علميه\\s+)?(?<for>ل)(?=\\p{L}))?");

    static final Pattern FOLLOWED =
            Pattern.compile("(?<!\\p{L})(?:[ثو]?[تي]لي(?:ه|ها|هما)|ثم|suivie?s?|puis|followed|then)(?!\\p{L})");

    private static final double LISTED = 0.85;

    private final Source source;
    private final Places places;

    private Sessions(Source source) {
        this.source = source;
        this.places = new Places(source);
    }

    static List<SessionFound> in(Source source, List<Value<String>> bodies, Value<String> title) {
        return new Sessions(source).read(bodies, title);
    }

    private List<SessionFound> read(List<Value<String>> bodies, Value<String> title) {
        boolean isOnlyDue = !source.dates().isEmpty()
                && source.dates().stream().allMatch(date -> Deadlines.isOne(source.text(), date));
        if (isOnlyDue && !source.isOfFair()) {
            return List.of(); // a bill, a call for applications
        }
        List<Candidate> listed = listed();
        List<Candidate> candidates = new ArrayList<>(listed);
        for (Candidate prose : ProseSessions.in(source, bodies)) {
            if (listed.stream()
                    .noneMatch(one -> one.scope().from() <= prose.title().from()
                            && prose.title().to() <= one.scope().to()
                            && isEntry(one))) {
                candidates.add(prose);
            }
        }
        candidates.sort(Comparator.comparingInt(one -> one.title().from()));
        candidates = withoutContainers(withoutTalk(candidates));
        if (candidates.isEmpty()) {
            Candidate only = only(title);
            candidates = only == null ? PlainSessions.in(source, bodies) : List.of(only);
        } else if (listed.isEmpty()) {
            List<Candidate> all = new ArrayList<>(candidates);
            all.addAll(PlainSessions.beside(source, bodies, candidates));
            all.sort(Comparator.comparingInt(one -> one.title().from()));
            candidates = all;
        }
        List<SessionFound> sessions = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Value<String> words = whole(
                    source.text()
                            .words(candidate.title().from(), candidate.title().to(), candidate.confidence()),
                    bodies);
            if (titles.add(SearchKey.of(words.value()))) {
                sessions.add(session(candidate, words, scope(candidates, i), candidates.size() == 1, sessions));
            }
        }
        return sessions;
    }

    /** Whether words are part of a body's name, and not its first: formation in Académie d'éducation et de formation. */
    static boolean isWithin(List<Value<String>> bodies, int start) {
        return bodies.stream().anyMatch(body -> body.start() < start && start < body.end());
    }

    /** The entries of a programme: a single line that calls itself nothing is one only in a text about a fair. */
    private List<Candidate> listed() {
        List<Candidate> entries = ListedSessions.in(source);
        boolean isAny = entries.size() == 1 && entries.get(0).kind() == null && !source.isOfFair();
        return isAny ? List.of() : entries;
    }

    /** Where the day and time of one of the sessions are: before the next title, or before its own where days lead. */
    private Piece scope(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        Piece scope = candidate.scope();
        Candidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
        boolean isLast = next == null || next.title().from() >= scope.to();
        if (!isListed(candidate) && leads(candidates, index)) {
            return new Piece(scope.from(), candidate.title().to());
        }
        return isLast || next.title().from() <= candidate.title().to()
                ? scope
                : new Piece(
                        scope.from(),
                        Math.max(candidate.title().to(), next.title().from()));
    }

    /** Whether the days and times of a sentence of several titles stand before each of them: none comes after the last. */
    private boolean leads(List<Candidate> candidates, int index) {
        Piece sentence = source.sentence(candidates.get(index).title().from());
        int first = index;
        while (first > 0 && sentence.holds(candidates.get(first - 1).title().from())) {
            first--;
        }
        int last = index;
        while (last + 1 < candidates.size()
                && sentence.holds(candidates.get(last + 1).title().from())) {
            last++;
        }
        return first < last
                && isTimed(
                        new Piece(sentence.from(), candidates.get(first).title().from()))
                && isTimed(new Piece(
                        candidates.get(last - 1).title().to(),
                        candidates.get(last).title().from()))
                && !isTimed(new Piece(candidates.get(last).title().to(), sentence.to()));
    }

    private boolean isEntry(Candidate candidate) {
        return candidate.scope().length() < 300;
    }

    /** Beside sessions with a time, words after a kind that no quotes, no day and no time go with only speak of them. */
    private List<Candidate> withoutTalk(List<Candidate> candidates) {
        boolean timed = candidates.stream().anyMatch(one -> one.confidence() >= LISTED && isTimed(one.scope()));
        return timed
                ? candidates.stream()
                        .filter(one -> one.confidence() >= LISTED || isTimed(one.scope()))
                        .toList()
                : candidates;
    }

    private boolean isTimed(Piece scope) {
        return !source.timesIn(scope).isEmpty() || !source.datesIn(scope).isEmpty();
    }

    /** A day that others are part of is no session beside them. */
    private static List<Candidate> withoutContainers(List<Candidate> candidates) {
        List<Candidate> sessions = candidates.stream()
                .filter(one -> one.kind() == null
                        || !Words.group("container").containsValue(one.kind().value()))
                .toList();
        return sessions.isEmpty()
                        || sessions.stream().noneMatch(one -> one.confidence() >= 0.7)
                        || candidates.stream().allMatch(one -> one.confidence() == 0.85)
                ? candidates
                : sessions;
    }

    /** The one session of a text that announces nothing else, titled as the text is; null for none. */
    private Candidate only(Value<String> title) {
        Matcher announced = ANNOUNCED.matcher(source.text());
        if (title == null
                || source.titleLine() == null
                || (source.dates().isEmpty() && source.times().isEmpty())
                || !announced.find()) {
            return null;
        }
        Piece line = source.titleLine();
        Matcher head = TITLE_KIND.matcher(source.text());
        int from = Math.max(line.from(), source.text().indexAt(title.start()));
        if (!head.region(from, line.to()).lookingAt()) {
            return null;
        }
        Value<String> kind = source.text()
                .value(
                        ProseSessions.meaning(source.lang(), head.group("kind")),
                        head.start("kind"),
                        head.end("kind"),
                        0.8);
        int start = head.group("for") != null || head.end() > head.end("kind") ? head.end() : from;
        int to = line.to();
        while (to > start && source.text().charAt(to - 1) == '.') {
            to--;
        }
        Piece all =
                new Piece(announced.start(), source.sentence(announced.start()).to());
        return new Candidate(new Piece(start, to), kind, all, null, 0.6);
    }

    private SessionFound session(
            Candidate candidate, Value<String> words, Piece scope, boolean alone, List<SessionFound> before) {
        TimeMention time = time(candidate, scope, alone);
        Value<String> room = places.room(scope.from(), candidate.title().from());
        Value<String> after = places.room(candidate.title().to(), scope.to());
        room = after != null ? after : room;
        if (room == null && places.isSameRoom(scope.from(), scope.to()) && !before.isEmpty()) {
            room = before.get(before.size() - 1).room();
        }
        room = room == null ? candidate.room() : room;
        room = room == null ? ofAnnounced(candidate) : room;
        room = room == null && alone
                ? places.ledTo(
                        source.titleLine() == null ? 0 : source.titleLine().to())
                : room;
        room = room == null && !before.isEmpty() ? ofSentence(candidate, before.get(before.size() - 1)) : room;
        return new SessionFound(
                words,
                date(candidate, scope),
                time == null
                        ? null
                        : source.text().value(time.start(), time.from(), time.to(), time.assumed() ? 0.6 : 0.95),
                time == null || time.end() == null
                        ? null
                        : source.text().value(time.end(), time.from(), time.to(), time.assumed() ? 0.6 : 0.95),
                room,
                candidate.kind(),
                List.of());
    }

    /** ثلاث ندوات بقاعة …: the room of all that a sentence before announced; null for none. */
    private Value<String> ofAnnounced(Candidate candidate) {
        if (candidate.kind() == null) {
            return null;
        }
        Piece sentence = source.sentence(source.text().indexAt(candidate.kind().start()));
        Value<String> room = sentence.to() <= candidate.title().from() && !isListed(candidate)
                ? places.room(sentence.from(), sentence.to())
                : null;
        return room != null && places.isSingle(room) ? room : null;
    }

    /** The room that a sentence names before the first of its titles is that of all of them. */
    private Value<String> ofSentence(Candidate candidate, SessionFound last) {
        int from =
                source.text().startOf(source.sentence(candidate.title().from()).from());
        boolean leads = last.room() != null
                && last.room().start() >= from
                && last.room().end() < last.title().start()
                && places.isSingle(last.room())
                && !isListed(candidate);
        boolean follows = last.room() != null
                && last.title().start() >= from
                && last.room().start() >= from;
        return leads && follows ? last.room() : null;
    }

    private TimeMention time(Candidate candidate, Piece scope, boolean alone) {
        List<TimeMention> within = source.times().stream()
                .filter(time -> time.from() >= scope.from() && time.to() <= scope.to())
                .toList();
        if (within.isEmpty()) {
            return alone && source.times().size() == 1 ? source.times().get(0) : null;
        }
        DateMention moved = moved(scope);
        if (isListed(candidate) && moved == null) {
            return within.get(0);
        }
        for (TimeMention time : within) {
            if (moved != null && time.from() >= moved.to()) {
                return time;
            }
        }
        for (TimeMention time : within) {
            if (time.from() >= candidate.title().to()) {
                boolean isOfNext = FOLLOWED.matcher(
                                source.between(candidate.title().to(), time.from()))
                        .find();
                return isOfNext ? ofBefore(within, candidate) : time;
            }
        }
        TimeMention last = within.get(within.size() - 1);
        return isOfAll(last.to(), candidate) ? null : last;
    }

    private TimeMention ofBefore(List<TimeMention> within, Candidate candidate) {
        return within.stream()
                .filter(time -> time.to() <= candidate.title().from())
                .reduce((one, other) -> other)
                .filter(time -> !isOfAll(time.to(), candidate))
                .orElse(null);
    }

    /** What is said before several sessions are announced is said of the day that they are part of. */
    private boolean isOfAll(int to, Candidate candidate) {
        return to < candidate.title().from()
                && ProseSessions.announces(source.between(to, candidate.title().from()));
    }

    private static boolean isListed(Candidate candidate) {
        return candidate.confidence() == LISTED;
    }

    /** The day that a session was moved to; null for none. */
    private DateMention moved(Piece scope) {
        return source.datesIn(scope).stream()
                .filter(date -> Corrections.isMovedTo(source.text(), date))
                .findFirst()
                .orElse(null);
    }

    private Value<LocalDate> date(Candidate candidate, Piece scope) {
        DateMention moved = moved(scope);
        DateMention best = moved == null ? nearest(candidate, scope) : moved;
        if (best == null) {
            best = heading(candidate);
        }
        if (best == null) {
            List<LocalDate> days = source.dates().stream()
                    .flatMap(date -> date.days().stream())
                    .map(Day::date)
                    .distinct()
                    .toList();
            best = days.size() == 1 ? source.dates().get(0) : null;
        }
        if (best == null || best.first().date() == null) {
            return null;
        }
        boolean within = best.shape() != Shape.RANGE || (isListed(candidate) && best.from() >= scope.from());
        return within ? source.text().value(best.first().date(), best.from(), best.to(), 0.9) : null;
    }

    private DateMention nearest(Candidate candidate, Piece scope) {
        DateMention before = null;
        for (DateMention date : source.dates()) {
            boolean within = date.from() >= scope.from() && date.to() <= scope.to();
            boolean single = date.shape() == Shape.SINGLE || date.shape() == Shape.SINCE;
            if (within && single && date.from() >= candidate.title().to()) {
                return before == null || !isListed(candidate) ? date : before;
            }
            if (within && (single || before == null || before.shape() == Shape.RANGE)) {
                before = date;
            }
        }
        return before;
    }

    /** The day that the lines above stand under. */
    private DateMention heading(Candidate candidate) {
        DateMention last = null;
        for (DateMention date : source.dates()) {
            if (date.from() > candidate.title().from()) {
                break;
            }
            Piece line = source.line(date.from());
            boolean isHeading = date.shape() == Shape.SINGLE
                    && (line.length() < 70 || source.text().charAt(line.to() - 1) == ':');
            boolean samePlace = line.holds(candidate.title().from()) && date.shape() == Shape.SINGLE;
            last = isHeading || samePlace ? date : last;
        }
        return last;
    }

    /** المجلس alone as a title stands for the body that was named before. */
    private static Value<String> whole(Value<String> title, List<Value<String>> bodies) {
        if (title.value().contains(" ")) {
            return title;
        }
        String stem = SearchKey.of(title.value());
        return bodies.stream()
                .filter(body -> SearchKey.stems(body.value()).get(0).equals(stem))
                .findFirst()
                .map(body -> new Value<>(body.value(), title.start(), title.end(), 0.6))
                .orElse(title);
    }
}
