package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which edition of the fair a text speaks of: never the year of one, nor how often somebody took part. */
final class EditionNumber {

    private static final String ROMAN = "(?<roman>[xvi]{1,7})(?:e|eme)?";
    private static final String FIGURES = "(?<figure>\\d{1,2})(?!\\d|[./]\\d|\\s?[/:]\\d)";
    private static final Pattern EDITION = Pattern.compile("(?<!\\p{L})(?:"
            + "(?:و)?(?:في\\s+)?(?:ال|ل|بال|لل|ب)?(?:دوره|نسخه|طبعه|دورته|دورتها|نسخته|نسختها|الدوره)\\s*(?:رقم\\s*)?(?:\\(\\s*)?(?:ال\\s*)?(?:"
            + FIGURES + "|(?<word>" + Ordinals.WORDS + ")(?!\\p{L}))"
            + "|(?<figure2>\\d{1,2})\\s?(?:er|ere|e|eme|ieme|st|nd|rd|th)?\\s+(?:edition|session)(?!\\p{L})"
            + "|(?<figure5>\\d{1,2})\\s?(?:er|e|eme|ieme|st|nd|rd|th)\\s+(?:siel|salon|(?:rabat\\s+)?(?:international\\s+)?(?:publishing\\s+and\\s+)?book\\s+fair)(?!\\p{L})"
            + "|(?<word3>" + Ordinals.WORDS + ")\\s+(?:siel|salon)(?!\\p{L})"
            + "|(?<word2>" + Ordinals.WORDS + ")\\s+edition(?!\\p{L})"
            + "|" + ROMAN + "\\s+edition(?!\\p{L})"
            + "|edition\\s+(?:n\\s?[°o]?\\s?)?(?<figure3>\\d{1,2})(?!\\d)"
            + "|(?:siel|fair)\\s?-?(?<figure4>\\d{2})(?!\\d)"
            + ")");
    private static final Pattern OF_FAIR = Pattern.compile("معرض|salon|siel|fair");
    private static final List<String> ROMANS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private EditionNumber() {}

    /** The edition of the fair, else the first of anything; null for none. */
    static Value<Integer> in(FoldedText text) {
        List<Value<Integer>> all = new ArrayList<>();
        Matcher match = EDITION.matcher(text);
        while (match.find()) {
            Integer number = number(match);
            if (number != null && number > 0) {
                String after = text.subSequence(match.end(), Math.min(text.length(), match.end() + 40))
                        .toString();
                String before = text.subSequence(Math.max(0, match.start() - 70), match.start())
                        .toString();
                double confidence = OF_FAIR.matcher(match.group()).find()
                                || OF_FAIR.matcher(after).find()
                        ? 1
                        : OF_FAIR.matcher(before).find() ? 0.9 : 0.6;
                all.add(text.value(number, match.start(), match.end(), confidence));
            }
        }
        return all.stream()
                .reduce((one, other) -> other.confidence() > one.confidence() ? other : one)
                .orElse(null);
    }

    private static Integer number(Matcher match) {
        for (String group : List.of("figure", "word", "figure2", "word2", "figure3", "figure4", "figure5", "word3")) {
            if (match.group(group) != null) {
                return Ordinals.number(match.group(group));
            }
        }
        return roman(match.group("roman"));
    }

    private static Integer roman(String numeral) {
        int tens = 0;
        while (tens < numeral.length() && numeral.charAt(tens) == 'x') {
            tens++;
        }
        String unit = numeral.substring(tens);
        if (unit.isEmpty()) {
            return tens * 10;
        }
        int one = ROMANS.indexOf(unit) + 1;
        return one == 0 ? null : tens * 10 + one;
    }

    /** The year in which the fair of Casablanca and Rabat held an edition; null where that is not known. */
    static Integer year(int edition) {
        if (edition >= 12 && edition <= 26) {
            return 1994 + edition;
        }
        return edition >= 27 && edition <= 60 ? 1995 + edition : null;
    }
}
