package ma.riwaq.web.shared.search;

import java.util.ArrayList;
import java.util.List;
import ma.riwaq.shared.SearchKey;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** The words that somebody looks for. Whatever was typed, they are letters and digits only: nothing is a syntax. */
public final class Sought {

    /** More words than this are not read. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_TEXT = 200;

    private final List<SoughtWord> words = new ArrayList<>();

    private Sought() {}

    /** The words of a text; null has none. */
    public static Sought of(String text) {
        Sought sought = new Sought();
        String start = text == null ? "" : cut(text, LONGEST_TEXT);
        List<String> whole = SearchKey.words(start);
        List<String> stems = SearchKey.stems(start);
        for (int i = 0; i < Math.min(whole.size(), MOST_WORDS); i++) {
            sought.words.add(new SoughtWord(cut(whole.get(i), LONGEST_WORD), cut(stems.get(i), LONGEST_WORD)));
        }
        return sought;
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }

    /** Whether there is no word to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    Query query(Closeness closeness) {
        boolean onlyCommon = words.stream().allMatch(SoughtWord::isCommon);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (SoughtWord word : words) {
            boolean must = closeness != Closeness.SOME && (onlyCommon || !word.isCommon());
            if (must || closeness != Closeness.SOME || !word.isCommon() || onlyCommon) {
                query.add(word.query(closeness), must ? Occur.MUST : Occur.SHOULD);
            }
        }
        return query.build();
    }

    boolean isWord(Word word, Closeness closeness) {
        return words.stream().anyMatch(sought -> !sought.isCommon() && sought.fits(word, closeness));
    }
}
