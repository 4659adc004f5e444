package ma.riwaq.release;

import java.time.Instant;
import ma.riwaq.shared.LocalizedText;

/**
 * A release as it is stored, to be taken to another installation. Its document stands beside it, byte for byte as it was
 * sealed.
 *
 * @param slug the edition's slug at that time
 * @param sha256 the seal of the document
 * @param changelog against the release before, as JSON
 * @param note what the publisher said of it
 * @param author who released it
 */
public record KeptRelease(
        int number,
        String slug,
        String sha256,
        String changelog,
        LocalizedText note,
        String author,
        Instant releasedAt) {}
