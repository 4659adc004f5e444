package ma.riwaq.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.communique.Communique;
import ma.riwaq.communique.Reading;
import ma.riwaq.communique.SessionFound;
import ma.riwaq.communique.Value;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What we write, our own reader reads as it was: the same days, times, titles and organisers. */
class RoundTripTest {

    private static final ReleasedEdition EXAMPLE = Example.edition();

    private static final double SURE = 0.6;

    /** A session as far as a text tells it. */
    private record Told(String title, LocalDate day, LocalTime start, LocalTime end) {}

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR", "EN"})
    void everySession(Lang lang) {
        List<String> wrong = new ArrayList<>();
        for (Placed session : EXAMPLE.sessions()) {
            if (session.cancelled() || session.postponed()) {
                continue;
            }
            String text =
                    text(TextKind.SESSION, Subject.session(session.session().code()), lang);
            Reading read = Communique.read(text, null);
            compare(
                    text,
                    read,
                    List.of(session.day()),
                    session.end() == null
                            ? Set.of(session.start().toString())
                            : Set.of(session.start() + "-" + session.end()),
                    List.of(new Told(title(session, lang), session.day(), session.start(), session.end())),
                    organisers(session.session().organisations().stream(), lang),
                    lang,
                    wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR", "EN"})
    void everyEvent(Lang lang) {
        List<String> wrong = new ArrayList<>();
        for (Event event : EXAMPLE.document().events()) {
            String text = text(TextKind.EVENT, Subject.event(event.code()), lang);
            Reading read = Communique.read(text, null);
            List<Placed> sessions = held(EXAMPLE.sessionsOf(event));
            Set<String> times = sessions.stream()
                    .filter(Placed::ownTime)
                    .map(RoundTripTest::range)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            times.add(event.end() == null ? event.start().toString() : event.start() + "-" + event.end());
            compare(
                    text,
                    read,
                    List.of(event.day()),
                    times,
                    sessions.stream().map(each -> told(each, lang)).toList(),
                    organisers(
                            Stream.concat(
                                    event.organisations().stream(),
                                    sessions.stream().flatMap(each -> each.session().organisations().stream())),
                            lang),
                    lang,
                    wrong);
            if (!event.name().plain(lang).equals(read.title().value())) {
                wrong.add("title " + read.title().value());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "FR", "EN"})
    void everyDay(Lang lang) {
        List<String> wrong = new ArrayList<>();
        for (LocalDate day : EXAMPLE.days()) {
            for (TextKind kind : List.of(TextKind.DAY, TextKind.BULLETIN)) {
                String text = text(kind, Subject.day(day), lang);
                Reading read = Communique.read(text, null);
                List<Placed> sessions = held(EXAMPLE.sessionsOn(day));
                Set<String> times = sessions.stream().map(RoundTripTest::range).collect(Collectors.toSet());
                compare(
                        text,
                        read,
                        List.of(day),
                        times,
                        sessions.stream().map(each -> told(each, lang)).toList(),
                        organisers(
                                sessions.stream()
                                        .flatMap(each -> Stream.concat(
                                                each.session().organisations().stream(),
                                                each.event() == null || kind == TextKind.BULLETIN
                                                        ? Stream.of()
                                                        : each.event().organisations().stream())),
                                lang),
                        lang,
                        wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Placed> held(List<Placed> all) {
        return all.stream()
                .filter(each -> !each.cancelled() && !each.postponed())
                .toList();
    }

    private static String range(Placed session) {
        return session.ownTime()
                ? session.start() + "-" + session.end()
                : session.start().toString();
    }

    private static Told told(Placed session, Lang lang) {
        return new Told(
                title(session, lang),
                session.day(),
                session.ownTime() ? session.start() : null,
                session.ownTime() ? session.end() : null);
    }

    private static String title(Placed session, Lang lang) {
        return session.session().title().plain(lang);
    }

    private static String text(TextKind kind, Subject subject, Lang lang) {
        return Example.write(EXAMPLE, kind, subject, lang).text();
    }

    private static Set<String> organisers(Stream<OrganisationInRole> all, Lang lang) {
        return all.filter(one -> one.role().endsWith("ORGANISER"))
                .map(one -> EXAMPLE.organisation(one.organisation())
                        .orElseThrow()
                        .name()
                        .plain(lang))
                .map(name -> name.replaceAll(" \\([^)]*\\)$", ""))
                .collect(Collectors.toSet());
    }

    private static void compare(
            String text,
            Reading read,
            List<LocalDate> days,
            Set<String> times,
            List<Told> sessions,
            Set<String> organisers,
            Lang lang,
            List<String> wrong) {
        List<String> here = new ArrayList<>();
        same("language", lang, read.language().value(), here);
        same("edition", 29, read.edition() == null ? null : read.edition().value(), here);
        same("days", days.stream().map(LocalDate::toString).toList(), values(read.dates()), here);
        same("times", times, Set.copyOf(values(read.times())), here);
        same(
                "sessions",
                sessions,
                read.sessions().stream().map(RoundTripTest::told).toList(),
                here);
        same(
                "organisers",
                organisers,
                read.organisers().stream()
                        .filter(one -> one.confidence() >= SURE)
                        .map(Value::value)
                        .collect(Collectors.toSet()),
                here);
        if (!here.isEmpty()) {
            wrong.add(text + "\n" + String.join("\n", here) + "\n-----\n");
        }
    }

    private static Told told(SessionFound found) {
        return new Told(found.title().value(), value(found.date()), value(found.start()), value(found.end()));
    }

    private static <T> T value(Value<T> value) {
        return value == null ? null : value.value();
    }

    private static List<String> values(List<Value<String>> values) {
        return values.stream().map(Value::value).toList();
    }

    private static void same(String what, Object wanted, Object read, List<String> wrong) {
        if (!Objects.equals(wanted, read)) {
            wrong.add(what + "\n  wanted " + wanted + "\n  read   " + read);
        }
    }
}
