package ma.riwaq.release;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.riwaq.release.Change.Detail;
import ma.riwaq.release.Change.Kind;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.shared.LocalizedText;

/**
 * What differs between two release documents, as the public is told. It compares the records part by part, so that a
 * part that is added to them later is compared without a word here.
 */
public final class Difference {

    /** Parts that say nothing to readers. */
    private static final Set<String> SILENT = Set.of("id", "sequence", "aliases");

    /** Where and when. */
    private static final Set<String> MOVES = Set.of("day", "start", "room");

    /** Parts of which the reader is told that they differ, not what they were: long texts, pictures, tables. */
    private static final Set<String> UNTOLD =
            Set.of("summary", "text", "description", "display", "biography", "photo", "logo", "cover", "days");

    private static final ReleaseDocument.Slot NOWHERE = new ReleaseDocument.Slot(null, null, 0, null);

    private final CodeNames namesBefore;
    private final CodeNames namesNow;
    private final Map<String, LocalDate> eventDays;
    private final List<Change> changes = new ArrayList<>();

    private Difference(ReleaseDocument before, ReleaseDocument now) {
        namesBefore = new CodeNames(before);
        namesNow = new CodeNames(now);
        eventDays = days(before);
        eventDays.putAll(days(now));
    }

    private static Map<String, LocalDate> days(ReleaseDocument document) {
        return document.events().stream()
                .filter(event -> event.day() != null)
                .collect(Collectors.toMap(ReleaseDocument.Event::code, ReleaseDocument.Event::day));
    }

    /** The changes from one document to another, in the order of nouns and then of codes; empty if nothing differs. */
    public static List<Change> between(ReleaseDocument before, ReleaseDocument now) {
        Difference found = new Difference(before, now);
        found.compare(
                Noun.SESSION,
                before.sessions(),
                now.sessions(),
                ReleaseDocument.Session::code,
                ReleaseDocument.Session::title);
        found.compare(
                Noun.EVENT, before.events(), now.events(), ReleaseDocument.Event::code, ReleaseDocument.Event::name);
        found.compare(
                Noun.PUBLICATION,
                before.publications(),
                now.publications(),
                ReleaseDocument.Publication::code,
                ReleaseDocument.Publication::title);
        found.compare(
                Noun.PERSON, before.people(), now.people(), ReleaseDocument.Person::code, ReleaseDocument.Person::name);
        found.compare(
                Noun.ORGANISATION,
                before.organisations(),
                now.organisations(),
                ReleaseDocument.Organisation::code,
                ReleaseDocument.Organisation::name);
        found.compare(Noun.ROOM, before.rooms(), now.rooms(), ReleaseDocument.Room::code, ReleaseDocument.Room::name);
        found.compare(
                Noun.THEME, before.themes(), now.themes(), ReleaseDocument.Theme::code, ReleaseDocument.Theme::name);
        found.compare(
                Noun.AUDIENCE,
                before.audiences(),
                now.audiences(),
                ReleaseDocument.Audience::code,
                ReleaseDocument.Audience::name);
        found.compare(
                Noun.EDITION,
                List.of(before.edition()),
                List.of(now.edition()),
                ReleaseDocument.Edition::slug,
                ReleaseDocument.Edition::name);
        return List.copyOf(found.changes);
    }

    private <T extends Record> void compare(
            Noun noun, List<T> before, List<T> now, Function<T, String> code, Function<T, LocalizedText> title) {
        Map<String, T> old = new LinkedHashMap<>();
        before.forEach(thing -> old.put(code.apply(thing), thing));
        for (T thing : now) {
            T earlier = old.remove(code.apply(thing));
            if (earlier == null) {
                add(noun, code.apply(thing), title.apply(thing), Kind.ADDED, thing, whenAndWhere(thing));
            } else if (!earlier.equals(thing)) {
                List<Detail> details = details(earlier, thing);
                if (!details.isEmpty()) {
                    add(noun, code.apply(thing), title.apply(thing), kind(earlier, thing, details), thing, details);
                }
            }
        }
        old.forEach((key, gone) -> add(noun, key, title.apply(gone), Kind.REMOVED, gone, List.of()));
    }

    private void add(Noun noun, String code, LocalizedText title, Kind kind, Record thing, List<Detail> details) {
        changes.add(new Change(noun, code, title, kind, day(thing), details));
    }

    private LocalDate day(Record thing) {
        if (thing instanceof ReleaseDocument.Event event) {
            return event.day();
        }
        if (thing instanceof ReleaseDocument.Session session) {
            return session.slot() != null
                    ? session.slot().day()
                    : session.event() == null ? null : eventDays.get(session.event());
        }
        return null;
    }

    private List<Detail> whenAndWhere(Record thing) {
        if (thing instanceof ReleaseDocument.Session session && session.slot() != null) {
            return moved(NOWHERE, session.slot());
        }
        if (thing instanceof ReleaseDocument.Event event && event.day() != null) {
            return moved(NOWHERE, new ReleaseDocument.Slot(event.day(), event.start(), 0, event.room()));
        }
        return List.of();
    }

    private static Kind kind(Record before, Record now, List<Detail> details) {
        if (before instanceof ReleaseDocument.Session was
                && now instanceof ReleaseDocument.Session is
                && !was.state().equals(is.state())) {
            return switch (is.state()) {
                case "cancelled" -> Kind.CANCELLED;
                case "postponed" -> Kind.POSTPONED;
                default -> Kind.RESTORED;
            };
        }
        boolean moved = details.stream().anyMatch(detail -> MOVES.contains(detail.field()));
        return moved ? Kind.MOVED : Kind.CHANGED;
    }

    private List<Detail> details(Record before, Record now) {
        List<Detail> details = new ArrayList<>();
        for (RecordComponent part : now.getClass().getRecordComponents()) {
            Object was = value(part, before);
            Object is = value(part, now);
            if (!SILENT.contains(part.getName()) && !Objects.equals(was, is)) {
                if (part.getType() == ReleaseDocument.Slot.class) {
                    details.addAll(moved((ReleaseDocument.Slot) was, (ReleaseDocument.Slot) is));
                } else {
                    details.add(detail(part.getName(), was, is));
                }
            }
        }
        return details;
    }

    /** What differs about a place and time; null for none. */
    private List<Detail> moved(ReleaseDocument.Slot before, ReleaseDocument.Slot now) {
        ReleaseDocument.Slot was = before == null ? NOWHERE : before;
        ReleaseDocument.Slot is = now == null ? NOWHERE : now;
        List<Detail> details = new ArrayList<>();
        if (!Objects.equals(was.day(), is.day())) {
            details.add(Detail.plain("day", was.day(), is.day()));
        }
        if (!Objects.equals(was.start(), is.start())) {
            details.add(Detail.plain("start", was.start(), is.start()));
        }
        if (was.minutes() != is.minutes() && was.minutes() > 0 && is.minutes() > 0) {
            details.add(Detail.plain("minutes", was.minutes(), is.minutes()));
        }
        if (!Objects.equals(was.room(), is.room())) {
            details.add(detail("room", was.room(), is.room()));
        }
        return details;
    }

    private Detail detail(String field, Object was, Object is) {
        if (UNTOLD.contains(field)) {
            return Detail.differs(field);
        }
        if (was instanceof List<?> before && is instanceof List<?> now) {
            return list(field, before, now);
        }
        if (was instanceof LocalizedText before && is instanceof LocalizedText now) {
            return Detail.words(field, told(before), told(now));
        }
        return CodeNames.isNamed(field)
                ? Detail.words(field, told(namesBefore.of(field, was)), told(namesNow.of(field, is)))
                : Detail.plain(field, was, is);
    }

    /** Of a list what went and what came; neither if only the order differs, or what somebody does in it. */
    private Detail list(String field, List<?> before, List<?> now) {
        if (CodeNames.isNamed(field)) {
            List<LocalizedText> was = names(field, before, namesBefore);
            List<LocalizedText> is = names(field, now, namesNow);
            return Detail.words(field, without(was, is), without(is, was));
        }
        return Detail.plain(field, codes(without(before, now)), codes(without(now, before)));
    }

    private static List<LocalizedText> names(String field, List<?> values, CodeNames names) {
        return values.stream()
                .map(value -> names.of(field, value))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static <T> List<T> without(List<? extends T> all, List<?> others) {
        return all.stream()
                .filter(each -> !others.contains(each))
                .<T>map(each -> each)
                .toList();
    }

    private static String codes(List<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static List<LocalizedText> told(LocalizedText text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record has public parts", e);
        }
    }
}
