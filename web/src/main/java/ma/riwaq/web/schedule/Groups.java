package ma.riwaq.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;

/** Puts sessions together by their days, rooms, themes, organisations or people. */
@RequestScoped
public class Groups {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    /** The sessions by something; null lists them by their days. */
    List<Group> of(List<Placed> sessions, String by) {
        return by == null ? byDay(sessions) : byThing(sessions, by);
    }

    private List<Group> byThing(List<Placed> sessions, String by) {
        ReleaseDocument all = page.getEdition().document();
        return switch (by) {
            case "room" -> groups(sessions, Groups::rooms, all.rooms(), r -> r.code(), r -> r.name(), "rooms");
            case "theme" ->
                groups(
                        sessions,
                        placed -> placed.session().themes(),
                        all.themes(),
                        theme -> theme.code(),
                        theme -> theme.name(),
                        "themes");
            case "org" ->
                groups(
                        sessions,
                        Groups::organisations,
                        programme.sorted(all.organisations(), organisation -> organisation.name()),
                        organisation -> organisation.code(),
                        organisation -> organisation.name(),
                        "organisations");
            default ->
                groups(
                        sessions,
                        Groups::people,
                        programme.sorted(all.people(), person -> person.name()),
                        person -> person.code(),
                        person -> person.name(),
                        "people");
        };
    }

    private List<Group> byDay(List<Placed> sessions) {
        Map<Object, List<Placed>> days = new LinkedHashMap<>();
        sessions.forEach(placed ->
                days.computeIfAbsent(placed.day(), day -> new ArrayList<>()).add(placed));
        return days.values().stream()
                .map(ofDay -> {
                    var day = ofDay.get(0).day();
                    return new Group(day, null, day == null ? null : page.link("schedule", day), ofDay);
                })
                .sorted(Comparator.comparing(Group::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** A session stands with each thing that it has; those with none come last. */
    private <T> List<Group> groups(
            List<Placed> sessions,
            Function<Placed, List<String>> codes,
            List<T> things,
            Function<T, String> code,
            Function<T, LocalizedText> name,
            String section) {
        Map<String, List<Placed>> byCode = new LinkedHashMap<>();
        for (Placed placed : sessions) {
            List<String> own = codes.apply(placed).stream().distinct().toList();
            (own.isEmpty() ? List.of("") : own).forEach(key -> byCode.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(placed));
        }
        List<Group> groups = new ArrayList<>();
        for (T thing : things) {
            List<Placed> own = byCode.get(code.apply(thing));
            if (own != null) {
                groups.add(new Group(null, name.apply(thing), page.link(section, code.apply(thing)), own));
            }
        }
        if (byCode.containsKey("")) {
            groups.add(new Group(null, null, null, byCode.get("")));
        }
        return groups;
    }

    private static List<String> rooms(Placed placed) {
        return placed.room() == null ? List.of() : List.of(placed.room().code());
    }

    private static List<String> organisations(Placed placed) {
        List<OrganisationInRole> own = placed.session().organisations();
        return (own.isEmpty() && placed.event() != null ? placed.event().organisations() : own)
                .stream().map(OrganisationInRole::organisation).toList();
    }

    private static List<String> people(Placed placed) {
        return placed.session().people().stream().map(PersonInRole::person).toList();
    }
}
