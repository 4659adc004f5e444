package ma.riwaq.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.riwaq.exchange.Calendars;
import ma.riwaq.release.ReleaseDocument.Edition;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** Writes what a release changes for somebody of the programme. */
final class ReleaseLetter {

    private final ReleasedEdition before;
    private final ReleasedEdition now;
    private final String site;
    private final Wording words;
    private final Lang lang;

    /**
     * Writes in one language of a release.
     *
     * @param before the release that the readers know; null if they know none
     * @param site where the public site is, without a slash at the end
     */
    ReleaseLetter(ReleasedEdition before, ReleasedEdition now, Lang lang, String site) {
        this.before = before;
        this.now = now;
        this.lang = lang;
        this.site = site;
        words = new Wording(lang);
    }

    /** The letter to somebody, of what concerns them. */
    LetterText to(String person, LocalizedText name, List<Concern> concerns) {
        Edition edition = now.edition();
        String about = words.of(edition.name());
        List<String> parts = new ArrayList<>();
        parts.add(words.of("greeting", words.of(name)));
        parts.add(words.of(before == null ? "opening.first" : "opening", about, concerns.size()));
        concerns.forEach(concern -> parts.add(told(concern)));
        parts.add(words.of("attached"));
        parts.add(words.of("signed", words.of(edition.pavilion().isEmpty() ? edition.fairName() : edition.pavilion())));
        return new LetterText(
                lang,
                words.of(before == null ? "subject.first" : "subject", about, concerns.size()),
                String.join("\n\n", parts),
                calendar(person, name, concerns));
    }

    private String told(Concern concern) {
        Placed shown = concern.now() == null ? concern.before() : concern.now();
        List<String> lines = new ArrayList<>();
        lines.add(words.of("kind." + concern.kind(), words.of(shown.session().title())));
        switch (concern.kind()) {
            case CHANGED -> addDifferences(lines, concern);
            case ADDED, RESTORED -> addWhenAndWhere(lines, shown);
            default -> lines.add(words.of("was", words.of(When.of(concern.before()))));
        }
        String reason = words.of(shown.session().cancellationReason());
        if (!reason.isEmpty() && concern.now() != null) {
            lines.add(words.of("reason", reason));
        }
        if (concern.now() != null) {
            lines.add(String.join(
                    "/",
                    site,
                    lang.getCode(),
                    now.edition().slug(),
                    "sessions",
                    shown.session().code()));
        }
        return String.join("\n", lines);
    }

    private void addWhenAndWhere(List<String> lines, Placed placed) {
        lines.add(words.of("when", words.of(When.of(placed))));
        if (placed.room() != null) {
            lines.add(words.of("room", words.of(Concern.room(placed))));
        }
    }

    private void addDifferences(List<String> lines, Concern concern) {
        if (concern.differs(placed -> placed.session().title())) {
            lines.add(
                    words.of("title.before", words.of(concern.before().session().title())));
        }
        boolean moved = concern.differs(When::of);
        boolean elsewhere = concern.differs(Concern::room);
        lines.add(words.of(
                moved ? "when.changed" : "when",
                words.of(When.of(concern.now())),
                words.of(When.of(concern.before()))));
        LocalizedText was = Concern.room(concern.before());
        LocalizedText is = Concern.room(concern.now());
        if (elsewhere && !was.isEmpty()) {
            lines.add(words.of("room.changed", is.isEmpty() ? words.of("room.unknown") : words.of(is), words.of(was)));
        } else if (!is.isEmpty()) {
            lines.add(words.of("room", words.of(is)));
        }
        addPeople(lines, "people.came", now, without(concern.now(), concern.before()));
        addPeople(lines, "people.went", before, without(concern.before(), concern.now()));
    }

    private static List<String> without(Placed placed, Placed other) {
        Set<String> others = Concern.people(other);
        return placed.session().people().stream()
                .map(part -> part.person())
                .distinct()
                .filter(code -> !others.contains(code))
                .toList();
    }

    private void addPeople(List<String> lines, String key, ReleasedEdition of, List<String> codes) {
        List<LocalizedText> names = codes.stream()
                .flatMap(code -> of.person(code).stream())
                .map(person -> person.name())
                .toList();
        if (!names.isEmpty()) {
            lines.add(words.of(key, words.of(names)));
        }
    }

    /** All of their sessions, and those that are over for them as cancelled. */
    private String calendar(String person, LocalizedText name, List<Concern> concerns) {
        Map<String, Placed> own = new LinkedHashMap<>(Concern.sessions(now, person));
        concerns.stream()
                .flatMap(ReleaseLetter::over)
                .forEach(placed -> own.put(placed.session().id(), placed));
        return Calendars.of(
                now,
                List.copyOf(own.values()),
                new Calendars.View(words.of(name), "people/" + person + ".ics"),
                lang,
                site);
    }

    private static Stream<Placed> over(Concern concern) {
        return switch (concern.kind()) {
            case WITHDRAWN ->
                Stream.of(concern.before().calledOff(concern.before().session().sequence() + 1));
            case LEFT ->
                Stream.of(concern.now().calledOff(concern.now().session().sequence()));
            default -> Stream.of();
        };
    }
}
