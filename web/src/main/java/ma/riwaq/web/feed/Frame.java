package ma.riwaq.web.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The frame in which pages of others show the programme. */
final class Frame {

    private Frame() {}

    static String of(String address, String title, int width, int height) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            html.writeStartElement("iframe");
            html.writeAttribute("src", address);
            html.writeAttribute("title", title);
            html.writeAttribute("width", String.valueOf(width));
            html.writeAttribute("height", String.valueOf(height));
            html.writeAttribute("loading", "lazy");
            html.writeCharacters("");
            html.writeEndElement();
            html.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
        return text.toString();
    }
}
