package ma.riwaq.exchange;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ma.riwaq.exchange.ConferenceSchedule.Day;
import ma.riwaq.exchange.ConferenceSchedule.Item;
import ma.riwaq.exchange.ConferenceSchedule.Link;
import ma.riwaq.exchange.ConferenceSchedule.Participant;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;

/** The programme as the schedule XML that c3voc, frab and the readers of conference schedules exchange. */
public final class ScheduleXml {

    /** As registered for the format. */
    public static final String MEDIA_TYPE = "application/vnd.c3voc.schedule+xml";

    private final XMLStreamWriter xml;

    private ScheduleXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes some sessions of an edition; those whose day or time is not known are left out.
     *
     * @param site where the public site is, without a slash at the end
     */
    public static void write(ReleasedEdition edition, List<Placed> sessions, Lang lang, String site, Writer out)
            throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        new ScheduleXml(xml).write(ConferenceSchedule.of(edition, sessions, lang, site));
        xml.close();
    }

    private void write(ConferenceSchedule schedule) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("schedule");
        xml.writeEmptyElement("generator");
        xml.writeAttribute("name", "Riwaq");
        element("version", String.valueOf(schedule.edition().header().number()));
        conference(schedule);
        for (Day day : schedule.days()) {
            day(day);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void conference(ConferenceSchedule schedule) throws XMLStreamException {
        ReleaseDocument.Edition edition = schedule.edition().edition();
        xml.writeStartElement("conference");
        element("title", edition.name().plain(schedule.lang()));
        element("acronym", schedule.acronym());
        element("start", edition.firstDay().toString());
        element("end", edition.lastDay().toString());
        element("days", String.valueOf(schedule.days().size()));
        element("timeslot_duration", "00:05");
        element("base_url", schedule.address());
        element("time_zone_name", edition.zone());
        xml.writeEndElement();
    }

    private void day(Day day) throws XMLStreamException {
        xml.writeStartElement("day");
        xml.writeAttribute("index", String.valueOf(day.index()));
        xml.writeAttribute("date", day.date().toString());
        xml.writeAttribute("start", ConferenceSchedule.STAMP.format(day.start()));
        xml.writeAttribute("end", ConferenceSchedule.STAMP.format(day.end()));
        for (Map.Entry<String, List<Item>> room : day.rooms().entrySet()) {
            xml.writeStartElement("room");
            xml.writeAttribute("name", room.getKey());
            for (Item item : room.getValue()) {
                event(item);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void event(Item item) throws XMLStreamException {
        xml.writeStartElement("event");
        xml.writeAttribute("guid", item.guid());
        xml.writeAttribute("id", String.valueOf(item.id()));
        element("date", ConferenceSchedule.STAMP.format(item.date()));
        element("start", item.start());
        element("duration", item.duration());
        element("room", item.room());
        element("slug", item.slug());
        element("url", item.url());
        element("title", item.title());
        element("subtitle", item.subtitle());
        element("track", item.track());
        element("type", item.type());
        element("language", item.language());
        element("abstract", item.summary());
        xml.writeStartElement("persons");
        for (Participant person : item.people()) {
            xml.writeStartElement("person");
            xml.writeAttribute("id", String.valueOf(person.id()));
            xml.writeCharacters(person.name());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeStartElement("links");
        for (Link link : item.links()) {
            xml.writeStartElement("link");
            xml.writeAttribute("href", link.url());
            xml.writeCharacters(link.title());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
