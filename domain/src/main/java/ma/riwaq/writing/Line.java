package ma.riwaq.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText.Shown;

/** A line of a text that is being written; words in another language stay apart, each a run of its own. */
public final class Line {

    private static final String MARKS = "،,.؛;:";
    private static final Pattern FRENCH_MARK = Pattern.compile(" (?=[:;!?»])|(?<=«) ");

    private final Lang lang;
    private final List<Run> runs = new ArrayList<>();

    Line(Lang lang) {
        this.lang = lang;
    }

    static Line of(String words, Lang lang) {
        return new Line(lang).add(words);
    }

    /** Adds words of the text's own language, with the spaces that its marks ask for. */
    Line add(String words) {
        String spaced = lang == Lang.FR ? FRENCH_MARK.matcher(words).replaceAll("\u00A0") : words;
        if (!spaced.isEmpty() && MARKS.indexOf(spaced.charAt(0)) >= 0) {
            trimEnd();
        }
        return put(new Run(endsOpen() ? spaced.stripLeading() : spaced, lang));
    }

    /** Adds words as somebody else wrote them, in the language that they are really in. */
    Line add(Shown shown) {
        return put(new Run(shown.text().replace('\n', ' '), shown.lang()));
    }

    /** Adds another line at the end of this one. */
    Line add(Line other) {
        other.runs.forEach(this::put);
        return this;
    }

    private Line put(Run run) {
        Run last = last();
        if (last != null && last.lang() == run.lang()) {
            runs.set(runs.size() - 1, new Run(last.text() + run.text(), run.lang()));
        } else if (!run.text().isEmpty()) {
            runs.add(run);
        }
        return this;
    }

    private Run last() {
        return runs.isEmpty() ? null : runs.get(runs.size() - 1);
    }

    private boolean endsOpen() {
        Run last = last();
        return last == null || last.text().endsWith(" ");
    }

    private void trimEnd() {
        Run last = last();
        if (last != null) {
            runs.set(runs.size() - 1, new Run(last.text().stripTrailing(), last.lang()));
        }
    }

    /** The words with their languages. */
    public List<Run> getRuns() {
        return List.copyOf(runs);
    }

    /** Whether it holds no words. */
    public boolean isEmpty() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /** The words alone. */
    public String getText() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The words, with marks that nobody sees around those that run the other way. */
    String marked() {
        return runs.stream()
                .map(run -> run.lang().getDir().equals(lang.getDir()) ? run.text() : '\u2068' + run.text() + '\u2069')
                .collect(Collectors.joining());
    }
}
