package ma.riwaq.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Where a name stands in a list. The keys of two names compare, byte by byte, as readers of a language sort the names:
 * by CLDR's rules, hamza spellings side by side, and in Arabic without the article ال. The JDK's own collator sorts
 * Arabic wrongly.
 */
public final class SortKey {

    private static final int LONGEST = 400;
    private static final String ARTICLE = "ال";
    private static final Map<Lang, Collator> COLLATORS = new EnumMap<>(Lang.class);

    static {
        for (Lang lang : Lang.values()) {
            COLLATORS.put(
                    lang,
                    Collator.getInstance(ULocale.forLocale(lang.getLocale())).freeze());
        }
    }

    private SortKey() {}

    /** The key of a name, in hexadecimal digits, so that every database sorts it alike. */
    public static String of(String name, Lang lang) {
        byte[] key = COLLATORS.get(lang).getCollationKey(withoutArticle(name)).toByteArray();
        String hex = HexFormat.of().formatHex(key);
        return hex.length() > LONGEST ? hex.substring(0, LONGEST) : hex;
    }

    /** A name as it is sorted: without the article that it may begin with. */
    public static String withoutArticle(String name) {
        return name.startsWith(ARTICLE) && name.length() > ARTICLE.length() + 1
                ? name.substring(ARTICLE.length())
                : name;
    }
}
