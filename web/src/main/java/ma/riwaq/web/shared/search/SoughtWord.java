package ma.riwaq.web.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * One word that somebody looks for. The whole word counts more than its beginning, this more than its stem, and a name
 * more than what is said of a thing; last comes a word that holds it, for words that were written together.
 */
final class SoughtWord {

    static final String NAME = "name";
    static final String TEXT = "text";

    /** Words so common that a thing need not have them. */
    private static final Set<String> COMMON = Set.of(
            "في", "من", "علي", "الي", "عن", "مع", "او", "ان", "le", "la", "les", "de", "du", "des", "et", "en", "au",
            "aux", "un", "une", "the", "of", "and", "in", "to", "for", "on");

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_INSIDE = 4;
    private static final int TWO_EDITS = 8;
    private static final int LONGEST_MISSPELT = 24;
    private static final int EXPANSIONS = 50;
    private static final float OF_TEXT = 0.4f;

    private final String whole;
    private final String stem;
    private final List<String> synonyms;
    private final CharacterRunAutomaton similar;

    SoughtWord(String whole, String stem) {
        this.whole = whole;
        this.stem = stem;
        synonyms = Synonyms.of(stem);
        similar = edits() == 0
                ? null
                : new CharacterRunAutomaton(Operations.determinize(
                        new LevenshteinAutomata(stem.substring(prefix()), true)
                                .toAutomaton(edits(), stem.substring(0, prefix())),
                        10_000));
    }

    /** Whether a thing need not have it, if it has the others. */
    boolean isCommon() {
        return whole.codePointCount(0, whole.length()) == 1 || COMMON.contains(whole);
    }

    Query query(Closeness closeness) {
        List<Query> ways = new ArrayList<>();
        add(ways, NAME, 1, closeness);
        add(ways, TEXT, OF_TEXT, closeness);
        return new DisjunctionMaxQuery(ways, 0);
    }

    private void add(List<Query> ways, String field, float weight, Closeness closeness) {
        String stems = field + KeyAnalyzer.STEMS;
        ways.add(scored(new TermQuery(new Term(field, whole)), 10 * weight));
        ways.add(scored(new PrefixQuery(new Term(field, whole)), 7 * weight));
        ways.add(scored(new TermQuery(new Term(stems, stem)), 6 * weight));
        synonyms.forEach(other -> ways.add(scored(new TermQuery(new Term(stems, other)), 4 * weight)));
        if (stem.length() >= SHORTEST_STEM) {
            ways.add(scored(new PrefixQuery(new Term(stems, stem)), 3 * weight));
        }
        if (mayBeInside()) {
            ways.add(scored(new WildcardQuery(new Term(field, "*" + stem + "*")), weight));
        }
        if (closeness != Closeness.SAME && edits() > 0) {
            Query fuzzy = new FuzzyQuery(
                    new Term(stems, stem),
                    edits(),
                    prefix(),
                    EXPANSIONS,
                    true,
                    MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
            ways.add(scored(fuzzy, 0.5f * weight));
        }
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** Whether a word of a text is what is looked for. */
    boolean fits(Word word, Closeness closeness) {
        return word.whole().startsWith(whole)
                || word.stem().equals(stem)
                || synonyms.contains(word.stem())
                || (stem.length() >= SHORTEST_STEM && word.stem().startsWith(stem))
                || (mayBeInside() && word.whole().contains(stem))
                || (closeness != Closeness.SAME && similar != null && similar.run(word.stem()));
    }

    /** Arabic words are often written together; in Latin letters a part of a word is mostly another word. */
    private boolean mayBeInside() {
        return stem.length() >= SHORTEST_INSIDE
                && Character.UnicodeScript.of(stem.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    private int edits() {
        if (stem.length() <= SHORTEST_STEM
                || stem.length() > LONGEST_MISSPELT
                || Character.isDigit(stem.codePointAt(0))) {
            return 0;
        }
        return stem.length() < TWO_EDITS ? 1 : 2;
    }

    private int prefix() {
        return Character.charCount(stem.codePointAt(0));
    }
}
