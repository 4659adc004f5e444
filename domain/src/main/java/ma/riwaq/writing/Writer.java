package ma.riwaq.writing;

import java.util.ArrayList;
import java.util.List;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.WebAddress;

/** Fills a template with what a release says. A line of the template with a name that has nothing to say is left out. */
public final class Writer {

    private final Template template;
    private final Values values;
    private final Lang lang;

    private Writer(Template template, Values values, Lang lang) {
        this.template = template;
        this.values = values;
        this.lang = lang;
    }

    /**
     * Writes a text.
     *
     * @param site where visitors find the public site: scheme, host and port
     */
    public static Written write(ReleasedEdition release, Subject subject, Lang lang, Template template, String site) {
        Scope scope = new Scope(release, subject);
        String home = WebAddress.withoutSlash(site);
        return new Writer(template, new Values(scope, new Wording(lang), home), lang).write();
    }

    private Written write() {
        List<Line> lines = new ArrayList<>();
        List<Line> headings = new ArrayList<>();
        for (List<Template.Piece> pieces : template.lines()) {
            List<Line> filled = fill(pieces);
            lines.addAll(filled);
            if (pieces.stream().allMatch(piece -> piece.placeholder() == null)) {
                headings.addAll(filled);
            }
        }
        return new Written(lang, tidy(lines, headings));
    }

    private List<Line> fill(List<Template.Piece> pieces) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(lang));
        for (Template.Piece piece : pieces) {
            if (piece.placeholder() == null) {
                last(lines).add(piece.words());
                continue;
            }
            List<Line> value = values.of(piece.placeholder());
            if (value.isEmpty()) {
                return List.of();
            }
            last(lines).add(value.get(0));
            lines.addAll(value.subList(1, value.size()));
        }
        return lines;
    }

    private static Line last(List<Line> lines) {
        return lines.get(lines.size() - 1);
    }

    /** Leaves out headings under which nothing stands, and more than one empty line in a row. */
    private static List<Line> tidy(List<Line> lines, List<Line> headings) {
        List<Line> kept = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean nothingBelow = kept.isEmpty() || kept.get(0).isEmpty();
            boolean isHeading =
                    headings.contains(lines.get(i)) && lines.get(i).getText().endsWith(":");
            if (!(nothingBelow && (isHeading || lines.get(i).isEmpty()))) {
                kept.add(0, lines.get(i));
            }
        }
        while (!kept.isEmpty() && kept.get(0).isEmpty()) {
            kept.remove(0);
        }
        return List.copyOf(kept);
    }
}
