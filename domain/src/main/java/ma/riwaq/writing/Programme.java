package ma.riwaq.writing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;

/** The sessions of a text, each on a line; those that have only the time of their event stand numbered under it. */
final class Programme {

    private final Scope scope;
    private final Wording words;
    private final Lang lang;
    private final Roles roles;

    Programme(Scope scope, Wording words) {
        this.scope = scope;
        this.words = words;
        this.lang = words.lang();
        this.roles = new Roles(scope, words);
    }

    /** The sessions of one day, in the order of times. */
    List<Line> ofDay(List<Placed> sessions) {
        List<Line> lines = new ArrayList<>();
        Event before = null;
        int number = 0;
        for (Placed session : sessions) {
            Event event = session.ownTime() ? null : session.event();
            if (event != null && !event.equals(before)) {
                lines.add(heading(event));
                number = 0;
            }
            lines.add(event == null ? timed(session, null) : numbered(session, ++number));
            before = event;
        }
        return lines;
    }

    /** The sessions of an event in its order. */
    List<Line> ofEvent(Event event, List<Placed> sessions) {
        List<Line> lines = new ArrayList<>();
        for (Placed session : sessions) {
            lines.add(session.ownTime() ? timed(session, event) : numbered(session, lines.size() + 1));
        }
        return lines;
    }

    /** The sessions of an edition under headings of its days; those without a day are not told. */
    List<Line> ofEdition() {
        List<Line> lines = new ArrayList<>();
        for (LocalDate day : scope.days()) {
            if (!lines.isEmpty()) {
                lines.add(new Line(lang));
            }
            lines.add(Line.of(words.of("heading", Days.full(day, lang)), lang));
            lines.addAll(ofDay(scope.held().stream()
                    .filter(placed -> day.equals(placed.day()))
                    .toList()));
        }
        return lines;
    }

    /** The events of an edition with their days. */
    List<Line> events() {
        return scope.release().document().events().stream()
                .filter(event -> event.day() != null && isHeld(event))
                .map(event -> Line.of(words.of("entry.event", Days.full(event.day(), lang)), lang)
                        .add(Quotation.of(event.name().in(lang).orElseThrow(), lang)))
                .toList();
    }

    private boolean isHeld(Event event) {
        List<Placed> sessions = scope.release().sessionsOf(event);
        return sessions.isEmpty() || sessions.stream().anyMatch(session -> !Scope.isOff(session));
    }

    /** What was called off or put off, with the reason. */
    List<Line> off(List<Placed> sessions) {
        List<Line> lines = new ArrayList<>();
        for (Placed session : sessions) {
            Line line = Line.of(words.of("entry." + session.session().state()), lang)
                    .add(title(session));
            session.session().cancellationReason().in(lang).ifPresent(reason -> line.add(words.of("gap"))
                    .add(reason));
            lines.add(line);
        }
        return lines;
    }

    private Line heading(Event event) {
        Line line = Line.of(
                event.start() == null ? words.of("entry") : words.of("entry.from", Hours.figures(event.start(), lang)),
                lang);
        return line.add(Quotation.of(event.name().in(lang).orElseThrow(), lang)).add(words.of("entry.end"));
    }

    private Line timed(Placed session, Event event) {
        Line line = new Line(lang);
        boolean otherDay = event != null && !Objects.equals(event.day(), session.day());
        String day = otherDay ? Days.full(session.day(), lang) + words.of("comma") : "";
        line.add(words.of("entry.time", day + words.of("times", from(session), figures(session.end()))));
        return details(line, session, words.of("entry.title", word(session)));
    }

    private String from(Placed session) {
        return figures(session.start());
    }

    private String figures(LocalTime time) {
        return Hours.figures(time, lang);
    }

    private Line numbered(Placed session, int number) {
        return details(
                Line.of(words.of("entry.number", number), lang), session, words.of("entry.titled", word(session)));
    }

    private Line details(Line line, Placed session, String lead) {
        line.add(lead).add(title(session));
        if (session.ownTime() && session.room() != null) {
            session.room().name().in(lang).ifPresent(room -> line.add(words.of("gap"))
                    .add(room));
        }
        Line organisers = roles.organisers(session.session().organisations());
        if (!organisers.isEmpty() && !isOfEvent(session)) {
            line.add(words.of("entry.organiser")).add(organisers);
        }
        return line;
    }

    /** Whether the organisers are those of the event that the text is about, which it names already. */
    private boolean isOfEvent(Placed session) {
        Event event = scope.event();
        return event != null
                && roles.organisers(session.session().organisations())
                        .getText()
                        .equals(roles.organisers(event.organisations()).getText());
    }

    private Line title(Placed session) {
        return Quotation.of(session.session().title().in(lang).orElseThrow(), lang);
    }

    /** What sort of session it is, as staff call it or by the usual word. */
    String word(Placed session) {
        String label = session.session().kindLabel().get(lang);
        return label == null ? words.of("kind." + session.session().kind()) : label;
    }
}
