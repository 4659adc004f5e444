package ma.riwaq.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ma.riwaq.shared.Lang;

/**
 * A text as a Word document (Office Open XML): the first line is the title, each line a paragraph, and every run of words
 * says its language and which way it runs.
 */
public final class WordFile {

    /** The media type of the file. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT_RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String RELATION_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /** Half points: 16 for the title, 12 for the rest; Arabic letters are drawn smaller, so they get more. */
    private static final int TITLE = 32;

    private static final int BODY = 24;
    private static final int ARABIC_MORE = 4;

    private WordFile() {}

    /** Writes the document; the stream stays open. */
    public static void write(Written text, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            part(zip, "[Content_Types].xml", WordFile::types);
            part(zip, "_rels/.rels", WordFile::relations);
            part(zip, "word/document.xml", xml -> document(text, xml));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.finish();
    }

    @FunctionalInterface
    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static void part(ZipOutputStream zip, String name, Part part) throws IOException, XMLStreamException {
        zip.putNextEntry(new ZipEntry(name));
        XMLStreamWriter xml = XML.createXMLStreamWriter(zip, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        part.write(xml);
        xml.writeEndDocument();
        xml.flush();
        zip.closeEntry();
    }

    private static void types(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Types");
        xml.writeDefaultNamespace(TYPES);
        xml.writeEmptyElement("Default");
        xml.writeAttribute("Extension", "rels");
        xml.writeAttribute("ContentType", RELATION_TYPE);
        xml.writeEmptyElement("Override");
        xml.writeAttribute("PartName", "/word/document.xml");
        xml.writeAttribute("ContentType", MEDIA_TYPE + ".main+xml");
        xml.writeEndElement();
    }

    private static void relations(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("Relationships");
        xml.writeDefaultNamespace(RELATIONS);
        xml.writeEmptyElement("Relationship");
        xml.writeAttribute("Id", "document");
        xml.writeAttribute("Type", DOCUMENT_RELATION);
        xml.writeAttribute("Target", "word/document.xml");
        xml.writeEndElement();
    }

    private static void document(Written text, XMLStreamWriter xml) throws XMLStreamException {
        xml.setPrefix("w", W);
        xml.writeStartElement(W, "document");
        xml.writeNamespace("w", W);
        xml.writeStartElement(W, "body");
        boolean isTitle = true;
        for (Line line : text.lines()) {
            paragraph(line, text.lang(), isTitle, xml);
            isTitle = false;
        }
        xml.writeStartElement(W, "sectPr");
        if (isRightToLeft(text.lang())) {
            xml.writeEmptyElement(W, "bidi");
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void paragraph(Line line, Lang lang, boolean isTitle, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(W, "p");
        if (isRightToLeft(lang)) {
            xml.writeStartElement(W, "pPr");
            xml.writeEmptyElement(W, "bidi");
            xml.writeEndElement();
        }
        for (Run run : line.getRuns()) {
            run(run, isTitle, xml);
        }
        xml.writeEndElement();
    }

    private static void run(Run run, boolean isTitle, XMLStreamWriter xml) throws XMLStreamException {
        boolean rightToLeft = isRightToLeft(run.lang());
        int size = isTitle ? TITLE : BODY;
        xml.writeStartElement(W, "r");
        xml.writeStartElement(W, "rPr");
        if (isTitle) {
            xml.writeEmptyElement(W, "b");
            xml.writeEmptyElement(W, "bCs");
        }
        value("sz", String.valueOf(size), xml);
        value("szCs", String.valueOf(size + ARABIC_MORE), xml);
        if (rightToLeft) {
            xml.writeEmptyElement(W, "rtl");
        }
        xml.writeEmptyElement(W, "lang");
        xml.writeAttribute(
                "w", W, rightToLeft ? "bidi" : "val", run.lang().getLocale().toLanguageTag());
        xml.writeEndElement();
        xml.writeStartElement(W, "t");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        xml.writeCharacters(run.text());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void value(String name, String value, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEmptyElement(W, name);
        xml.writeAttribute("w", W, "val", value);
    }

    private static boolean isRightToLeft(Lang lang) {
        return lang.getDir().equals("rtl");
    }
}
