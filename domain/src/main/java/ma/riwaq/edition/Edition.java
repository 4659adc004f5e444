package ma.riwaq.edition;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Colours;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.TagsConverter;
import ma.riwaq.shared.TextSize;
import ma.riwaq.shared.UuidConverter;

/** One holding of a fair, with the pavilion in it: everything else belongs to one. */
@Entity
public class Edition extends ListedEntity {

    /** The most days an edition lasts. */
    public static final int LONGEST = 60;

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Fair fair;

    @Positive
    private int number;

    @NotBlank
    @Size(max = 40)
    @Pattern(regexp = Codes.SLUG)
    private String slug;

    @NotNull
    @TextSize(max = 300, required = true)
    private LocalizedText name = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 300)
    private LocalizedText slogan = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 100)
    private LocalizedText city = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 300)
    private LocalizedText place = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 300)
    private LocalizedText pavilion = LocalizedText.EMPTY;

    @Column(name = "pavilion_owner_id")
    @Convert(converter = UuidConverter.class)
    private UUID pavilionOwnerId;

    @Column(name = "official_opening")
    private LocalDate officialOpening;

    @NotNull
    @Column(name = "first_day")
    private LocalDate firstDay;

    @NotNull
    @Column(name = "last_day")
    private LocalDate lastDay;

    @NotBlank
    @Column(name = "zone_id")
    private String zoneId = "Africa/Casablanca";

    @NotNull
    @Convert(converter = TagsConverter.class)
    private Set<String> languages = new LinkedHashSet<>(List.of("ar", "fr", "en"));

    @NotNull
    @Enumerated(EnumType.STRING)
    private EditionStatus status = EditionStatus.PREPARATION;

    @Pattern(regexp = Colours.PATTERN)
    private String accent;

    @Valid
    @ElementCollection
    @CollectionTable(name = "edition_day", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderBy("day")
    private List<OpeningHours> days = new ArrayList<>();

    /** For the persistence provider. */
    protected Edition() {}

    /** An edition on consecutive days, whose hours are not yet known. */
    public Edition(Fair fair, int number, String slug, LocalizedText name, LocalDate firstDay, LocalDate lastDay) {
        this.fair = fair;
        this.number = number;
        this.slug = slug;
        this.name = name;
        holdOn(firstDay, lastDay);
    }

    @Override
    public LocalizedText getLabel() {
        return name;
    }

    @Override
    protected Stream<String> searchable() {
        return Stream.of(slug, String.valueOf(number));
    }

    /** Throws {@link Refusal} once it is archived: agencies add nothing to it any more. */
    public void refuseArchived() {
        if (status == EditionStatus.ARCHIVED) {
            throw new Refusal("edition.archived");
        }
    }

    /** Sets the public days; hours of days that stay are kept, new days have none. */
    public final void holdOn(LocalDate first, LocalDate last) {
        firstDay = first;
        lastDay = last;
        Map<LocalDate, OpeningHours> known = new HashMap<>();
        days.forEach(hours -> known.put(hours.getDay(), hours));
        days = new ArrayList<>();
        if (first != null && last != null && !last.isBefore(first)) {
            first.datesUntil(last.plusDays(1))
                    .limit(LONGEST)
                    .forEach(day -> days.add(known.getOrDefault(day, new OpeningHours(day, null, null))));
        }
    }

    /** Sets the hours of one of its days; other days are passed over. */
    public void open(LocalDate day, LocalTime opens, LocalTime closes) {
        days.replaceAll(hours -> hours.getDay().equals(day) ? new OpeningHours(day, opens, closes) : hours);
    }

    /** Whether it is open to the public on a day. */
    public boolean isHeldOn(LocalDate day) {
        return day != null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether it is held on the same days as another copy of it. */
    boolean isHeldLike(Edition other) {
        return Objects.equals(firstDay, other.firstDay) && Objects.equals(lastDay, other.lastDay);
    }

    /** Whether it ends on or after its first day. */
    @AssertTrue(message = "{riwaq.edition.ends.after.start}")
    public boolean isInOrder() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }

    /** Whether it lasts no longer than a fair does. */
    @AssertTrue(message = "{riwaq.edition.length}")
    public boolean isShort() {
        return !isInOrder() || firstDay == null || lastDay == null || lastDay.isBefore(firstDay.plusDays(LONGEST));
    }

    /** Whether its zone has rules. */
    @AssertTrue(message = "{riwaq.zone.unknown}")
    public boolean isZoneKnown() {
        return FairTime.knows(zoneId);
    }

    /** Whether its accent colour can be read with white. */
    @AssertTrue(message = "{riwaq.accent.contrast}")
    public boolean isAccentReadable() {
        return accent == null || !accent.matches(Colours.PATTERN) || Colours.readableWithWhite(accent);
    }

    /** The fair of which this is one holding. */
    public Fair getFair() {
        return fair;
    }

    public void setFair(Fair fair) {
        this.fair = fair;
    }

    /** The first day open to the public. */
    public LocalDate getFirstDay() {
        return firstDay;
    }

    /** Sets the first public day, as {@link #holdOn}. */
    public void setFirstDay(LocalDate firstDay) {
        holdOn(firstDay, lastDay);
    }

    /** The last day open to the public. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Sets the last public day, as {@link #holdOn}. */
    public void setLastDay(LocalDate lastDay) {
        holdOn(firstDay, lastDay);
    }

    /** Each public day with its hours, in order. */
    public List<OpeningHours> getDays() {
        return Collections.unmodifiableList(days);
    }

    /** 29 for the twenty-ninth. */
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** Its name in public addresses, such as {@code siel-29}. */
    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = CleanText.line(slug);
    }

    public LocalizedText getName() {
        return name;
    }

    public void setName(LocalizedText name) {
        this.name = name == null ? LocalizedText.EMPTY : name;
    }

    public LocalizedText getSlogan() {
        return slogan;
    }

    public void setSlogan(LocalizedText slogan) {
        this.slogan = slogan == null ? LocalizedText.EMPTY : slogan;
    }

    public LocalizedText getCity() {
        return city;
    }

    public void setCity(LocalizedText city) {
        this.city = city == null ? LocalizedText.EMPTY : city;
    }

    public LocalizedText getPlace() {
        return place;
    }

    public void setPlace(LocalizedText place) {
        this.place = place == null ? LocalizedText.EMPTY : place;
    }

    /** The name of the pavilion. */
    public LocalizedText getPavilion() {
        return pavilion;
    }

    public void setPavilion(LocalizedText pavilion) {
        this.pavilion = pavilion == null ? LocalizedText.EMPTY : pavilion;
    }

    /** The organisation whose pavilion it is; null if not told. */
    public UUID getPavilionOwnerId() {
        return pavilionOwnerId;
    }

    public void setPavilionOwnerId(UUID pavilionOwnerId) {
        this.pavilionOwnerId = pavilionOwnerId;
    }

    /** The day of the opening ceremony, often the eve of the first public day; null if not told. */
    public LocalDate getOfficialOpening() {
        return officialOpening;
    }

    public void setOfficialOpening(LocalDate officialOpening) {
        this.officialOpening = officialOpening;
    }

    /** The zone in which all its times are meant. */
    public String getZoneId() {
        return zoneId;
    }

    public void setZoneId(String zoneId) {
        this.zoneId = CleanText.line(zoneId);
    }

    /** Codes of the languages in which it is published. */
    public Set<String> getLanguages() {
        return Collections.unmodifiableSet(languages);
    }

    public void setLanguages(Set<String> languages) {
        this.languages = new LinkedHashSet<>(languages);
    }

    public EditionStatus getStatus() {
        return status;
    }

    public void setStatus(EditionStatus status) {
        this.status = status;
    }

    /** Its accent colour; null for the site's own. */
    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }
}
