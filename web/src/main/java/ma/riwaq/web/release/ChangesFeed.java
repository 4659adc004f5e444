package ma.riwaq.web.release;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ma.riwaq.release.Change;
import ma.riwaq.release.ChangeLine;
import ma.riwaq.release.ChangelogEntry;
import ma.riwaq.shared.LocalizedText.Shown;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.PageKind;
import ma.riwaq.web.shared.Site;
import ma.riwaq.web.shared.Words;

/** What each release changed, as an Atom feed (RFC 4287): one entry a release. */
@WebServlet("/changes-feed")
public class ChangesFeed extends HttpServlet {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST_ENTRIES = 50;

    @Inject
    private transient CurrentPage page;

    @Inject
    private transient Words words;

    @Inject
    private transient ChangeWords changes;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("application/atom+xml; charset=UTF-8");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(response.getWriter());
            write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        List<ChangelogEntry> entries = page.getEdition().changelog();
        String address = site.publicUrl() + page.link("changes");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", page.getLang().getCode());
        element(xml, "id", address);
        element(xml, "title", words.label("section", "changes") + " · " + page.getSiteName());
        element(
                xml,
                "updated",
                (entries.isEmpty()
                                ? page.getEdition().header().releasedAt()
                                : entries.get(0).at())
                        .toString());
        xml.writeStartElement("author");
        element(xml, "name", page.getSiteName());
        xml.writeEndElement();
        link(xml, "alternate", address);
        link(xml, "self", address + ".atom");
        for (ChangelogEntry entry : entries.stream().limit(MOST_ENTRIES).toList()) {
            entry(entry, address, xml);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ChangelogEntry entry, String address, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", address + "#" + entry.at().toEpochMilli());
        element(xml, "title", words.format("releaseNumber", entry.number()));
        element(xml, "updated", entry.at().toString());
        link(xml, "alternate", address);
        xml.writeStartElement("content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace("http://www.w3.org/1999/xhtml");
        xml.writeAttribute("lang", page.getLang().getCode());
        xml.writeAttribute("dir", page.getLang().getDir());
        if (!entry.note().isEmpty()) {
            element(xml, "p", page.text(entry.note()));
        }
        if (entry.changes().isEmpty()) {
            element(xml, "p", words.label("noChanges", ""));
        } else {
            xml.writeStartElement("ul");
            for (Change change : entry.changes()) {
                change(change, xml);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void change(Change change, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("li");
        xml.writeCharacters(words.label("changeKind", change.kind().name()) + " · ");
        PageKind kind = PageKind.of(change.noun());
        if (kind != null && kind.isThere(page.getEdition(), change.code())) {
            xml.writeStartElement("a");
            xml.writeAttribute("href", site.publicUrl() + page.link(kind.getSection(), change.code()));
            xml.writeCharacters(page.text(change.title()));
            xml.writeEndElement();
        } else {
            xml.writeCharacters(page.text(change.title()));
        }
        for (ChangeLine line : changes.lines(change)) {
            xml.writeEmptyElement("br");
            xml.writeCharacters(line.label() + ": ");
            words(xml, "del", line.before());
            words(xml, "ins", line.after());
        }
        xml.writeEndElement();
    }

    private static void words(XMLStreamWriter xml, String element, List<Shown> values) throws XMLStreamException {
        if (!values.isEmpty()) {
            element(xml, element, values.stream().map(Shown::text).collect(Collectors.joining(" · ")));
            xml.writeCharacters(" ");
        }
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
