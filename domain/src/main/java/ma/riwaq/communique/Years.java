package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives days without a year the one that they are in: of the nearest full date, then of the edition, then as told. */
final class Years {

    private static final Pattern YEAR = Pattern.compile(
            "(?<!\\p{L})(?:edition|siel|salon|دوره|سنه|عام|l'annee|fair|season)\\s+(?:ال)?(?<year>(?:19|20)\\d{2})(?![\\d-])");
    private static final Pattern PAST = Pattern.compile("(?:برسم|سنه|عام)\\s+$");

    private final List<DateMention> mentions;
    private final Integer fallback;
    private final boolean sure;

    private Years(List<DateMention> mentions, Integer fallback, boolean sure) {
        this.mentions = mentions;
        this.fallback = fallback;
        this.sure = sure;
    }

    /** @param told null where nobody told the year of publication */
    static Years of(FoldedText text, List<DateMention> mentions, Value<Integer> edition, Integer told) {
        Matcher named = YEAR.matcher(text);
        while (named.find()) {
            String before = text.subSequence(Math.max(0, named.start() - 8), named.start())
                    .toString();
            if (!PAST.matcher(before).find()
                    && !named.group().startsWith("سنه")
                    && !named.group().startsWith("عام")) {
                return new Years(mentions, Integer.valueOf(named.group("year")), true);
            }
        }
        Integer ofEdition = edition == null || edition.confidence() < 0.9 ? null : EditionNumber.year(edition.value());
        return new Years(mentions, ofEdition != null ? ofEdition : told, false);
    }

    /** The same days, each with its year where one can be told. */
    List<DateMention> filled() {
        List<DateMention> filled = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Integer year = near(i);
            DateMention mention = mentions.get(i);
            filled.add(mention.with(mention.days().stream()
                    .map(day -> day.year() == null && year != null ? day.inYear(year) : day)
                    .toList()));
        }
        return filled;
    }

    /** Whether the year of the days of a mention is not from the text. */
    boolean assumed(DateMention mention) {
        return full() == null
                && !sure
                && mentions.stream()
                        .anyMatch(one ->
                                one.from() == mention.from() && one.first().year() == null);
    }

    private Integer near(int index) {
        for (int i = index; i >= 0; i--) {
            if (year(i) != null) {
                return year(i);
            }
        }
        Integer any = full();
        return any == null ? fallback : any;
    }

    private Integer full() {
        for (int i = 0; i < mentions.size(); i++) {
            if (year(i) != null) {
                return year(i);
            }
        }
        return null;
    }

    private Integer year(int index) {
        return mentions.get(index)
                .days()
                .get(mentions.get(index).days().size() - 1)
                .year();
    }
}
