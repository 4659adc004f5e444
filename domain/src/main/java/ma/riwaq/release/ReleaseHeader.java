package ma.riwaq.release;

import java.time.Instant;
import java.util.List;
import ma.riwaq.shared.LocalizedText;

/**
 * What is known of a release beside its document.
 *
 * @param edition the edition's slug
 * @param number 1 for the first release of the edition, then one more each time
 * @param releasedAt when
 * @param sha256 of the document's bytes in UTF-8, as 64 hexadecimal digits in lower case
 * @param note what the publisher said of it; empty if nothing
 * @param changes against the release before; empty in the first
 */
public record ReleaseHeader(
        String edition, int number, Instant releasedAt, String sha256, LocalizedText note, List<Change> changes) {}
