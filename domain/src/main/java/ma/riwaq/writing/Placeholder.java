package ma.riwaq.writing;

import static ma.riwaq.writing.TextKind.BULLETIN;
import static ma.riwaq.writing.TextKind.CANCELLATION;
import static ma.riwaq.writing.TextKind.DAY;
import static ma.riwaq.writing.TextKind.EVENT;
import static ma.riwaq.writing.TextKind.MESSAGE;
import static ma.riwaq.writing.TextKind.REPORT;
import static ma.riwaq.writing.TextKind.SESSION;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A name in braces in a template, in whose place a release puts words: {@code {when}}. There are no others. */
public enum Placeholder {
    /** The name of the edition. */
    EDITION(TextKind.values()),
    /** The name of the pavilion. */
    PAVILION(TextKind.values()),
    /** Room, pavilion, site and city, as far as they are known. */
    WHERE(TextKind.values()),
    /** Where the public reads about it. */
    ADDRESS(TextKind.values()),
    /** The first and the last day of the edition. */
    DATES(TextKind.EDITION, REPORT),
    /** The slogan of the edition. */
    SLOGAN(TextKind.EDITION, REPORT),
    /** The name of what the text is about. */
    TITLE(EVENT, SESSION, CANCELLATION, MESSAGE),
    /** The same between quotation marks. */
    QUOTED(EVENT, SESSION, CANCELLATION, MESSAGE),
    /** The day with its weekday. */
    DATE(DAY, BULLETIN, EVENT, SESSION, CANCELLATION, MESSAGE),
    /** The day and the hours, as words of a sentence. */
    WHEN(EVENT, SESSION, CANCELLATION, MESSAGE),
    /** What sort of session it is. */
    KIND(SESSION, CANCELLATION),
    /** How many sessions of each kind there are, in words that follow a preposition. */
    KINDS(TextKind.EDITION, DAY, EVENT, BULLETIN, REPORT, MESSAGE),
    /** The sessions, each on a line. */
    PROGRAMME(TextKind.EDITION, DAY, EVENT, BULLETIN),
    /** The events of an edition, each on a line. */
    EVENTS(TextKind.EDITION),
    /** Who takes part, a line for each role. */
    PEOPLE(SESSION),
    /** Who organises, supervises and helps, a line for each role. */
    ORGANISATIONS(TextKind.EDITION, DAY, EVENT, SESSION, BULLETIN, REPORT),
    /** For whom it is meant. */
    AUDIENCES(EVENT, SESSION),
    /** What it is about. */
    SUMMARY(EVENT, SESSION),
    /** What is on display beside it. */
    DISPLAY(EVENT),
    /** That there is nothing on; empty if there is. */
    NOTHING(DAY, BULLETIN),
    /** What was called off or put off; empty if nothing was. */
    CANCELLED(DAY, EVENT, BULLETIN),
    /** Whether it is called off or put off. */
    STATE(CANCELLATION),
    /** Why it is called off or put off. */
    REASON(CANCELLATION),
    /** What there was, a line for each count. */
    FIGURES(REPORT);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of, which never changes
    private final Set<TextKind> kinds;

    Placeholder(TextKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    boolean isOf(TextKind kind) {
        return kinds.contains(kind);
    }

    /** As it stands between the braces. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a template. */
    public String getBraced() {
        return "{" + getName() + "}";
    }

    /** The one of a name that a kind of text may use; empty for any other name. */
    static Optional<Placeholder> named(String name, TextKind kind) {
        return Arrays.stream(values())
                .filter(each -> each.isOf(kind) && each.getName().equals(name))
                .findFirst();
    }
}
