package ma.riwaq.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ma.riwaq.shared.Lang;

/** What a file says of itself (XMP), with the promise that it can be read aloud (PDF/UA-1). */
final class Metadata {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private Metadata() {}

    static byte[] of(String title, Lang lang, Instant at) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.setPrefix("rdf", RDF);
            xml.setPrefix("dc", DC);
            xml.setPrefix("xmp", XMP);
            xml.setPrefix("pdfuaid", UA);
            xml.writeStartElement(RDF, "RDF");
            xml.writeNamespace("rdf", RDF);
            xml.writeStartElement(RDF, "Description");
            xml.writeNamespace("dc", DC);
            xml.writeNamespace("xmp", XMP);
            xml.writeNamespace("pdfuaid", UA);
            xml.writeAttribute("rdf", RDF, "about", "");
            title(title, xml);
            xml.writeStartElement(DC, "language");
            xml.writeStartElement(RDF, "Bag");
            simple(RDF, "li", lang.getLocale().toLanguageTag(), xml);
            xml.writeEndElement();
            xml.writeEndElement();
            simple(XMP, "CreateDate", at.truncatedTo(ChronoUnit.SECONDS).toString(), xml);
            simple(UA, "part", "1", xml);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeProcessingInstruction("xpacket", "end=\"r\"");
            xml.flush();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("nothing of it comes from outside but text", e);
        }
    }

    private static void title(String title, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(DC, "title");
        xml.writeStartElement(RDF, "Alt");
        xml.writeStartElement(RDF, "li");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
        xml.writeCharacters(title);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void simple(String space, String name, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(space, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
