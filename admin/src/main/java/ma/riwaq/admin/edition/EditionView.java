package ma.riwaq.admin.edition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.edition.OpeningHours;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/** The form of an edition with its days. */
@Named
@ViewScoped
public class EditionView implements Serializable {

    @Inject
    private Editions editions;

    @Inject
    private Organisations organisations;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    @Inject
    private Addresses addresses;

    private UUID id;
    private Edition edition;
    private Organisation owner;
    private List<Fair> fairs;
    private List<OpeningHours> hours;
    private LocalTime opens;
    private LocalTime closes;

    /** Finds the edition, or makes a new one that is not yet stored. */
    public void load() {
        fairs = editions.fairs();
        edition =
                id == null ? newEdition() : editions.find(id).orElseThrow(() -> new MissingException("edition " + id));
        owner = organisations.find(edition.getPavilionOwnerId()).orElse(null);
        hours = edition.getDays().stream()
                .map(day -> new OpeningHours(day.getDay(), day.getOpens(), day.getCloses()))
                .toList();
    }

    private Edition newEdition() {
        Fair fair = fairs.isEmpty() ? null : fairs.get(0);
        int next = editions.all().stream().mapToInt(Edition::getNumber).max().orElse(0) + 1;
        return new Edition(fair, next, null, LocalizedText.EMPTY, null, null);
    }

    /** Gives every day the same hours, in the form; nothing is saved yet. */
    public void applyToAll() {
        hours.forEach(day -> {
            day.setOpens(opens);
            day.setCloses(closes);
        });
    }

    /** Saves it; a new one stays here, where its days now are. */
    public String save() {
        edition.setPavilionOwnerId(owner == null ? null : owner.getId());
        hours.forEach(day -> edition.open(day.getDay(), day.getOpens(), day.getCloses()));
        boolean made = edition.isUnsaved();
        Edition saved = saving.trySave(edition, editions::save);
        if (saved == null) {
            return null;
        }
        return made
                ? addresses.to("/edition/edition", saved) + "&id=" + saved.getId()
                : addresses.to("/edition/home", saved);
    }

    /** Puts it in the bin, with all that is in it. */
    public String remove() {
        UUID removed = edition.getId();
        return undo.remove(
                edition, () -> editions.remove(removed), () -> editions.restore(removed), "/edition/editions");
    }

    public Edition getEdition() {
        return edition;
    }

    /** The fairs of which it can be one holding. */
    public List<Fair> getFairs() {
        return fairs;
    }

    /** Each day with its hours as they stand in the form. */
    public List<OpeningHours> getHours() {
        return hours;
    }

    /** The languages in which it is published. */
    public Set<Lang> getLanguages() {
        return edition.getLanguages().stream()
                .flatMap(code -> Lang.of(code).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Lang.class)));
    }

    public void setLanguages(Set<Lang> languages) {
        edition.setLanguages(
                languages.stream().sorted().map(Lang::getCode).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Every language in which it can be. */
    public List<Lang> getAllLanguages() {
        return List.of(Lang.values());
    }

    /** How far it may have come. */
    public List<EditionStatus> getStatuses() {
        return List.of(EditionStatus.values());
    }

    /** Whose pavilion it is. */
    public Organisation getOwner() {
        return owner;
    }

    public void setOwner(Organisation owner) {
        this.owner = owner;
    }

    /** The opening hour for all days. */
    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime opens) {
        this.opens = opens;
    }

    /** The closing hour for all days. */
    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime closes) {
        this.closes = closes;
    }

    /** The identity in the address; null for a new edition. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
