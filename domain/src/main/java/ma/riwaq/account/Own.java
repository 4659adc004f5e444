package ma.riwaq.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Condition;

/** Narrows what contributors see and change to what belongs to their own organisation. Doors ask it; pages need not. */
@ApplicationScoped
public class Own {

    @Inject
    private CurrentAccount current;

    /**
     * Asks nothing for staff; for a contributor, that their organisation is among those at the end of a path of
     * attributes.
     */
    public <T extends BaseEntity> Condition<T> only(Class<T> type, String... path) {
        return (builder, query, root) -> {
            if (!current.isNarrowed()) {
                return builder.conjunction();
            }
            if (current.getOrganisationId() == null) {
                return builder.disjunction();
            }
            Subquery<Integer> own = query.subquery(Integer.class);
            Root<T> same = own.from(type);
            From<?, ?> end = same;
            for (String attribute : path) {
                end = end.join(attribute);
            }
            own.select(builder.literal(1))
                    .where(builder.equal(same, root), builder.equal(end.get("id"), current.getOrganisationId()));
            return builder.exists(own);
        };
    }

    /** Whether whoever is at work may see a thing. */
    public boolean sees(OfOrganisation thing) {
        return !current.isNarrowed() || isOwn(thing);
    }

    /** Whether whoever is at work may change only what belongs to their organisation. */
    public boolean isLimited() {
        return !current.mayActAs(Role.EDITOR);
    }

    /** Whether a thing belongs to the organisation of whoever is at work. */
    public boolean isOwn(OfOrganisation thing) {
        return current.getOrganisationId() != null && thing.belongsTo(current.getOrganisationId());
    }

    /** The organisation of whoever is at work; throws {@link NotAllowedException} if they have none. */
    public UUID organisation() {
        if (current.getOrganisationId() == null) {
            throw new NotAllowedException("an account without an organisation");
        }
        return current.getOrganisationId();
    }

    /** Throws {@link NotAllowedException} for a change of a thing of other organisations by a contributor. */
    public void check(OfOrganisation thing) {
        check(!isLimited() || isOwn(thing), "a thing of another organisation");
    }

    /** Throws {@link NotAllowedException}, with the name of what was tried, if it may not be. */
    public void check(boolean allowed, String what) {
        if (!allowed) {
            throw new NotAllowedException(what);
        }
    }
}
