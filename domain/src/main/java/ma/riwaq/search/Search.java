package ma.riwaq.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.account.Own;
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
 * contributor finds of sessions, people and publications those of their own organisation.
 */
@ApplicationScoped
@Transactional
public class Search {

    @Inject
    private Store store;

    @Inject
    private Own own;

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
                        found(
                                Session.class,
                                List.of(of(edition), own.only(Session.class, "organisations", "organisation")),
                                paging),
                        found(Event.class, List.of(of(edition)), paging),
                        found(Theme.class, List.of(of(edition)), paging),
                        found(
                                Publication.class,
                                List.of(of(edition), own.only(Publication.class, "publishers")),
                                paging),
                        found(Room.class, List.of(of(edition)), paging));
        Stream<Found> ofDirectory = Stream.of(
                found(Person.class, List.of(own.only(Person.class, "organisation")), paging),
                found(Organisation.class, List.of(), paging));
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
}
