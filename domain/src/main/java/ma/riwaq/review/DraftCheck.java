package ma.riwaq.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.edition.Edition;
import ma.riwaq.review.WrongDraftException.Wrong;

/** The rules that a draft must keep before anything of it is stored. */
final class DraftCheck {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 200;

    private final Edition edition;
    private final List<Wrong> wrongs = new ArrayList<>();

    private DraftCheck(Edition edition) {
        this.edition = edition;
    }

    /** What is wrong with a draft for an edition. */
    static List<Wrong> wrongs(Draft draft, Edition edition) {
        DraftCheck check = new DraftCheck(edition);
        check.event(draft);
        for (int i = 0; i < draft.getSessions().size(); i++) {
            if (draft.getSessions().get(i).isTaken()) {
                check.session("sessions[" + i + "].", draft.getSessions().get(i), draft);
            }
        }
        check.names("organisations", draft.getOrganisations(), LONGEST_TITLE);
        check.names("people", draft.getPeople(), LONGEST_NAME);
        check.names("themes", draft.getThemes(), LONGEST_TITLE);
        check.names("publications", draft.getPublications(), LONGEST_TITLE);
        return check.wrongs;
    }

    private void event(Draft draft) {
        name("title", draft.getTitle(), false, LONGEST_TITLE);
        day("day", draft.getDay().getValue());
        order("end", draft.getStart().getValue(), draft.getEnd().getValue());
    }

    private void session(String at, DraftSession session, Draft draft) {
        name(at + "title", session.getTitle(), false, LONGEST_TITLE);
        day(at + "day", session.getDay().getValue());
        order(at + "end", session.getStart().getValue(), session.getEnd().getValue());
        if (session.getStart().getValue() != null
                && session.getDay().getValue() == null
                && draft.getDay().getValue() == null) {
            add(at + "day", "day.missing");
        }
        if (session.getStart().getValue() == null && session.getEnd().getValue() != null) {
            add(at + "start", "start.missing");
        }
    }

    private void names(String field, List<? extends Drafted<?>> named, int longest) {
        for (int i = 0; i < named.size(); i++) {
            Drafted<?> each = named.get(i);
            name(field + "[" + i + "].name", each.getName(), each.getMatch() != null, longest);
        }
    }

    private void name(String field, Finding<String> name, boolean isMatched, int longest) {
        String words = name.getValue();
        if (isMatched) {
            return;
        }
        if (words == null || words.isBlank()) {
            add(field, "missing");
        } else if (words.length() > longest) {
            wrongs.add(new Wrong(field, "long", Integer.toString(longest)));
        }
    }

    private void day(String field, LocalDate day) {
        if (day != null && !edition.isHeldOn(day)) {
            add(field, "day.outside");
        }
    }

    private void order(String field, LocalTime start, LocalTime end) {
        if (start != null && end != null && !end.isAfter(start)) {
            add(field, "order");
        }
    }

    private void add(String field, String reason) {
        wrongs.add(new Wrong(field, reason, ""));
    }
}
