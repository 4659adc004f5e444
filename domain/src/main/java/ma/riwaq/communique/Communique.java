package ma.riwaq.communique;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Bodies.Role;
import ma.riwaq.communique.Lines.Piece;
import ma.riwaq.shared.Lang;

/** Reads communiqués: the same text always gives the same reading, with nothing asked of anybody outside. */
public final class Communique {

    /** The longest text that is read, in characters: some fifteen pages. */
    public static final int LONGEST = 40_000;

    private static final Pattern CONTAINER =
            Pattern.compile("(?<!\\p{L})(?<name>" + Words.any("container") + ")(?!\\p{L})");

    private Communique() {}

    /**
     * What a text says.
     *
     * @param year the year of publication, for days that the text leaves without one; null where nobody told it
     * @throws UnreadableException for a text that is empty or longer than {@link #LONGEST}
     */
    public static Reading read(String words, Integer year) {
        return read(words, year, Known.NOTHING);
    }

    /** As {@link #read(String, Integer)}, where some names and words are known before. */
    public static Reading read(String words, Integer year, Known known) {
        if (words.length() > LONGEST) {
            throw new UnreadableException("long", Integer.toString(LONGEST));
        }
        FoldedText text = known.respelt(FoldedText.of(words));
        List<Piece> lines = Lines.of(text);
        if (lines.isEmpty()) {
            throw new UnreadableException("empty");
        }
        Value<Lang> lang = Languages.of(text);
        List<DateMention> all = Dates.in(text);
        DateMention published = Headline.published(text, lines, all);
        Value<Integer> edition = EditionNumber.in(text);
        Years years = Years.of(text, all, edition, year);
        List<DateMention> filled = years.filled();
        List<DateMention> told = filled.stream()
                .filter(date -> published == null || date.from() != published.from())
                .toList();
        List<DateMention> written = Deadlines.without(text, Corrections.without(text, told));
        boolean isLastOnly =
                told.stream().filter(date -> Deadlines.isOne(text, date)).allMatch(written::contains);
        List<TimeMention> times = Corrections.without(text, told, Times.in(text, all)).stream()
                .filter(time -> published == null || !isOfDateline(lines, published, time))
                .filter(time -> isLastOnly || told.stream().noneMatch(date -> Deadlines.isOf(text, date, time)))
                .toList();
        List<DateMention> dates = NextDays.with(text, LoneWeekdays.with(text, written, times), times);
        Value<String> title = Headline.title(text, lines, published);
        Piece titleLine = title == null || isSentence(title)
                ? null
                : lines.stream()
                        .filter(line ->
                                text.startOf(line.from()) <= title.start() && title.start() < text.endOf(line.to()))
                        .findFirst()
                        .orElse(null);
        List<Piece> quotes = Quotes.in(text);
        List<Piece> sentences = Lines.sentences(text, lines, quotes);
        Source source =
                new Source(text, lang.value(), lines, sentences, quotes, dates, times, titleLine, known.in(text));
        return read(
                source,
                lang,
                title,
                edition,
                published == null ? null : filled.get(all.indexOf(published)),
                Years.of(text, without(all, published), edition, year));
    }

    /** A text without a headline begins with a sentence, which is read like any other. */
    private static boolean isSentence(Value<String> title) {
        return title.value().length() > 120;
    }

    private static List<DateMention> without(List<DateMention> all, DateMention published) {
        return all.stream().filter(date -> !date.equals(published)).toList();
    }

    private static boolean isOfDateline(List<Piece> lines, DateMention published, TimeMention time) {
        return lines.stream()
                .anyMatch(line -> line.holds(published.from()) && line.holds(time.from()) && line.length() < 60);
    }

    private static Reading read(
            Source source,
            Value<Lang> lang,
            Value<String> title,
            Value<Integer> edition,
            DateMention published,
            Years years) {
        FoldedText text = source.text();
        List<Bodies.Body> bodies = Bodies.in(source);
        List<SessionFound> sessions =
                Sessions.in(source, bodies.stream().map(Bodies.Body::name).toList(), title);
        boolean isEvent = !sessions.isEmpty()
                || (!source.dates().isEmpty()
                        && source.isOfEvents()
                        && bodies.stream().anyMatch(body -> body.role() == Role.ORGANISER));
        List<Value<String>> dates = dates(source);
        Mentions mentions = new Mentions(source);
        Doubts doubts = new Doubts(source);
        doubts.ofDates(years);
        doubts.ofTimes();
        doubts.ofEdition(edition, dates);
        doubts.ofSessions(sessions);
        doubts.ofLanguage(lang);
        List<Value<String>> supervisors = BodyNames.of(bodies, Role.SUPERVISOR);
        Value<String> venue = new Venue(source, bodies, sessions, title).read();
        boolean isOfFair = edition != null || !sessions.isEmpty() || isEvent;
        return new Reading(
                title,
                lang,
                dates,
                times(source),
                isOfFair || (!source.dates().isEmpty() && source.isOfEvents()) ? venue : null,
                isOfFair ? BodyNames.organising(bodies, title, venue) : List.of(),
                new OwnBodies(source, bodies).of(sessions),
                edition,
                supervisors.isEmpty() ? null : supervisors.get(0),
                BodyNames.of(bodies, Role.HOST),
                BodyNames.of(bodies, Role.PARTNER),
                mentions.people(),
                mentions.programmes(),
                mentions.audiences(),
                mentions.publications(),
                container(text),
                published == null ? null : text.value(published.first().date(), published.from(), published.to(), 0.9),
                doubts.list());
    }

    private static Value<String> container(FoldedText text) {
        Matcher name = CONTAINER.matcher(text);
        return name.find()
                ? text.value(
                        Words.meaning("container", name.group("name").replaceAll("\\s+", " ")),
                        name.start(),
                        name.end(),
                        0.7)
                : null;
    }

    private static List<Value<String>> dates(Source source) {
        Map<String, Value<String>> once = new LinkedHashMap<>();
        for (DateMention mention : source.dates()) {
            for (Day day : mention.days()) {
                LocalDate date = day.date();
                if (date != null || day.year() == null) {
                    double confidence = day.contradicts() ? 0.5 : day.year() == null ? 0.6 : 0.95;
                    once.putIfAbsent(
                            day.toString(),
                            source.text().value(day.toString(), mention.from(), mention.to(), confidence));
                }
            }
        }
        return List.copyOf(once.values());
    }

    private static List<Value<String>> times(Source source) {
        Map<String, Value<String>> once = new LinkedHashMap<>();
        for (TimeMention time : source.times()) {
            double confidence = time.assumed() || time.reversed() ? 0.6 : 0.95;
            once.putIfAbsent(time.written(), source.text().value(time.written(), time.from(), time.to(), confidence));
        }
        return List.copyOf(once.values());
    }
}
