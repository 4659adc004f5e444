package ma.riwaq.shared;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Keeps EclipseLink from asking a failing database again and again for ten seconds, while requests pile up: the pool
 * validates its connections, so a first failure is a real one.
 */
public class NoRetries implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
