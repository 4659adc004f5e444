package ma.riwaq.release;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
    private static final Set<String> SILENT = Set.of("id", "sequence");

    /** Where and when. */
    private static final Set<String> MOVES = Set.of("day", "start", "room", "slot");

    private final List<Change> changes = new ArrayList<>();

    private Difference() {}

    /** The changes from one document to another, in the order of nouns and then of codes; empty if nothing differs. */
    public static List<Change> between(ReleaseDocument before, ReleaseDocument now) {
        Difference found = new Difference();
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
                changes.add(new Change(noun, code.apply(thing), title.apply(thing), Kind.ADDED, List.of()));
            } else {
                List<Detail> details = details(earlier, thing);
                if (!details.isEmpty()) {
                    Kind kind = kind(earlier, thing, details);
                    changes.add(new Change(noun, code.apply(thing), title.apply(thing), kind, details));
                }
            }
        }
        old.values()
                .forEach(gone ->
                        changes.add(new Change(noun, code.apply(gone), title.apply(gone), Kind.REMOVED, List.of())));
    }

    private static Kind kind(Record before, Record now, List<Detail> details) {
        if (before instanceof ReleaseDocument.Session was && now instanceof ReleaseDocument.Session is) {
            if (!was.state().equals(is.state())) {
                return switch (is.state()) {
                    case "cancelled" -> Kind.CANCELLED;
                    case "postponed" -> Kind.POSTPONED;
                    default -> Kind.RESTORED;
                };
            }
        }
        boolean moved = details.stream().anyMatch(detail -> MOVES.contains(detail.field()));
        return moved ? Kind.MOVED : Kind.CHANGED;
    }

    private static List<Detail> details(Record before, Record now) {
        List<Detail> details = new ArrayList<>();
        for (RecordComponent part : now.getClass().getRecordComponents()) {
            Object was = value(part, before);
            Object is = value(part, now);
            if (!SILENT.contains(part.getName()) && !Objects.equals(was, is)) {
                add(details, part.getName(), was, is);
            }
        }
        return details;
    }

    private static void add(List<Detail> details, String field, Object was, Object is) {
        if (was instanceof ReleaseDocument.Slot before && is instanceof ReleaseDocument.Slot now) {
            details.addAll(details(before, now));
        } else if (was instanceof ReleaseDocument.Slot || is instanceof ReleaseDocument.Slot) {
            details.add(new Detail(field, slot((ReleaseDocument.Slot) was), slot((ReleaseDocument.Slot) is)));
        } else {
            details.add(new Detail(field, plain(was), plain(is)));
        }
    }

    private static String slot(ReleaseDocument.Slot slot) {
        return slot == null ? null : slot.day() + " " + slot.start();
    }

    /** Times, numbers and codes as they are; long texts and lists only as the fact that they differ. */
    private static String plain(Object value) {
        return value == null || value instanceof LocalizedText || value instanceof Collection<?>
                ? null
                : value.toString();
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record has public parts", e);
        }
    }
}
