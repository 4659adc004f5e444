package ma.riwaq.writing;

import java.time.LocalDate;
import java.util.Optional;
import ma.riwaq.release.ReleasedEdition;

/**
 * What a text is about; all null for a whole edition, else one of them.
 *
 * @param day a day of the edition
 * @param event code of an event
 * @param session code of a session
 */
public record Subject(LocalDate day, String event, String session) {

    /** The edition itself. */
    public static final Subject EDITION = new Subject(null, null, null);

    /** One day. */
    public static Subject day(LocalDate day) {
        return new Subject(day, null, null);
    }

    /** One event. */
    public static Subject event(String code) {
        return new Subject(null, code, null);
    }

    /** One session. */
    public static Subject session(String code) {
        return new Subject(null, null, code);
    }

    /** Whether a kind of text can be about this, and the release has it. */
    public boolean fits(TextKind kind, ReleasedEdition release) {
        boolean isDay = day != null && release.days().contains(day);
        boolean isEvent = release.event(event).isPresent();
        boolean isSession = release.session(session).isPresent();
        return switch (kind) {
            case EDITION, REPORT -> equals(EDITION);
            case DAY, BULLETIN -> isDay;
            case EVENT -> isEvent;
            case SESSION -> isSession;
            case CANCELLATION -> (isSession || isEvent) && new Scope(release, this).isCalledOff();
            case MESSAGE -> equals(EDITION) || isDay || isEvent || isSession;
        };
    }

    /**
     * What a text is about where nobody chose: the day after this one, or else the first thing of its kind; empty where
     * a release has none.
     */
    public static Optional<Subject> usual(TextKind kind, ReleasedEdition release, LocalDate today) {
        return switch (kind) {
            case EDITION, REPORT, MESSAGE -> Optional.of(EDITION);
            case DAY, BULLETIN ->
                release.days().stream()
                        .filter(each -> each.isAfter(today))
                        .findFirst()
                        .or(() -> release.days().stream().findFirst())
                        .map(Subject::day);
            case EVENT -> release.document().events().stream().findFirst().map(found -> event(found.code()));
            case SESSION ->
                release.sessions().stream()
                        .findFirst()
                        .map(found -> session(found.session().code()));
            case CANCELLATION ->
                release.sessions().stream()
                        .filter(Scope::isOff)
                        .findFirst()
                        .map(found -> session(found.session().code()));
        };
    }
}
