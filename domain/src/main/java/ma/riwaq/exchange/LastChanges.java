package ma.riwaq.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.riwaq.release.Change;
import ma.riwaq.release.ChangelogEntry;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;

/** When and how often each session was changed, as far as the changelog tells; else it is as old as the first release. */
record LastChanges(int returns, Instant first, Map<String, Instant> sessions, Map<String, Instant> events) {

    /** No session is changed so often between two moments at which an earlier release is brought back. */
    private static final int MORE_THAN_CHANGES = 1000;

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
        int returns = (int)
                entries.stream().filter(entry -> entry.insteadOf() != null).count();
        return new LastChanges(returns, first, sessions, events);
    }

    /** A session changes also with the event that it is a part of. */
    Instant of(Placed placed) {
        Instant own = sessions.getOrDefault(placed.session().code(), first);
        Instant whole = placed.event() == null
                ? first
                : events.getOrDefault(placed.event().code(), first);
        return own.isAfter(whole) ? own : whole;
    }

    /**
     * How often a session was changed, as a calendar counts it. An earlier release that was brought back has the earlier
     * counts; to a calendar it is the newest version nevertheless, and what a program has seen once must never become
     * less (RFC 5545, 3.8.7.4).
     */
    int sequence(Placed placed) {
        return placed.session().sequence() + returns * MORE_THAN_CHANGES;
    }
}
