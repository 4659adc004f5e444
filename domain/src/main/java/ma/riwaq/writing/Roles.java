package ma.riwaq.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.release.ReleaseDocument.Audience;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/**
 * Who has to do with something, a line for each role. Within a role the order of staff is kept, which is that of
 * protocol; where the organisations of many sessions come together, ministries come first, then agencies and so on.
 */
final class Roles {

    private final Scope scope;
    private final Wording words;
    private final Lang lang;

    Roles(Scope scope, Wording words) {
        this.scope = scope;
        this.words = words;
        this.lang = words.lang();
    }

    /** A line for each role of organisations; those of organisers and co-organisers are one. */
    List<Line> organisations(List<OrganisationInRole> all) {
        Map<OrganisationRole, Set<Organisation>> byRole = new EnumMap<>(OrganisationRole.class);
        for (OrganisationInRole one : all) {
            scope.release().organisation(one.organisation()).ifPresent(found -> byRole.computeIfAbsent(
                            role(one), role -> new LinkedHashSet<>())
                    .add(found));
        }
        List<Line> lines = new ArrayList<>();
        byRole.forEach((role, bodies) -> lines.add(Line.of(words.of("role." + role), lang)
                .add(list(bodies.stream().map(Organisation::name).toList()))));
        return lines;
    }

    private static OrganisationRole role(OrganisationInRole one) {
        OrganisationRole role = OrganisationRole.valueOf(one.role());
        return role == OrganisationRole.CO_ORGANISER ? OrganisationRole.ORGANISER : role;
    }

    /** The organisers of many sessions, each once. */
    List<Line> organisersOf(Collection<List<OrganisationInRole>> all) {
        List<OrganisationInRole> organisers = all.stream()
                .flatMap(List::stream)
                .filter(one -> role(one) == OrganisationRole.ORGANISER)
                .distinct()
                .sorted(Comparator.comparing(this::rank))
                .toList();
        return organisations(organisers);
    }

    private OrganisationKind rank(OrganisationInRole one) {
        return scope.release()
                .organisation(one.organisation())
                .map(found -> OrganisationKind.valueOf(found.kind()))
                .orElse(OrganisationKind.OTHER);
    }

    /** The names of those who organise; empty for none. */
    Line organisers(List<OrganisationInRole> all) {
        return list(all.stream()
                .filter(one -> role(one) == OrganisationRole.ORGANISER)
                .flatMap(one -> scope.release().organisation(one.organisation()).stream())
                .distinct()
                .map(Organisation::name)
                .toList());
    }

    /** A line for each role of people, with what they do beside their names. */
    List<Line> people(List<PersonInRole> all) {
        Map<PersonRole, List<Line>> byRole = new EnumMap<>(PersonRole.class);
        for (PersonInRole one : all) {
            scope.release().person(one.person()).ifPresent(found -> byRole.computeIfAbsent(
                            PersonRole.valueOf(one.role()), role -> new ArrayList<>())
                    .add(person(found)));
        }
        List<Line> lines = new ArrayList<>();
        byRole.forEach((role, people) ->
                lines.add(Line.of(words.of("person." + role), lang).add(joined(people))));
        return lines;
    }

    private Line person(Person person) {
        Line line = new Line(lang);
        person.name().in(lang).ifPresent(line::add);
        person.function().in(lang).ifPresent(function -> line.add(words.of("function.open"))
                .add(function)
                .add(words.of("function.close")));
        return line;
    }

    /** For whom it is meant, on one line; empty for nobody in particular. */
    Line audiences(List<String> codes) {
        return list(codes.stream()
                .flatMap(code -> scope.release().audience(code).stream())
                .map(Audience::name)
                .toList());
    }

    private Line list(List<LocalizedText> names) {
        return joined(names.stream()
                .flatMap(name -> name.in(lang).stream())
                .map(name -> new Line(lang).add(name))
                .collect(Collectors.toList()));
    }

    private Line joined(List<Line> names) {
        Line line = new Line(lang);
        for (Line name : names) {
            line.add(
                    line.isEmpty() ? name : Line.of(words.of("semicolon"), lang).add(name));
        }
        return line;
    }
}
