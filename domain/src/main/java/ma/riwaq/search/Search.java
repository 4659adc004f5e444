package ma.riwaq.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.SearchKey;
import ma.riwaq.shared.Store;
import ma.riwaq.venue.Room;

/**
 * Finds things of an edition and of the directory by words, in the order in which people look for them. Whoever is only a
 * contributor finds of sessions and publications those of their own organisation.
 */
@ApplicationScoped
@Transactional
public class Search {

    @Inject
    private Store store;

    @Inject
    private CurrentAccount current;

    /**
     * What holds all of the words; kinds of which nothing does are left out.
     *
     * @param edition null for the directory alone
     * @param most how many of each kind
     */
    public List<Found> find(Edition edition, String words, int most) {
        if (SearchKey.stems(words).isEmpty()) {
            return List.of();
        }
        Paging paging = Paging.search(words, most);
        Stream<Found> ofEdition = edition == null
                ? Stream.of()
                : Stream.of(
                        found(Session.class, List.of(of(edition), own("organisations", "organisation")), paging),
                        found(Event.class, List.of(of(edition)), paging),
                        found(Theme.class, List.of(of(edition)), paging),
                        found(Publication.class, List.of(of(edition), own("publishers")), paging),
                        found(Room.class, List.of(of(edition)), paging));
        Stream<Found> ofDirectory =
                Stream.of(found(Person.class, List.of(), paging), found(Organisation.class, List.of(), paging));
        return Stream.concat(ofEdition, ofDirectory)
                .filter(found -> found.total() > 0)
                .toList();
    }

    private <T extends ListedEntity> Found found(Class<T> type, List<Condition<T>> conditions, Paging paging) {
        Page<T> page = store.page(type, conditions, paging, "sortArabic", "id");
        return new Found(type.getSimpleName(), List.copyOf(page.items()), page.total());
    }

    private static <T> Condition<T> of(Edition edition) {
        return Condition.equal("edition", edition);
    }

    /** Names the organisation of whoever is only a contributor at the end of a path that begins with a collection. */
    private <T> Condition<T> own(String collection, String... path) {
        if (current.mayActAs(Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR)) {
            return (builder, query, root) -> builder.conjunction();
        }
        UUID organisation = current.isPresent() ? current.getAccount().getOrganisationId() : null;
        return (builder, query, root) -> organisation == null
                ? builder.disjunction()
                : builder.exists(naming(builder, query, root, organisation, collection, path));
    }

    private static <T> Subquery<Integer> naming(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<T> root,
            UUID organisation,
            String collection,
            String... path) {
        Subquery<Integer> others = query.subquery(Integer.class);
        @SuppressWarnings("unchecked")
        Root<T> same = others.from((Class<T>) root.getJavaType());
        var end = same.join(collection);
        for (String part : path) {
            end = end.join(part);
        }
        return others.select(builder.literal(1))
                .where(builder.equal(same, root), builder.equal(end.get("id"), organisation));
    }
}
