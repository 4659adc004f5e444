package ma.riwaq.web.shared.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lets Lucene keep the words that the project's own search key makes of a text: whole, or in fields of stems as stems. */
final class KeyAnalyzer extends Analyzer {

    /** How the names of fields of stems end. */
    static final String STEMS = ".stems";

    KeyAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new KeyTokenizer(field.endsWith(STEMS)));
    }

    private static final class KeyTokenizer extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final boolean stems;
        private Iterator<Word> words = List.<Word>of().iterator();

        private KeyTokenizer(boolean stems) {
            this.stems = stems;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            StringWriter text = new StringWriter();
            input.transferTo(text);
            words = Word.of(text.toString()).iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!words.hasNext()) {
                return false;
            }
            Word word = words.next();
            term.append(stems ? word.stem() : word.whole());
            return true;
        }
    }
}
