package ma.riwaq.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the checker that the makers of the standard keep finds wrong with pages and style sheets; it asks no network. */
public final class Markup {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Faces writes every page as XML does; to a browser that is the same. */
    private static final String OF_XML = "Trailing slash on void elements";

    private final Findings findings = new Findings();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

    /** Reads the standard, which takes some seconds: to be made once for many pages. */
    public Markup() {
        try {
            checker.setUpMainSchema(SCHEMA, findings);
            checker.setUpValidatorAndParsers(findings, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        checker.setAllowCss(true);
    }

    /** Each fault of a page in a line, warnings too; empty when there is none. */
    public List<String> faultsOfPage(String html) {
        return check(html, checker::checkHtmlInputSource);
    }

    /** Each fault of a style sheet in a line; empty when there is none. */
    public List<String> faultsOfSheet(String css) {
        return check(css, checker::checkCssInputSource);
    }

    private List<String> check(String text, Check check) {
        findings.lines.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(text.getBytes(UTF_8)));
        source.setEncoding(UTF_8.name());
        source.setSystemId("urn:riwaq:page");
        try {
            check.run(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            findings.lines.add(e.getMessage());
        }
        return List.copyOf(findings.lines);
    }

    /** One of the checker's two ways. */
    @FunctionalInterface
    private interface Check {
        void run(InputSource source) throws IOException, SAXException;
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            if (!fault.getMessage().startsWith(OF_XML)) {
                error(fault);
            }
        }

        @Override
        public void error(SAXParseException fault) {
            lines.add("line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
