package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.riwaq.communique.Bodies.Body;
import ma.riwaq.communique.Bodies.Role;
import ma.riwaq.communique.Lines.Piece;

/**
 * Tells which bodies do something for one session only: those that are named after its title, in a sentence that names no
 * other session. Where a text announces one session, all it says is said of the whole.
 */
final class OwnBodies {

    private final Source source;
    private final List<Body> bodies;

    OwnBodies(Source source, List<Body> bodies) {
        this.source = source;
        this.bodies = bodies;
    }

    List<SessionFound> of(List<SessionFound> sessions) {
        if (sessions.size() < 2) {
            return sessions;
        }
        List<SessionFound> with = new ArrayList<>();
        for (SessionFound session : sessions) {
            List<BodyFound> own = bodies.stream()
                    .filter(body -> body.role() != Role.NAMED && isOf(session, body, sessions))
                    .map(body -> new BodyFound(body.name(), body.role().name().toLowerCase(Locale.ROOT)))
                    .toList();
            with.add(session.with(own));
        }
        return with;
    }

    private boolean isOf(SessionFound session, Body body, List<SessionFound> sessions) {
        Piece sentence = source.sentence(body.from());
        int start = source.text().startOf(sentence.from());
        int end = source.text().endOf(sentence.to());
        boolean isAlone = sessions.stream()
                        .filter(other ->
                                start <= other.title().start() && other.title().start() < end)
                        .count()
                == 1;
        return isAlone
                && start <= session.title().start()
                && session.title().end() <= body.name().start();
    }
}
