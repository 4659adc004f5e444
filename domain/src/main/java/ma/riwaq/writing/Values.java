package ma.riwaq.writing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.LocalizedText.Shown;

/** What comes in the places of the names in a template: lines of words, none where a release has nothing to say. */
final class Values {

    private final Scope scope;
    private final Wording words;
    private final Lang lang;
    private final String site;
    private final Programme programme;
    private final Roles roles;

    /** @param site where visitors find the public site, without a slash at the end */
    Values(Scope scope, Wording words, String site) {
        this.scope = scope;
        this.words = words;
        this.lang = words.lang();
        this.site = site;
        programme = new Programme(scope, words);
        roles = new Roles(scope, words);
    }

    List<Line> of(Placeholder placeholder) {
        return switch (placeholder) {
            case EDITION -> shown(edition().name());
            case PAVILION -> shown(edition().pavilion());
            case WHERE -> words(where());
            case ADDRESS -> words(new Line(lang).add(new Shown(address(), Lang.EN, true)));
            case DATES -> said(Days.range(edition().firstDay(), edition().lastDay(), words));
            case SLOGAN -> shown(edition().slogan());
            case TITLE -> title().map(this::shown).orElseGet(() -> said(words.of("title.day")));
            case QUOTED ->
                title().flatMap(title -> title.in(lang))
                        .map(title -> words(Quotation.of(title, lang)))
                        .orElse(List.of());
            case DATE -> day() == null ? List.of() : said(Days.full(day(), lang));
            case WHEN -> said(when());
            case KIND -> session() == null ? List.of() : said(programme.word(session()));
            case KINDS -> said(new Figures(scope, words).sentence());
            case PROGRAMME -> programme();
            case EVENTS -> programme.events();
            case PEOPLE ->
                session() == null ? List.of() : roles.people(session().session().people());
            case ORGANISATIONS -> organisations();
            case AUDIENCES -> words(roles.audiences(audiences()));
            case SUMMARY -> paragraphs(summary());
            case DISPLAY -> paragraphs(event() == null ? LocalizedText.EMPTY : event().display());
            case NOTHING -> scope.held().isEmpty() ? said(words.of("nothing")) : List.of();
            case CANCELLED -> scope.off().isEmpty() ? List.of() : cancelled();
            case STATE -> state();
            case REASON ->
                scope.off().stream()
                        .flatMap(off -> shown(off.session().cancellationReason()).stream())
                        .limit(1)
                        .toList();
            case FIGURES -> new Figures(scope, words).lines();
        };
    }

    private ReleaseDocument.Edition edition() {
        return scope.release().edition();
    }

    private Event event() {
        return scope.event();
    }

    private Placed session() {
        return scope.session();
    }

    private LocalDate day() {
        if (event() != null) {
            return event().day();
        }
        return session() != null ? session().day() : scope.subject().day();
    }

    /** The name of an event or a session, or of the edition; empty for a day, which has none. */
    private Optional<LocalizedText> title() {
        if (event() != null) {
            return Optional.of(event().name());
        }
        if (session() != null) {
            return Optional.of(session().session().title());
        }
        return scope.subject().day() == null ? Optional.of(edition().pavilion()) : Optional.empty();
    }

    private String when() {
        if (day() == null) {
            return scope.subject().equals(Subject.EDITION)
                    ? Days.range(edition().firstDay(), edition().lastDay(), words)
                    : words.of("when.unknown");
        }
        String day = words.of("on", Days.full(day(), lang));
        LocalTime start = event() != null
                ? event().start()
                : session() != null ? session().start() : null;
        LocalTime end =
                event() != null ? event().end() : session() != null ? session().end() : null;
        if (start == null) {
            return day;
        }
        String from = Hours.spoken(start, lang);
        return day + " " + (end == null ? words.of("since", from) : words.of("between", from, Hours.spoken(end, lang)));
    }

    private Line where() {
        Room room = session() != null
                ? session().room()
                : scope.release().room(event() == null ? null : event().room()).orElse(null);
        Line line = new Line(lang);
        Stream.of(
                        room == null ? LocalizedText.EMPTY : room.name(),
                        edition().pavilion(),
                        edition().place(),
                        edition().city())
                .flatMap(name -> name.in(lang).stream())
                .forEach(name ->
                        line.add(line.isEmpty() ? "" : words.of("comma")).add(name));
        return line;
    }

    private String address() {
        String home = site + "/" + lang.getCode() + "/" + edition().slug() + "/";
        if (event() != null) {
            return home + "events/" + event().code();
        }
        if (session() != null) {
            return home + "sessions/" + session().session().code();
        }
        return scope.subject().day() == null
                ? home
                : home + "schedule/" + scope.subject().day();
    }

    private List<Line> programme() {
        if (event() != null) {
            return programme.ofEvent(event(), scope.held());
        }
        return scope.subject().day() == null ? programme.ofEdition() : programme.ofDay(scope.held());
    }

    private List<Line> organisations() {
        if (event() != null) {
            return roles.organisations(event().organisations());
        }
        if (session() != null) {
            return roles.organisations(session().session().organisations());
        }
        if (scope.subject().day() != null) {
            return roles.organisersOf(Stream.concat(
                            scope.held().stream().map(placed -> placed.session().organisations()),
                            scope.held().stream()
                                    .filter(placed -> placed.event() != null)
                                    .map(placed -> placed.event().organisations()))
                    .toList());
        }
        return edition().pavilionOwner() == null
                ? List.of()
                : roles.organisations(
                        List.of(new OrganisationInRole(edition().pavilionOwner(), OrganisationRole.ORGANISER.name())));
    }

    private List<String> audiences() {
        if (event() != null) {
            return event().audiences();
        }
        return session() == null ? List.of() : session().session().audiences();
    }

    private LocalizedText summary() {
        if (event() != null) {
            return event().text();
        }
        return session() == null ? LocalizedText.EMPTY : session().session().summary();
    }

    private List<Line> state() {
        boolean postponed = scope.off().stream().allMatch(Placed::postponed);
        return scope.isCalledOff() ? said(words.of(postponed ? "state.postponed" : "state.cancelled")) : List.of();
    }

    private List<Line> cancelled() {
        List<Line> lines = new ArrayList<>(said(words.of("cancelled")));
        lines.addAll(programme.off(scope.off()));
        return lines;
    }

    private List<Line> said(String text) {
        return text.isEmpty() ? List.of() : List.of(Line.of(text, lang));
    }

    private static List<Line> words(Line line) {
        return line.isEmpty() ? List.of() : List.of(line);
    }

    private List<Line> shown(LocalizedText text) {
        return text.in(lang).map(shown -> List.of(new Line(lang).add(shown))).orElse(List.of());
    }

    private List<Line> paragraphs(LocalizedText text) {
        return text.in(lang).stream()
                .flatMap(shown -> shown.text().lines().map(line -> new Shown(line, shown.lang(), shown.fallback())))
                .map(shown -> new Line(lang).add(shown))
                .toList();
    }
}
