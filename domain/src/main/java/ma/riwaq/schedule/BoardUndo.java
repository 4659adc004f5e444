package ma.riwaq.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.schedule.OvertakenException.Overtaken;
import ma.riwaq.shared.Refusal;

/** Takes back, step by step, what the account at work did to the board, and does it again. */
@Allowed({Role.ADMINISTRATOR, Role.PUBLISHER, Role.EDITOR})
@ApplicationScoped
@Transactional
public class BoardUndo {

    @Inject
    private Pieces pieces;

    @Inject
    private Steps steps;

    /** What would be undone next; empty if nothing. */
    public Optional<Step> next(Edition edition) {
        return steps.lastDone(edition);
    }

    /** What would be done again next; empty if nothing. */
    public Optional<Step> nextAgain(Edition edition) {
        return steps.firstUndone(edition);
    }

    /**
     * Undoes the last step; throws {@link Refusal} if there is none.
     *
     * @throws OvertakenException when somebody else changed since what it changed
     */
    @Allowed(Role.EDITOR)
    public Step undo(Edition edition) {
        Step step = steps.lastDone(edition).orElseThrow(() -> new Refusal("board.undo.none"));
        List<Change> back = new ArrayList<>(step.getChanges());
        Collections.reverse(back);
        replay(edition, back.stream().map(Change::reversed).toList());
        step.markUndone(true);
        return step;
    }

    /** Does the last undone step again; throws as {@link #undo}. */
    @Allowed(Role.EDITOR)
    public Step redo(Edition edition) {
        Step step = steps.firstUndone(edition).orElseThrow(() -> new Refusal("board.redo.none"));
        replay(edition, step.getChanges());
        step.markUndone(false);
        return step;
    }

    /** Gives up the last step, which somebody else has overtaken: the one before it can be undone then. */
    @Allowed(Role.EDITOR)
    public void forget(Edition edition) {
        steps.lastDone(edition).ifPresent(steps::drop);
    }

    /** As {@link #forget}, for the step that would be done again next. */
    @Allowed(Role.EDITOR)
    public void forgetAgain(Edition edition) {
        steps.firstUndone(edition).ifPresent(steps::drop);
    }

    private void replay(Edition edition, List<Change> changes) {
        List<Overtaken> overtaken = changes.stream()
                .filter(change -> !Objects.equals(pieces.state(change.item()), change.before()) || isEdited(change))
                .map(change -> pieces.overtaken(edition, change.item(), change.after()))
                .toList();
        if (!overtaken.isEmpty()) {
            throw new OvertakenException(overtaken);
        }
        changes.forEach(change -> pieces.write(edition, change));
    }

    /** A copy on whose text somebody else has worked is not thrown away. */
    private boolean isEdited(Change change) {
        return change.made() && change.after() == null && pieces.isOfOther(change.item());
    }
}
