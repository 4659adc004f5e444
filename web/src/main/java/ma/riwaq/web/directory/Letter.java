package ma.riwaq.web.directory;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.AlphabeticIndex.ImmutableIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SortKey;

/**
 * The things whose names begin with a letter.
 *
 * @param label the letter; null for names that begin with none
 * @param number of the letter in the page, to be linked to
 */
public record Letter<T>(String label, int number, List<T> things) {

    /** Sorted things by the letters of a language, those of Arabic and Latin both; the article ال is not looked at. */
    static <T> List<Letter<T>> of(List<T> sorted, Function<T, String> name, Lang lang) {
        ImmutableIndex<T> index = new AlphabeticIndex<T>(ULocale.forLocale(lang.getLocale()))
                .addLabels(ULocale.FRENCH, new ULocale("ar"))
                .buildImmutableIndex();
        Map<Integer, List<T>> byLetter = new TreeMap<>();
        for (T thing : sorted) {
            int letter = index.getBucketIndex(SortKey.withoutArticle(name.apply(thing)));
            byLetter.computeIfAbsent(letter, any -> new ArrayList<>()).add(thing);
        }
        List<Letter<T>> letters = new ArrayList<>();
        byLetter.forEach((number, things) -> letters.add(new Letter<>(label(index.getBucket(number)), number, things)));
        return letters;
    }

    private static String label(Bucket<?> bucket) {
        return bucket.getLabelType() == Bucket.LabelType.NORMAL ? bucket.getLabel() : null;
    }
}
