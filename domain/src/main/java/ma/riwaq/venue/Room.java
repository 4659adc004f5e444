package ma.riwaq.venue;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.TextSize;

/** A place in the pavilion where sessions are held. */
@Entity
public class Room extends ListedEntity implements OfEdition {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @NotBlank
    @Size(max = 40)
    @Pattern(regexp = Codes.SLUG)
    private String code;

    @NotNull
    @TextSize(max = 200, required = true)
    private LocalizedText name = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 2000)
    private LocalizedText description = LocalizedText.EMPTY;

    @Positive
    @Max(100000)
    private Integer capacity;

    @Column(name = "pos")
    private int position;

    private boolean accessible = true;

    @Column(name = "several_at_once")
    private boolean severalAtOnce;

    @PositiveOrZero
    @Max(240)
    @Column(name = "changeover_minutes")
    private int changeoverMinutes;

    @Valid
    @ElementCollection
    @CollectionTable(name = "room_unavailable", joinColumns = @JoinColumn(name = "room_id"))
    @OrderBy("start")
    private List<Unavailability> unavailable = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "room_alias", joinColumns = @JoinColumn(name = "room_id"))
    @Column(name = "alias")
    private Set<@Size(max = 300) String> aliases = new LinkedHashSet<>();

    /** For the persistence provider. */
    protected Room() {}

    /** A room of an edition. */
    public Room(Edition edition, String code, LocalizedText name) {
        this.edition = edition;
        this.code = code;
        this.name = name;
    }

    @Override
    public LocalizedText getLabel() {
        return name;
    }

    @Override
    protected Stream<String> searchable() {
        return Stream.concat(Stream.of(code), aliases.stream());
    }

    @Override
    public Edition getEdition() {
        return edition;
    }

    /** Its name in public addresses. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = CleanText.line(code);
    }

    public LocalizedText getName() {
        return name;
    }

    public void setName(LocalizedText name) {
        this.name = name == null ? LocalizedText.EMPTY : name;
    }

    /** How to find it, what it offers. */
    public LocalizedText getDescription() {
        return description;
    }

    public void setDescription(LocalizedText description) {
        this.description = description == null ? LocalizedText.EMPTY : description;
    }

    /** Seats; null if not told. */
    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    /** Its place in lists and in the grid, from 1. */
    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }

    /** Whether people in wheelchairs reach it. */
    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }

    /** Whether it holds several sessions at once, as a signing table or a children's corner does. */
    public boolean isSeveralAtOnce() {
        return severalAtOnce;
    }

    public void setSeveralAtOnce(boolean severalAtOnce) {
        this.severalAtOnce = severalAtOnce;
    }

    /** The minutes that it needs between two sessions. */
    public int getChangeoverMinutes() {
        return changeoverMinutes;
    }

    public void setChangeoverMinutes(int changeoverMinutes) {
        this.changeoverMinutes = changeoverMinutes;
    }

    /** When it cannot be used, in order. */
    public List<Unavailability> getUnavailable() {
        return Collections.unmodifiableList(unavailable);
    }

    public void setUnavailable(List<Unavailability> unavailable) {
        this.unavailable = new ArrayList<>(unavailable);
    }

    /** Every other name that was met in texts. */
    public Set<String> getAliases() {
        return Collections.unmodifiableSet(aliases);
    }

    /** Replaces the other names; blank ones are passed over. */
    public void setAliases(Set<String> names) {
        aliases = names.stream()
                .map(CleanText::line)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
