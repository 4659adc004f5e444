package ma.riwaq.admin.shared;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.StaleException;

/**
 * Saves what a form edits. What the domain refuses is said at the field, with everything typed kept; what somebody else
 * saved in the meantime is put beside it for the person to choose.
 */
@Named
@ViewScoped
public class Saving implements Serializable {

    @Inject
    private Rules rules;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    @Inject
    private Versions versions;

    private BaseEntity mine;
    private BaseEntity theirs;
    private boolean stale;

    /** Saves a thing by its door and goes to a page; stays on this one if it cannot be saved. */
    public <T extends BaseEntity> String save(T thing, UnaryOperator<T> door, String page) {
        return trySave(thing, door) == null ? null : addresses.to(page);
    }

    /** Saves a thing by its door; null if it cannot be saved, which this page then tells. */
    public <T extends BaseEntity> T trySave(T thing, UnaryOperator<T> door) {
        stale = false;
        if (!isRight(thing)) {
            return null;
        }
        try {
            T saved = door.apply(thing);
            notices.kept("general.saved");
            return saved;
        } catch (Refusal refusal) {
            notices.refused(refusal);
        } catch (StaleException e) {
            remember(e.getMine(), e.getTheirs());
        } catch (OptimisticLockException e) {
            remember(thing, null);
        }
        return null;
    }

    /** Whether a thing keeps the rules; says at its fields which ones it breaks. */
    public boolean isRight(BaseEntity thing) {
        Set<ConstraintViolation<BaseEntity>> violations = rules.broken(thing);
        for (ConstraintViolation<BaseEntity> violation : violations) {
            String path = violation.getPropertyPath().toString();
            notices.wrong(field(path), violation.getMessage());
        }
        return violations.isEmpty();
    }

    /** The last part of a path; a rule such as {@code isbnRight} is one about the field {@code isbn}. */
    private static String field(String path) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return name.endsWith("Right") ? name.substring(0, name.length() - "Right".length()) : name;
    }

    private void remember(BaseEntity own, BaseEntity other) {
        mine = own;
        theirs = other;
        stale = true;
    }

    /** Whether somebody else saved the same thing in the meantime. */
    public boolean isStale() {
        return stale;
    }

    /** Whether somebody else removed it in the meantime. */
    public boolean isGone() {
        return stale && theirs == null;
    }

    /** What they saved. */
    public BaseEntity getTheirs() {
        return theirs;
    }

    /** Both versions, field by field. */
    public List<Versions.Field> getDifferences() {
        return theirs == null ? List.of() : versions.between(mine, theirs);
    }

    /** Lets the next save replace what the other person saved, which this person has now seen. */
    public void overrule() {
        mine.overrule(theirs);
    }
}
