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
import ma.riwaq.letter.LetterState;
import ma.riwaq.letter.Outbox;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
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
            page = outbox.page(current.getEdition(), list.choice("state", LetterState.class), list.paging());
        }
        return page;
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
            drafts = outbox.page(current.getEdition(), LetterState.DRAFT, Paging.search(null, 1))
                    .total();
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
