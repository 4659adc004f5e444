package ma.riwaq.renewal;

import java.util.List;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.Slot;
import ma.riwaq.venue.Room;

/** An edition with everything in its draft. */
public record Contents(
        Edition edition,
        List<Room> rooms,
        List<Theme> themes,
        List<Audience> audiences,
        List<Event> events,
        List<Session> sessions,
        List<Slot> slots,
        List<Publication> publications,
        List<TimeBand> bands,
        List<Block> blocks) {}
