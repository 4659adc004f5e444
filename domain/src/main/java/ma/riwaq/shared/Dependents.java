package ma.riwaq.shared;

import java.util.stream.Stream;

/** What a feature knows to hang on things of the features before it. Each feature that knows some has one of these. */
public interface Dependents {

    /** What hangs on a thing; empty if this feature knows of nothing. */
    Stream<? extends ListedEntity> on(BaseEntity thing);
}
