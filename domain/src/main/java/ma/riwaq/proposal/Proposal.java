package ma.riwaq.proposal;

import java.io.Serializable;
import java.util.List;
import ma.riwaq.programme.Session;

/**
 * A session that waits for a decision, with what is new in it.
 *
 * @param proposed when and by whom it was handed in
 * @param decided what was last decided on it; null if nothing was
 * @param changes what is different since then; all of it if nothing was decided
 */
public record Proposal(Session session, Decision proposed, Decision decided, List<ProposalText.Change> changes)
        implements Serializable {}
