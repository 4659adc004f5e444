package ma.riwaq.letter;

import java.util.ArrayList;
import java.util.List;
import ma.riwaq.account.Account;
import ma.riwaq.programme.Session;
import ma.riwaq.proposal.Decision;

/** Writes to somebody of an agency what was decided on a proposal. */
final class DecisionLetter {

    private DecisionLetter() {}

    /**
     * The letter.
     *
     * @param office where the back office is, without a slash at the end
     */
    static LetterText of(Decision decision, Account reader, String office) {
        Wording words = new Wording(reader.getInterfaceLanguage());
        Session session = decision.getSession();
        String title = words.of(session.getTitle());
        String edition = words.of(session.getEdition().getLabel());
        List<String> parts = new ArrayList<>();
        parts.add(words.of("greeting", reader.getName()));
        parts.add(words.of("decision." + decision.getStep(), title, edition));
        if (decision.getRemark() != null) {
            parts.add(words.of("remark", decision.getRemark()));
        }
        parts.add(office + "/programme/session?e=" + session.getEdition().getSlug() + "&id=" + session.getId());
        parts.add(words.of("signed", edition));
        return new LetterText(
                reader.getInterfaceLanguage(),
                words.of("decision.subject." + decision.getStep(), title),
                String.join("\n\n", parts),
                null);
    }
}
