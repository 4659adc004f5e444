package ma.riwaq.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.riwaq.release.Change;
import ma.riwaq.release.ChangelogEntry;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;

/** When each session was last changed, as far as the changelog tells; else it is as old as the first release. */
record LastChanges(Instant first, Map<String, Instant> sessions, Map<String, Instant> events) {

    static LastChanges of(ReleasedEdition edition) {
        List<ChangelogEntry> entries = edition.changelog();
        Map<String, Instant> sessions = new HashMap<>();
        Map<String, Instant> events = new HashMap<>();
        for (ChangelogEntry entry : entries) {
            for (Change change : entry.changes()) {
                if (change.noun() == Change.Noun.SESSION) {
                    sessions.putIfAbsent(change.code(), entry.at());
                } else if (change.noun() == Change.Noun.EVENT) {
                    events.putIfAbsent(change.code(), entry.at());
                }
            }
        }
        Instant first = entries.isEmpty()
                ? edition.header().releasedAt()
                : entries.get(entries.size() - 1).at();
        return new LastChanges(first, sessions, events);
    }

    /** A session changes also with the event that it is a part of. */
    Instant of(Placed placed) {
        Instant own = sessions.getOrDefault(placed.session().code(), first);
        Instant whole = placed.event() == null
                ? first
                : events.getOrDefault(placed.event().code(), first);
        return own.isAfter(whole) ? own : whole;
    }
}
