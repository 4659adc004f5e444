package ma.riwaq.admin.shared;

/** What was asked for does not exist, or not in this edition: answered with 404. */
public class MissingException extends RuntimeException {

    /** Says what was asked for, for the log. */
    public MissingException(String what) {
        super(what);
    }
}
