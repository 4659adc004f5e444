package ma.riwaq.admin.communique;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.riwaq.review.Draft;
import ma.riwaq.review.DraftSession;
import ma.riwaq.review.Finding;

/**
 * A piece of a text within which the same things were found.
 *
 * @param from where it begins in the text
 * @param to where it ends
 * @param found whether anything was found in it
 */
public record Segment(int from, int to, String text, boolean found) implements Serializable {

    /** All of a text, in order. */
    static List<Segment> of(Draft draft) {
        List<Finding<?>> findings = findings(draft).filter(Finding::isPlaced).toList();
        int length = draft.getText().length();
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, length));
        findings.forEach(finding -> {
            bounds.add(Math.min(finding.getStart(), length));
            bounds.add(Math.min(finding.getEnd(), length));
        });
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int to : bounds.tailSet(1)) {
            int start = from;
            boolean found =
                    findings.stream().anyMatch(finding -> finding.getStart() <= start && to <= finding.getEnd());
            segments.add(new Segment(start, to, draft.getText().substring(start, to), found));
            from = to;
        }
        return segments;
    }

    private static Stream<Finding<?>> findings(Draft draft) {
        Stream<Finding<?>> ofEvent =
                Stream.of(draft.getTitle(), draft.getDay(), draft.getStart(), draft.getEnd(), draft.getRoom());
        Stream<Finding<?>> ofSessions = draft.getSessions().stream().flatMap(Segment::findings);
        Stream<Finding<?>> names = Stream.of(
                        draft.getOrganisations().stream().map(each -> each.getName()),
                        draft.getPeople().stream().map(each -> each.getName()),
                        draft.getThemes().stream().map(each -> each.getName()),
                        draft.getPublications().stream().map(each -> each.getName()))
                .flatMap(each -> each);
        return Stream.of(ofEvent, ofSessions, names).flatMap(each -> each);
    }

    private static Stream<Finding<?>> findings(DraftSession session) {
        return Stream.of(
                session.getTitle(),
                session.getKind(),
                session.getDay(),
                session.getStart(),
                session.getEnd(),
                session.getRoom());
    }

    /** For pages, whose expression language reads beans and not records. */
    public int getFrom() {
        return from;
    }

    /** As {@link #getFrom}. */
    public int getTo() {
        return to;
    }

    /** As {@link #getFrom}. */
    public String getText() {
        return text;
    }

    /** As {@link #getFrom}. */
    public boolean isFound() {
        return found;
    }
}
