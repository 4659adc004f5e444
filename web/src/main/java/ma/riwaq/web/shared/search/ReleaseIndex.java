package ma.riwaq.web.shared.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.PageKind;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of one release, held in memory. It never changes; a new release gets a new one. */
public final class ReleaseIndex {

    private static final String KIND = "kind";
    private static final String PLACE = "place";

    private final List<Thing> things;
    private final IndexReader reader;
    private final IndexSearcher searcher;

    private ReleaseIndex(List<Thing> things) throws IOException {
        this.things = things;
        // the memory goes with the last who holds the index: there is no file to close
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        IndexWriterConfig config = new IndexWriterConfig(new KeyAnalyzer()).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (int place = 0; place < things.size(); place++) {
                writer.addDocument(document(things.get(place), place));
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(memory);
        searcher = new IndexSearcher(reader);
    }

    /** Reads a release. */
    public static ReleaseIndex of(ReleasedEdition edition) {
        try {
            return new ReleaseIndex(Things.of(edition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Thing thing, int place) {
        Document document = new Document();
        document.add(new StringField(KIND, thing.kind().name(), Field.Store.NO));
        document.add(new NumericDocValuesField(PLACE, place));
        add(document, SoughtWord.NAME, thing.name());
        thing.aliases().forEach(alias -> add(document, SoughtWord.NAME, alias));
        thing.words().forEach(text -> add(document, SoughtWord.TEXT, text));
        return document;
    }

    private static void add(Document document, String field, LocalizedText text) {
        text.asMap().values().forEach(words -> add(document, field, words));
    }

    private static void add(Document document, String field, String words) {
        document.add(new TextField(field, words, Field.Store.NO));
        document.add(new TextField(field + KeyAnalyzer.STEMS, words, Field.Store.NO));
    }

    /** How near the nearest thing of these kinds is; {@link Closeness#SOME} also where there is none. */
    public Closeness closeness(Sought sought, Set<PageKind> kinds) {
        for (Closeness closeness : Closeness.values()) {
            if (kinds.stream().anyMatch(kind -> count(query(sought, closeness, kind)) > 0)) {
                return closeness;
            }
        }
        return Closeness.SOME;
    }

    /** What is found of each kind, the kind with the best thing first; kinds without any are left out. */
    public List<Found> find(Sought sought, Closeness closeness, Set<PageKind> kinds, int most) {
        List<Found> found = new ArrayList<>();
        for (PageKind kind : kinds) {
            Query query = query(sought, closeness, kind);
            int total = sought.isEmpty() ? 0 : count(query);
            if (total > 0) {
                TopDocs top = top(query, most);
                found.add(new Found(kind, things(top), total, top.scoreDocs[0].score));
            }
        }
        found.sort(Comparator.comparing(Found::score).reversed());
        return found;
    }

    /** The codes of all things of a kind that are found. */
    public Set<String> codes(Sought sought, PageKind kind) {
        Closeness closeness = closeness(sought, Set.of(kind));
        Set<String> codes = new LinkedHashSet<>();
        find(sought, closeness, Set.of(kind), Math.max(1, things.size()))
                .forEach(found -> found.things().forEach(thing -> codes.add(thing.code())));
        return codes;
    }

    private static Query query(Sought sought, Closeness closeness, PageKind kind) {
        return new BooleanQuery.Builder()
                .add(sought.query(closeness), Occur.MUST)
                .add(new TermQuery(new Term(KIND, kind.name())), Occur.FILTER)
                .build();
    }

    private int count(Query query) {
        try {
            return searcher.count(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TopDocs top(Query query, int most) {
        try {
            return searcher.search(query, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Thing> things(TopDocs top) {
        List<Thing> found = new ArrayList<>();
        try {
            for (ScoreDoc doc : top.scoreDocs) {
                NumericDocValues places = MultiDocValues.getNumericValues(reader, PLACE);
                places.advanceExact(doc.doc);
                found.add(things.get((int) places.longValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
