package ma.riwaq.admin.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.review.Draft;
import ma.riwaq.review.DraftPerson;
import ma.riwaq.review.DraftSession;
import ma.riwaq.review.DraftTheme;
import ma.riwaq.review.Finding;

/**
 * What would come of a communiqué, as JSON: to be corrected and sent back.
 *
 * @param text the communiqué, which is kept with the event
 * @param language the code of the language of all titles and names
 * @param event the code of the event that is brought up to date; null for a new one
 * @param title the name of the event
 * @param room the code of a room; null where none is known
 * @param audiences codes
 * @param approved whether new sessions go into the next release
 */
public record DraftJson(
        String text,
        String language,
        String event,
        String title,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        String room,
        List<Involved> organisations,
        List<Programme> programmes,
        List<Title> publications,
        List<String> audiences,
        List<Item> sessions,
        Boolean approved) {

    static DraftJson of(Draft draft) {
        return new DraftJson(
                draft.getText(),
                draft.getLang().getCode(),
                draft.getExisting() == null ? null : draft.getExisting().getCode(),
                draft.getTitle().getValue(),
                draft.getDay().getValue(),
                draft.getStart().getValue(),
                draft.getEnd().getValue(),
                draft.getRoom().getValue() == null
                        ? null
                        : draft.getRoom().getValue().getCode(),
                Involved.of(draft, null),
                draft.getThemes().stream().map(Programme::of).toList(),
                Title.of(draft, null),
                draft.getAudiences().stream()
                        .map(audience -> audience.getCode())
                        .sorted()
                        .toList(),
                IntStream.range(0, draft.getSessions().size())
                        .mapToObj(at -> Item.of(draft, at))
                        .toList(),
                draft.isApproved());
    }

    static <T> Finding<T> told(T value) {
        Finding<T> finding = new Finding<>();
        finding.setValue(value);
        return finding;
    }

    /**
     * An organisation and what it does.
     *
     * @param name as it is called in the text; its name, if it is new
     * @param organisation the code of one in the directory; null for a new one
     * @param keepName whether the name becomes another name of the one in the directory
     */
    public record Involved(String name, String organisation, OrganisationRole role, Boolean keepName) {

        /** Those of a session by its place, or of the event as a whole for null. */
        static List<Involved> of(Draft draft, Integer session) {
            return draft.getOrganisations().stream()
                    .filter(each -> Objects.equals(each.getSession(), session))
                    .map(each -> new Involved(
                            each.getName().getValue(),
                            each.getMatch() == null ? null : each.getMatch().getCode(),
                            each.getRole(),
                            each.isSpellingKept()))
                    .toList();
        }
    }

    /**
     * A book or the like.
     *
     * @param title as it is called in the text; its title, if it is new
     * @param publication the code of one in the catalogue; null for a new one
     */
    public record Title(String title, String publication) {

        /** Those of a session by its place, or of none for null. */
        static List<Title> of(Draft draft, Integer session) {
            return draft.getPublications().stream()
                    .filter(each -> Objects.equals(each.getSession(), session))
                    .map(each -> new Title(
                            each.getName().getValue(),
                            each.getMatch() == null ? null : each.getMatch().getCode()))
                    .toList();
        }
    }

    /**
     * A programme or strategy.
     *
     * @param name as it is called in the text; its name, if it is new
     * @param theme the code of one of the edition; null for a new one
     */
    public record Programme(String name, String theme) {

        static Programme of(DraftTheme each) {
            return new Programme(
                    each.getName().getValue(),
                    each.getMatch() == null ? null : each.getMatch().getCode());
        }
    }

    /**
     * A session.
     *
     * @param session the code of the one that is brought up to date; null for a new one
     */
    public record Item(
            String session,
            String title,
            SessionKind kind,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            String room,
            List<Part> people,
            List<Involved> organisations,
            List<Title> publications) {

        static Item of(Draft draft, int at) {
            DraftSession each = draft.getSessions().get(at);
            return new Item(
                    each.getExisting() == null ? null : each.getExisting().getCode(),
                    each.getTitle().getValue(),
                    each.getKind().getValue(),
                    each.getDay().getValue(),
                    each.getStart().getValue(),
                    each.getEnd().getValue(),
                    each.getRoom().getValue() == null
                            ? null
                            : each.getRoom().getValue().getCode(),
                    draft.getPeople().stream()
                            .filter(person -> Integer.valueOf(at).equals(person.getSession()))
                            .map(Part::of)
                            .toList(),
                    Involved.of(draft, at),
                    Title.of(draft, at));
        }
    }

    /**
     * Somebody in a session.
     *
     * @param name as they are called in the text; their name, if they are new
     * @param person the code of somebody in the directory; null for somebody new
     */
    public record Part(String name, String person, PersonRole role) {

        static Part of(DraftPerson each) {
            return new Part(
                    each.getName().getValue(),
                    each.getMatch() == null ? null : each.getMatch().getCode(),
                    each.getRole());
        }
    }
}
