package ma.riwaq.admin.api;

import java.time.Instant;
import java.util.Objects;
import ma.riwaq.release.Release;
import ma.riwaq.shared.LocalizedText;

/**
 * A release as programs read it, or ask for one.
 *
 * @param note what is said of it to the public
 * @param current whether the public sees it now
 * @param intact whether its document is still the one that was sealed
 */
public record ReleaseJson(
        @ReadOnly Integer number,
        LocalizedText note,
        @ReadOnly Instant releasedAt,
        @ReadOnly String author,
        @ReadOnly String sha256,
        @ReadOnly Boolean intact,
        @ReadOnly Boolean current) {

    static ReleaseJson of(Release release, Integer current) {
        return new ReleaseJson(
                release.getNumber(),
                release.getNote(),
                release.getReleasedAt(),
                release.getAuthor(),
                release.getSha256(),
                release.isSealIntact(),
                Objects.equals(current, release.getNumber()));
    }
}
