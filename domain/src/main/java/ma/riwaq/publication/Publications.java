package ma.riwaq.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Own;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Session;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** The titles of an edition. */
@ApplicationScoped
@Transactional
public class Publications {

    private static final String WITH_AUTHORS =
            "SELECT DISTINCT p FROM Publication p LEFT JOIN FETCH p.authors WHERE p.id IN :titles";

    @Inject
    private EntityManager em;

    @Inject
    private Store store;

    @Inject
    private Own own;

    @Inject
    private OwnPublications ownPublications;

    /** The one of an identity; empty if there is none, or none that whoever is at work may see. */
    public Optional<Publication> find(UUID id) {
        return store.find(Publication.class, id).filter(own::sees);
    }

    private Condition<Publication> seen() {
        return own.only(Publication.class, "publishers");
    }

    /** A part of an edition's list, with the authors of its titles. */
    public Page<Publication> page(Edition edition, Paging paging) {
        return page(edition, null, paging);
    }

    /** As {@link #page(Edition, Paging)}, of those that are on display or not; null for all. */
    public Page<Publication> page(Edition edition, Display display, Paging paging) {
        Page<Publication> page = store.page(
                Publication.class,
                List.of(Condition.equal("edition", edition), shown(display), seen()),
                paging,
                "sortArabic",
                "code");
        if (!page.items().isEmpty()) {
            em.createQuery(WITH_AUTHORS, Publication.class)
                    .setParameter(
                            "titles",
                            page.items().stream().map(Publication::getId).toList())
                    // what was read already is not filled up otherwise
                    .setHint("eclipselink.refresh", true)
                    .getResultList();
        }
        return page;
    }

    private static Condition<Publication> shown(Display display) {
        return (builder, query, root) ->
                display == null ? builder.conjunction() : builder.equal(root.get("onDisplay"), display == Display.ON);
    }

    /** Whether titles can be seen in the pavilion. */
    public enum Display {
        ON,
        OFF
    }

    /** Everything of an edition, in order. */
    public List<Publication> all(Edition edition) {
        return store.list(
                Publication.class, List.of(Condition.equal("edition", edition), seen()), "sortArabic", "code");
    }

    /** The one of a code in an edition; empty if there is none, or none that whoever is at work may see. */
    public Optional<Publication> find(Edition edition, String code) {
        return ofCode(edition, code).filter(own::sees);
    }

    private Optional<Publication> ofCode(Edition edition, String code) {
        return store.findBy(
                Publication.class, List.of(Condition.equal("edition", edition), Condition.equal("code", code)));
    }

    /** The titles that are presented or signed in a session. */
    public List<Publication> in(Session session) {
        return store.list(Publication.class, List.of(Condition.has("sessions", session), seen()), "sortArabic");
    }

    /** Saves it; throws {@link Refusal} when another has its code, and {@code StaleException} when somebody was faster. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public Publication save(Publication publication) {
        ownPublications.check(publication);
        store.refuseTaken(
                "code",
                publication,
                publication.getCode(),
                List.of(
                        Condition.equal("edition", publication.getEdition()),
                        Condition.equal("code", publication.getCode())));
        return store.save(publication);
    }

    /** Puts it in the bin. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public void remove(UUID id) {
        store.find(Publication.class, id).ifPresent(own::check);
        store.remove(Publication.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public boolean restore(UUID id) {
        store.find(Publication.class, id).ifPresent(own::check);
        return store.restore(Publication.class, id);
    }
}
