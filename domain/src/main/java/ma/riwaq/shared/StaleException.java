package ma.riwaq.shared;

/**
 * Somebody else saved the same thing in the meantime; nothing was changed. Both versions are here for the person to
 * choose from.
 */
public class StaleException extends RuntimeException {

    private final transient BaseEntity mine;
    private final transient BaseEntity theirs;

    /** What was to be saved, and what is stored; {@code theirs} is null if it was removed. */
    public StaleException(BaseEntity mine, BaseEntity theirs) {
        super("saved by " + (theirs == null ? "removal" : theirs.getChangedBy()) + " in the meantime: " + mine);
        this.mine = mine;
        this.theirs = theirs;
    }

    /** What this person wanted to save. */
    public BaseEntity getMine() {
        return mine;
    }

    /** What is stored now; null if it was removed. */
    public BaseEntity getTheirs() {
        return theirs;
    }
}
