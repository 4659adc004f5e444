package ma.riwaq.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.PageKind;
import ma.riwaq.web.shared.Site;
import ma.riwaq.web.shared.search.Closeness;
import ma.riwaq.web.shared.search.Excerpt;
import ma.riwaq.web.shared.search.Found;
import ma.riwaq.web.shared.search.Indexes;
import ma.riwaq.web.shared.search.ReleaseIndex;
import ma.riwaq.web.shared.search.Sought;
import ma.riwaq.web.shared.search.Thing;

/** Finds what the address of the page asks for, in its edition or in all of them. */
@RequestScoped
public class Finder {

    private static final Set<PageKind> KINDS = EnumSet.of(
            PageKind.SESSION,
            PageKind.EVENT,
            PageKind.PERSON,
            PageKind.ORGANISATION,
            PageKind.PUBLICATION,
            PageKind.THEME,
            PageKind.ROOM);

    @Inject
    private CurrentPage page;

    @Inject
    private Site site;

    @Inject
    private Indexes indexes;

    /** What is found, edition by edition, the latest first; at most so many of each kind. */
    List<Result> find(int most) {
        Sought sought = Sought.of(page.getWording());
        if (sought.isEmpty()) {
            return List.of();
        }
        List<ReleasedEdition> editions = page.isWithEdition()
                ? List.of(page.getEdition())
                : site.editions().all();
        Closeness nearest = editions.stream()
                .map(edition -> indexes.of(edition).closeness(sought, KINDS))
                .min(Closeness::compareTo)
                .orElse(Closeness.SOME);
        return editions.stream()
                .map(edition -> result(edition, sought, nearest, most))
                .filter(result -> !result.kinds().isEmpty())
                .toList();
    }

    private Result result(ReleasedEdition edition, Sought sought, Closeness closeness, int most) {
        ReleaseIndex index = indexes.of(edition);
        return new Result(
                edition,
                closeness,
                index.find(sought, closeness, KINDS, most).stream()
                        .map(found -> kind(edition, found, sought, closeness))
                        .toList());
    }

    private OfKind kind(ReleasedEdition edition, Found found, Sought sought, Closeness closeness) {
        return new OfKind(
                found.kind().name(),
                found.total(),
                found.things().stream()
                        .map(thing -> line(edition, thing, sought, closeness))
                        .toList());
    }

    private Line line(ReleasedEdition edition, Thing thing, Sought sought, Closeness closeness) {
        return new Line(
                page.editionHome(edition) + thing.kind().getSection() + "/" + thing.code(),
                Excerpt.ofName(page.shown(thing.name()), sought, closeness),
                Excerpt.ofThing(thing, page.getLang(), sought, closeness).orElse(null),
                thing.kind() == PageKind.SESSION ? edition.session(thing.code()).orElse(null) : null);
    }
}
