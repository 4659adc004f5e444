package ma.riwaq.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleasedEdition.Placed;

/** How much of what there is: in a sentence for announcements, on lines for the closing report. */
final class Figures {

    /** Nothing is another activity before some other was named. */
    private static final Comparator<Map.Entry<SessionKind, Integer>> OTHERS_LAST =
            Comparator.comparing(each -> each.getKey() == SessionKind.OTHER);

    private final Scope scope;
    private final Wording words;

    Figures(Scope scope, Wording words) {
        this.scope = scope;
        this.words = words;
    }

    private Map<SessionKind, Integer> kinds() {
        Map<SessionKind, Integer> kinds = new EnumMap<>(SessionKind.class);
        scope.held()
                .forEach(placed ->
                        kinds.merge(SessionKind.valueOf(placed.session().kind()), 1, Integer::sum));
        return kinds;
    }

    private List<String> counted(boolean oblique) {
        Map<SessionKind, Integer> kinds = kinds();
        if (kinds.keySet().equals(Set.of(SessionKind.OTHER))) {
            return List.of(words.count("SESSION", kinds.get(SessionKind.OTHER), oblique));
        }
        return kinds.entrySet().stream()
                .sorted(OTHERS_LAST.thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .map(each -> words.count(each.getKey().name(), each.getValue(), oblique))
                .toList();
    }

    /** ثلاث ندوات وورشتين: the most frequent kind first, and others last; empty if nothing is held. */
    String sentence() {
        List<String> all = counted(true);
        if (all.size() < 2) {
            return String.join("", all);
        }
        String last = all.get(all.size() - 1);
        return String.join(words.of("list.comma"), all.subList(0, all.size() - 1)) + words.of("list.and") + last;
    }

    /** A line for each figure of an edition; what there was none of is left out. */
    List<Line> lines() {
        ReleaseDocument document = scope.release().document();
        List<Placed> held = scope.held();
        List<String> figures = new ArrayList<>();
        add("SESSION", held.size(), figures);
        counted(false).forEach(figure -> figures.add(words.of("figure.part", figure)));
        add("DAY", scope.days().size(), figures);
        add(
                "PERSON",
                distinct(held.stream()
                        .flatMap(placed -> placed.session().people().stream().map(PersonInRole::person))),
                figures);
        add(
                "ORGANISATION",
                distinct(Stream.concat(
                                document.events().stream().flatMap(event -> event.organisations().stream()),
                                held.stream().flatMap(placed -> placed.session().organisations().stream()))
                        .map(OrganisationInRole::organisation)),
                figures);
        add("PUBLICATION", document.publications().size(), figures);
        add("CANCELLED", (int) scope.off().stream().filter(Placed::cancelled).count(), figures);
        add("POSTPONED", (int) scope.off().stream().filter(Placed::postponed).count(), figures);
        return figures.stream().map(figure -> Line.of(figure, words.lang())).toList();
    }

    private void add(String noun, int number, List<String> figures) {
        if (number > 0) {
            figures.add(words.of("figure", words.count(noun, number, false)));
        }
    }

    private static int distinct(Stream<String> codes) {
        return (int) codes.distinct().count();
    }
}
