package ma.riwaq.proposal;

import java.util.List;
import ma.riwaq.programme.SessionState;

/** What happened to a proposal. */
public enum Step {
    /** The agency handed it in. */
    PROPOSED,
    /** The agency took it back. */
    WITHDRAWN,
    /** An editor let it into the next release. */
    APPROVED,
    /** An editor gave it back to be corrected. */
    SENT_BACK,
    /** An editor called it off. */
    CANCELLED,
    /** An editor put it off. */
    POSTPONED,
    /** The agency asked to change it after it was decided on. */
    REOPENING_ASKED,
    /** An editor opened it again for the agency. */
    REOPENED,
    /** An editor refused to open it again. */
    KEPT_CLOSED;

    /** The steps that staff take, of which the agency is told. */
    static final List<Step> DECISIONS = List.of(APPROVED, SENT_BACK, CANCELLED, POSTPONED, REOPENED, KEPT_CLOSED);

    /** Whether staff took it, so that the agency is told. */
    public boolean isDecision() {
        return DECISIONS.contains(this);
    }

    /** The step that led to a state, by staff or by the agency. */
    static Step to(SessionState state, boolean byStaff) {
        return switch (state) {
            case DRAFT -> byStaff ? SENT_BACK : WITHDRAWN;
            case PROPOSED -> PROPOSED;
            case APPROVED -> APPROVED;
            case CANCELLED -> CANCELLED;
            case POSTPONED -> POSTPONED;
        };
    }
}
