package ma.riwaq.release;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts how often each session was changed between releases, which calendars need to see that an entry is newer. */
final class Sequences {

    private Sequences() {}

    /** The document with each session's count: that of before, and one more where the session differs. */
    static ReleaseDocument carryOn(ReleaseDocument document, ReleaseDocument before) {
        if (before == null) {
            return document;
        }
        Map<String, ReleaseDocument.Session> earlier = new HashMap<>();
        before.sessions().forEach(session -> earlier.put(session.id(), session));
        return new ReleaseDocument(
                document.format(),
                document.edition(),
                document.rooms(),
                document.organisations(),
                document.people(),
                document.themes(),
                document.audiences(),
                document.events(),
                document.sessions().stream()
                        .map(session -> counted(session, earlier.get(session.id()), document, before))
                        .toList(),
                document.publications());
    }

    private static ReleaseDocument.Session counted(
            ReleaseDocument.Session now,
            ReleaseDocument.Session earlier,
            ReleaseDocument document,
            ReleaseDocument before) {
        if (earlier == null) {
            return now;
        }
        ReleaseDocument.Session same = now.as(now.state(), earlier.sequence());
        boolean moved = !Objects.equals(eventTime(now, document), eventTime(earlier, before));
        // the very one of before: of thousands, hardly any differs, and both documents are in memory
        return same.equals(earlier) && !moved ? earlier : now.as(now.state(), earlier.sequence() + 1);
    }

    /** A session without a time of its own moves when its event does. */
    private static List<Object> eventTime(ReleaseDocument.Session session, ReleaseDocument document) {
        return document.events().stream()
                .filter(event -> session.slot() == null && event.code().equals(session.event()))
                .map(event -> Arrays.<Object>asList(event.day(), event.start(), event.end(), event.room()))
                .findFirst()
                .orElse(List.of());
    }
}
