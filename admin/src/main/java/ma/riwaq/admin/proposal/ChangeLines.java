package ma.riwaq.admin.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import ma.riwaq.admin.shared.LanguageTags;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.proposal.ProposalText;
import ma.riwaq.shared.Lang;

/** What is new in a proposal, in the words of the session's form. */
@RequestScoped
public class ChangeLines {

    private static final String LANGUAGES = "languages";

    @Inject
    private Texts texts;

    @Inject
    private LanguageTags languages;

    /** The changes as lines of a table. */
    public List<Line> of(List<ProposalText.Change> changes) {
        return changes.stream().map(this::line).toList();
    }

    private Line line(ProposalText.Change change) {
        String label = texts.of("session." + change.property());
        return new Line(
                change.lang() == null ? label : texts.of("proposal.in", label, texts.plain(change.lang())),
                change.lang(),
                words(change, change.before()),
                words(change, change.now()));
    }

    private String words(ProposalText.Change change, Object value) {
        return LANGUAGES.equals(change.property()) && value instanceof Collection<?> tags
                ? tags.stream()
                        .map(tag -> languages.name(tag.toString()))
                        .collect(Collectors.joining(texts.of("general.list.separator")))
                : texts.plain(value);
    }

    /**
     * A line: what it was and what it is.
     *
     * @param lang the language of the words; null for the reader's own
     */
    public record Line(String label, Lang lang, String before, String now) implements Serializable {

        /** For {@code lang}; null for the reader's own. */
        public String code() {
            return lang == null ? null : lang.getCode();
        }

        /** For {@code dir}. */
        public String dir() {
            return lang == null ? "auto" : lang.getDir();
        }
    }
}
