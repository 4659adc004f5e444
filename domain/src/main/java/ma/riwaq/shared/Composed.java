package ma.riwaq.shared;

import java.util.List;

/** A value without a name of its own, which is told by its parts, such as a person in a role. */
public interface Composed {

    /** Its parts, in the order in which they are told. */
    List<?> parts();
}
