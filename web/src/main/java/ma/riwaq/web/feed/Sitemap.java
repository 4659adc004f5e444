package ma.riwaq.web.feed;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.web.shared.Router;
import ma.riwaq.web.shared.Site;

/** The addresses of all pages, for search engines. */
@WebServlet("/sitemap")
public class Sitemap extends HttpServlet {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** What the protocol allows. */
    private static final int MOST_ADDRESSES = 50_000;

    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setContentType("application/xml; charset=UTF-8");
        List<String> pages = Stream.concat(
                        Stream.of("editions", "accessibility"),
                        site.editions().all().stream().flatMap(Sitemap::pages))
                .limit(MOST_ADDRESSES / Router.SITE_LANGUAGES.size())
                .toList();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(response.getWriter());
            write(pages, xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
    }

    private void write(List<String> pages, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        for (String page : pages) {
            for (Lang lang : Router.SITE_LANGUAGES) {
                xml.writeStartElement("url");
                xml.writeStartElement("loc");
                xml.writeCharacters(url(lang, page));
                xml.writeEndElement();
                for (Lang other : Router.SITE_LANGUAGES) {
                    xml.writeEmptyElement("xhtml:link");
                    xml.writeAttribute("rel", "alternate");
                    xml.writeAttribute("hreflang", other.getCode());
                    xml.writeAttribute("href", url(other, page));
                }
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private String url(Lang lang, String page) {
        return site.publicUrl() + "/" + lang.getCode() + "/" + page;
    }

    private static Stream<String> pages(ReleasedEdition edition) {
        ReleaseDocument all = edition.document();
        return Stream.of(
                        Stream.of("", "schedule", "people", "organisations", "publications", "themes", "changes"),
                        edition.days().stream().map(day -> "schedule/" + day),
                        all.events().stream().map(event -> "events/" + event.code()),
                        all.sessions().stream().map(session -> "sessions/" + session.code()),
                        all.people().stream().map(person -> "people/" + person.code()),
                        all.organisations().stream().map(organisation -> "organisations/" + organisation.code()),
                        all.publications().stream().map(publication -> "publications/" + publication.code()),
                        all.rooms().stream().map(room -> "rooms/" + room.code()),
                        all.themes().stream().map(theme -> "themes/" + theme.code()))
                .flatMap(pages -> pages)
                .map(page -> edition.edition().slug() + "/" + page);
    }
}
