package ma.riwaq.account;

/** Somebody called what their role does not allow; nothing was done. */
public class NotAllowedException extends RuntimeException {

    /** Names what was called. */
    public NotAllowedException(String what) {
        super(what);
    }
}
