package ma.riwaq.web.shared.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.riwaq.shared.SearchKey;

/** Words that mean the same but share no stem: broken plurals of the trade, and slips that agencies often make. */
final class Synonyms {

    private static final List<List<String>> GROUPS = List.of(
            List.of("نشاط", "أنشطة"),
            List.of("برنامج", "برامج"),
            List.of("شريك", "شركاء"),
            List.of("معرض", "معارض"),
            List.of("رواق", "أروقة"),
            List.of("محور", "محاور"),
            List.of("آلية", "آليات"),
            List.of("هذا", "هدا"),
            List.of("ذلك", "دلك", "دالك"),
            List.of("كذا", "كدا"),
            List.of("الذي", "الدي"),
            List.of("ابتداء", "ابتداءا"));

    private static final Map<String, Set<String>> STEMS = new HashMap<>();

    static {
        for (List<String> group : GROUPS) {
            for (String word : group) {
                Set<String> others = STEMS.computeIfAbsent(SearchKey.of(word), stem -> new LinkedHashSet<>());
                group.stream().map(SearchKey::of).forEach(others::add);
            }
        }
    }

    private Synonyms() {}

    /** The stems that mean the same as a stem, itself left out. */
    static List<String> of(String stem) {
        return STEMS.getOrDefault(stem, Set.of()).stream()
                .filter(other -> !other.equals(stem))
                .toList();
    }
}
