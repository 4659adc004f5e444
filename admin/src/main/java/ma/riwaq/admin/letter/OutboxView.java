package ma.riwaq.admin.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.letter.Letter;
import ma.riwaq.letter.LetterFilter;
import ma.riwaq.letter.LetterState;
import ma.riwaq.letter.Outbox;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Refusal;

/** The list of the letters of an edition, and one button for all drafts. */
@Named
@RequestScoped
public class OutboxView {

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    @Inject
    private Texts texts;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private Page<Letter> page;

    /** Null until it is asked for. */
    private Long drafts;

    /** The letters that the address asks for. */
    public Page<Letter> getPage() {
        if (page == null) {
            LetterFilter filter =
                    new LetterFilter(current.getEdition(), list.choice("state", LetterState.class), number());
            page = outbox.page(filter, list.paging());
        }
        return page;
    }

    private Integer number() {
        String number = list.value("release");
        return number == null || !number.matches("[1-9][0-9]{0,8}") ? null : Integer.valueOf(number);
    }

    /** The releases of which there are letters. */
    public List<SelectItem> getReleases() {
        return outbox.numbers(current.getEdition()).stream()
                .map(number -> new SelectItem(number.toString(), texts.of("release.one", number)))
                .toList();
    }

    /** What the list can be narrowed to. */
    public List<SelectItem> getStates() {
        return Stream.of(LetterState.values())
                .map(state -> new SelectItem(state.name(), texts.plain(state)))
                .toList();
    }

    /** How many letters wait for a decision. */
    public long getDrafts() {
        if (drafts == null) {
            drafts = outbox.count(LetterFilter.of(current.getEdition()).in(LetterState.DRAFT));
        }
        return drafts;
    }

    /** Whether letters can be sent from here. */
    public boolean isServerSet() {
        return outbox.isServerSet();
    }

    /** Lets all drafts go. */
    public String sendAll() {
        try {
            notices.kept("outbox.gone", outbox.sendAll(current.getEdition()));
            return addresses.to("/letter/outbox");
        } catch (Refusal refusal) {
            notices.refused(refusal);
            return null;
        }
    }
}
