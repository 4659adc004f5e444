package ma.riwaq.admin.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.conflict.BandKind;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** The form of a time that is kept free. */
@Named
@ViewScoped
public class BandView implements Serializable {

    private static final String LIST = "/schedule/bands";

    @Inject
    private TimeBands bands;

    @Inject
    private Rooms rooms;

    @Inject
    private CurrentEdition current;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    private UUID id;
    private String preset;
    private TimeBand band;

    /** Finds it, or makes a new one that is not yet stored, empty or as the preset says. */
    public void load() {
        band = id == null
                ? newBand()
                : bands.find(id)
                        .filter(found -> found.getEdition().equals(current.getEdition()))
                        .orElseThrow(() -> new MissingException("time band " + id));
    }

    private TimeBand newBand() {
        return BandKind.FRIDAY_PRAYER.name().equals(preset)
                ? bands.fridayPrayer(current.getEdition())
                : new TimeBand(current.getEdition(), BandKind.OTHER, LocalizedText.EMPTY, null, null);
    }

    /** Saves it and goes to the list. */
    public String save() {
        return saving.save(band, bands::save, LIST);
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = band.getId();
        return undo.remove(band, () -> bands.remove(removed), () -> bands.restore(removed), LIST);
    }

    /** Every kind. */
    public List<BandKind> getKinds() {
        return List.of(BandKind.values());
    }

    /** Every weekday. */
    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    /** The days of the edition. */
    public List<LocalDate> getDays() {
        return current.getEdition().getDays().stream().map(OpeningHours::getDay).toList();
    }

    /** The rooms of the edition. */
    public List<Room> getRooms() {
        return rooms.all(current.getEdition());
    }

    public TimeBand getBand() {
        return band;
    }

    /** The identity in the address; null for a new one. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    /** The kind of band that the address asks to begin with; null for an empty form. */
    public String getPreset() {
        return preset;
    }

    public void setPreset(String preset) {
        this.preset = preset;
    }
}
