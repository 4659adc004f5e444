package ma.riwaq.writing;

import java.util.List;
import java.util.stream.Collectors;
import ma.riwaq.shared.Lang;

/**
 * A text as it was written.
 *
 * @param lines an empty one between paragraphs; the first is the heading
 */
public record Written(Lang lang, List<Line> lines) {

    /** The text to paste, with invisible marks around words that run the other way. */
    public String text() {
        return lines.stream().map(Line::marked).collect(Collectors.joining("\n"));
    }

    /** The heading, as the name of a file or a page. */
    public String title() {
        return lines.isEmpty() ? "" : lines.get(0).getText();
    }
}
