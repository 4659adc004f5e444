package ma.riwaq.shared;

import java.util.UUID;

/**
 * Something that somebody did and that the audit log keeps, besides changes of things, which are kept by themselves.
 * Whoever does it fires this as an event, within the transaction.
 *
 * @param kind what was done
 * @param noun the kind of thing it was done to, the simple name of its class; null for none
 * @param thing the identity of the thing; null for none
 * @param label what the thing is called; empty for none
 * @param edition the identity of the edition that it concerns; null for none
 * @param account who did it; null for whoever is at work
 * @param actor their name; null for whoever is at work
 */
public record Act(Kind kind, String noun, UUID thing, LocalizedText label, UUID edition, UUID account, String actor) {

    /** What was done by whoever is at work. */
    public static Act of(Kind kind, String noun, UUID thing, LocalizedText label, UUID edition) {
        return new Act(kind, noun, thing, label, edition, null, null);
    }

    /** What can be done. */
    public enum Kind {
        CREATED,
        CHANGED,
        /** Put in the bin. */
        REMOVED,
        /** Taken back from the bin. */
        RESTORED,
        /** Gone for good. */
        DELETED,
        SIGNED_IN,
        /** A wrong password, or an address without an account. */
        SIGN_IN_FAILED,
        SIGNED_OUT,
        RELEASED,
        /** An earlier release made current again. */
        BROUGHT_BACK,
        SCHEDULE_HIDDEN,
        SCHEDULE_SHOWN,
        /** Only what is marked as announced is shown. */
        ANNOUNCED_ONLY,
        ALL_SHOWN,
        EXPORTED,
        TOKEN_MADE,
        TOKEN_REVOKED,
        /** A letter was let go, to be sent. */
        LETTER_SENT
    }
}
