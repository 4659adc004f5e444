package ma.riwaq.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import ma.riwaq.shared.LocalizedText;

/**
 * What the public is told of one moment at which it saw another release.
 *
 * @param number of the release that it saw from then on
 * @param insteadOf number of the release that an earlier one was brought back in place of; null for a new release
 * @param at when
 * @param note what the publisher said of it; empty if nothing
 * @param changes against what it saw before; empty in the first
 */
public record ChangelogEntry(int number, Integer insteadOf, Instant at, LocalizedText note, List<Change> changes)
        implements Serializable {

    /** As read, with what is missing made empty. */
    public ChangelogEntry {
        note = note == null ? LocalizedText.EMPTY : note;
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    /** The changes in the groups in which people read them. */
    public List<ChangeGroup> groups() {
        return ChangeGroup.of(changes);
    }
}
