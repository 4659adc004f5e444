package ma.riwaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Own;
import ma.riwaq.account.Role;
import ma.riwaq.shared.Bin;
import ma.riwaq.shared.Condition;
import ma.riwaq.shared.Ordering;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** The people that speak, moderate and write, over all editions. */
@ApplicationScoped
@Transactional
public class People {

    @Inject
    private Store store;

    @Inject
    private Bin bin;

    @Inject
    private Own own;

    /** The one of an identity; empty if there is none, or none that whoever is at work may see. */
    public Optional<Person> find(UUID id) {
        return store.find(Person.class, id).filter(own::sees);
    }

    /** A part of the list. */
    public Page<Person> page(Paging paging) {
        return page(null, paging);
    }

    /** A part of the list of those who lack something; null for everybody. */
    public Page<Person> page(Without lack, Paging paging) {
        return store.page(
                Person.class,
                List.of(lacking(lack), own.only(Person.class, "organisation")),
                paging,
                Ordering.by(paging, "sortArabic", "code"),
                "organisation");
    }

    /** How many people lack something. */
    public long count(Without lack) {
        return store.count(Person.class, List.of(lacking(lack), own.only(Person.class, "organisation")));
    }

    private static Condition<Person> lacking(Without lack) {
        return (builder, query, root) -> lack == null
                ? builder.conjunction()
                : builder.and(builder.isNotNull(root.get("photo")), builder.isFalse(root.get("photoConsent")));
    }

    /** What a person may lack before all that staff entered can be shown. */
    public enum Without {
        /** Their consent to the photo that is there. */
        CONSENT
    }

    /** The one of a code; empty if there is none, or none that whoever is at work may see. */
    public Optional<Person> find(String code) {
        return ofCode(code).filter(own::sees);
    }

    private Optional<Person> ofCode(String code) {
        return store.findBy(Person.class, List.of(Condition.equal("code", code)));
    }

    /**
     * Saves them; those that a contributor saves are of the contributor's organisation.
     *
     * @throws Refusal when another has the code
     */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public Person save(Person person) {
        if (own.isLimited()) {
            store.find(Person.class, person.getId()).ifPresent(own::check);
            person.setOrganisation(
                    store.find(Organisation.class, own.organisation()).orElseThrow());
        }
        store.refuseTaken("code", person, person.getCode(), List.of(Condition.equal("code", person.getCode())));
        return store.save(person);
    }

    /** Puts them in the bin; throws {@link Refusal} for a contributor while a session or a title names them. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public void remove(UUID id) {
        store.find(Person.class, id).ifPresent(person -> {
            own.check(person);
            if (own.isLimited() && bin.isHeld(person)) {
                throw new Refusal("person.named");
            }
        });
        store.remove(Person.class, id);
    }

    /** Takes it back from the bin; false if it is gone for good. */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public boolean restore(UUID id) {
        store.find(Person.class, id).ifPresent(own::check);
        return store.restore(Person.class, id);
    }
}
