package ma.riwaq.conflict;

import java.util.function.Consumer;

/** One thing to look for. */
@FunctionalInterface
interface Rule {

    /** Hands on every conflict that it finds. */
    void find(Snapshot edition, Consumer<Conflict> found);
}
