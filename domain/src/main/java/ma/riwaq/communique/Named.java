package ma.riwaq.communique;

import java.util.List;
import java.util.Map;
import ma.riwaq.communique.Known.Mention;
import ma.riwaq.communique.Known.Noun;

/** The known names that stand in a text. */
record Named(Map<Noun, List<Mention>> all) {

    /** Those of a kind, in the order of the text. */
    List<Mention> of(Noun noun) {
        return all.getOrDefault(noun, List.of());
    }

    /** The first of a kind between two places of the folded text; null for none. */
    Value<String> first(Noun noun, int from, int to) {
        return of(noun).stream()
                .filter(mention -> from <= mention.from() && mention.to() <= to)
                .map(Mention::name)
                .findFirst()
                .orElse(null);
    }
}
