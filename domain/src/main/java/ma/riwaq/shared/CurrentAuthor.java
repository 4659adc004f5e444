package ma.riwaq.shared;

import java.util.UUID;

/** Who is at work in this request. */
public interface CurrentAuthor {

    /** The name that is written on what they change; null for the system itself. */
    String authorName();

    /** Whether they may see a thing. */
    boolean sees(BaseEntity thing);

    /** The identity of their account; null for the system itself. */
    UUID authorId();
}
