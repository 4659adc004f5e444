package ma.riwaq.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import ma.riwaq.shared.LocalizedText;

/**
 * A release as it stands in the list of releases.
 *
 * @param intact whether the stored document is still the one that was sealed
 * @param current whether it is the one that the public sees
 */
public record ReleaseRow(
        UUID id,
        int number,
        Instant releasedAt,
        String author,
        LocalizedText note,
        String sha256,
        boolean intact,
        boolean current)
        implements Serializable {}
