package ma.riwaq.shared;

import java.util.Collection;
import java.util.stream.Stream;

/** What a feature knows to hang on things of the features before it. Each feature that knows some has one of these. */
public interface Dependents {

    /** What hangs on any of some things of one class, asked of the database once for all; empty if nothing is known to. */
    Stream<? extends ListedEntity> on(Collection<? extends BaseEntity> things);
}
