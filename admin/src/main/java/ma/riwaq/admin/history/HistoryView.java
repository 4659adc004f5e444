package ma.riwaq.admin.history;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.history.ChangedSinceException;
import ma.riwaq.history.ChangedSinceException.Since;
import ma.riwaq.history.History;
import ma.riwaq.history.HistoryEntry;
import ma.riwaq.history.Reversal;
import ma.riwaq.schedule.ClashException;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.StaleException;

/** The history of one thing, and the way to take a change back. */
@Named
@ViewScoped
public class HistoryView implements Serializable {

    @Inject
    private History history;

    @Inject
    private Reversal reversal;

    @Inject
    private FieldWords words;

    @Inject
    private ListState list;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Addresses addresses;

    private UUID id;
    private List<HistoryRow> rows;
    private long total;
    private LocalizedText label;
    private String noun;

    /** Reads the part of the history that the address asks for. */
    public void load() {
        Page<HistoryEntry> found = history.of(id, list.paging());
        if (id == null || found.total() == 0) {
            throw new MissingException("history of " + id);
        }
        rows = found.items().stream()
                .map(entry -> new HistoryRow(entry, words.of(entry)))
                .toList();
        total = found.total();
        rows.stream().findFirst().ifPresent(first -> {
            label = first.entry().getLabel();
            noun = first.entry().getNoun();
        });
    }

    /** Takes a change back, and shows the history with that; says why if it cannot be. */
    public String revert(long number) {
        try {
            reversal.revert(number);
            notices.kept("history.reverted");
            return addresses.to("/history/history") + "&id=" + id;
        } catch (ChangedSinceException e) {
            e.getSince().forEach(since -> notices.wrong(null, told(since)));
        } catch (ClashException e) {
            notices.wrong(null, texts.of("slot.clash"));
        } catch (StaleException e) {
            notices.wrong(null, texts.of("history.stale"));
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
        return null;
    }

    private String told(Since since) {
        String field = words.label(noun, since.field());
        HistoryEntry entry = since.entry();
        return entry == null
                ? texts.of("history.changed.somehow", field)
                : texts.of("history.changed.since", field, who(entry), texts.moment(entry.getAt()));
    }

    private String who(HistoryEntry entry) {
        return entry.getActor() == null ? texts.of("history.system") : entry.getActor();
    }

    /** The entries, the latest first. */
    public Page<HistoryRow> getPage() {
        return new Page<>(rows, total);
    }

    /** What the thing was called when something last happened to it. */
    public LocalizedText getLabel() {
        return label;
    }

    /** What kind of thing it is. */
    public String getNoun() {
        return noun;
    }

    /** The identity of the thing. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
