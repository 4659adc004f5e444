package ma.riwaq.admin.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.history.ChainCheck;
import ma.riwaq.history.History;
import ma.riwaq.history.HistoryEntry;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.Page;

/** The audit log, for administrators. */
@Named
@RequestScoped
public class AuditView {

    @Inject
    private History history;

    @Inject
    private AuditQuery query;

    @Inject
    private FieldWords words;

    @Inject
    private ListState list;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private Page<HistoryRow> page;

    @PostConstruct
    void load() {
        Page<HistoryEntry> found = history.search(query.filter(), list.paging());
        page = new Page<>(
                found.items().stream()
                        .map(entry -> new HistoryRow(entry, words.of(entry)))
                        .toList(),
                found.total());
    }

    /** The entries that the address asks for, the latest first. */
    public Page<HistoryRow> getPage() {
        return page;
    }

    /** What can be chosen as kind of act. */
    public List<SelectItem> getActs() {
        return Arrays.stream(Act.Kind.values())
                .map(act -> new SelectItem(act.name(), texts.of("Kind." + act.name())))
                .toList();
    }

    /** What can be chosen as kind of thing. */
    public List<SelectItem> getNouns() {
        return history.nouns().stream()
                .filter(noun -> texts.maybe("noun." + noun) != null)
                .map(noun -> new SelectItem(noun, texts.of("noun." + noun)))
                .toList();
    }

    /** What the address asks for, for the address of the file. */
    public String getQuery() {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /** Whether it is asked if every row is as it was written. */
    public boolean isChecked() {
        return list.value("check") != null;
    }

    /** Whether every row is as it was written and none is gone, in words. */
    public List<String> getChain() {
        ChainCheck check = history.check();
        String found = check.isWhole() ? texts.of("audit.chain.whole") : lost(check);
        return List.of(
                found,
                texts.of("audit.chain.end", check.end().number(), check.end().sha256()),
                texts.of("audit.chain.kept", check.kept()));
    }

    private String lost(ChainCheck check) {
        return check.broken() > 0
                ? texts.of("audit.chain.broken", check.broken())
                : texts.of("audit.chain.cut", check.end().number() + 1, check.cutTo());
    }
}
