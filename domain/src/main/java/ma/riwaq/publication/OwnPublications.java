package ma.riwaq.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import ma.riwaq.account.OfOrganisation;
import ma.riwaq.account.Own;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Session;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** What contributors may do to titles: keep those that their organisation publishes. Others are not asked. */
@ApplicationScoped
@Transactional
public class OwnPublications {

    @Inject
    private Store store;

    @Inject
    private Own own;

    /**
     * Makes a title one that may be saved: it is given the contributor's organisation as a publisher.
     *
     * @throws ma.riwaq.account.NotAllowedException for a title, people or sessions of others
     * @throws Refusal when its edition is archived
     */
    public void check(Publication title) {
        if (!own.isLimited()) {
            return;
        }
        title.getEdition().refuseArchived();
        Optional<Publication> stored = store.find(Publication.class, title.getId());
        stored.ifPresent(own::check);
        own.check(
                knows(
                        Person.class,
                        title.getAuthors(),
                        stored.map(Publication::getAuthors).orElse(List.of())),
                "other people as authors");
        own.check(
                knows(
                        Session.class,
                        title.getSessions(),
                        stored.<Collection<Session>>map(Publication::getSessions)
                                .orElse(List.of())),
                "other sessions of a title");
        if (!own.isOwn(title)) {
            publish(title);
        }
    }

    private <T extends BaseEntity & OfOrganisation> boolean knows(
            Class<T> type, Collection<T> named, Collection<T> before) {
        return named.stream().filter(each -> !before.contains(each)).allMatch(each -> store.find(type, each.getId())
                .filter(own::isOwn)
                .isPresent());
    }

    private void publish(Publication title) {
        List<Organisation> publishers = new ArrayList<>();
        publishers.add(store.find(Organisation.class, own.organisation()).orElseThrow());
        publishers.addAll(title.getPublishers());
        title.setPublishers(publishers);
    }
}
