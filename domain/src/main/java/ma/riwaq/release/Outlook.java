package ma.riwaq.release;

import java.util.List;

/**
 * What a release of the draft as it is now would be.
 *
 * @param differs whether it would not be the same as what the public sees; always before the first release
 * @param changes what it would change for the public; empty before the first release
 * @param sha256 the seal that it would have
 */
public record Outlook(boolean differs, List<Change> changes, String sha256) {}
