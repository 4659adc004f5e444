package ma.riwaq.publication;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.account.OfOrganisation;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.programme.Session;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.TagsConverter;
import ma.riwaq.shared.TextSize;
import ma.riwaq.shared.WebAddress;
import org.apache.commons.validator.routines.ISBNValidator;

/** A title on display in the pavilion, presented or signed there. */
@Entity
public class Publication extends ListedEntity implements OfEdition, OfOrganisation {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @NotBlank
    @Size(max = 40)
    @Pattern(regexp = Codes.SLUG)
    private String code;

    @NotNull
    @TextSize(max = 300, required = true)
    private LocalizedText title = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 5000)
    private LocalizedText description = LocalizedText.EMPTY;

    @Size(max = 20)
    private String isbn;

    @Size(max = 40)
    @Column(name = "legal_deposit")
    private String legalDeposit;

    @Min(1000)
    @Max(2999)
    @Column(name = "published_in")
    private Integer year;

    @NotNull
    @Convert(converter = TagsConverter.class)
    private Set<String> languages = new LinkedHashSet<>();

    private String cover;

    @Size(max = 500)
    @Pattern(regexp = WebAddress.PATTERN, message = "{riwaq.web.address}")
    private String link;

    @Size(max = 40)
    private String shelf;

    @Column(name = "on_display")
    private boolean onDisplay = true;

    @ManyToMany
    @JoinTable(
            name = "publication_author",
            joinColumns = @JoinColumn(name = "publication_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "pos")
    private List<Person> authors = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "publication_publisher",
            joinColumns = @JoinColumn(name = "publication_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "pos")
    private List<Organisation> publishers = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "publication_session",
            joinColumns = @JoinColumn(name = "publication_id"),
            inverseJoinColumns = @JoinColumn(name = "session_id"))
    private Set<Session> sessions = new LinkedHashSet<>();

    /** For the persistence provider. */
    protected Publication() {}

    /** A title of an edition. */
    public Publication(Edition edition, String code, LocalizedText title) {
        this.edition = edition;
        this.code = code;
        this.title = title;
    }

    @Override
    public LocalizedText getLabel() {
        return title;
    }

    @Override
    protected Stream<String> searchable() {
        return Stream.of(code, isbn, legalDeposit);
    }

    @Override
    public boolean belongsTo(UUID organisation) {
        return publishers.stream().anyMatch(publisher -> publisher.getId().equals(organisation));
    }

    /** Whether its ISBN has the right check digit (ISO 2108), or it has none. */
    @AssertTrue(message = "{riwaq.isbn}")
    public boolean isIsbnRight() {
        return isbn == null || ISBNValidator.getInstance(false).isValid(isbn);
    }

    /** Whether its sessions are of its own edition. */
    @AssertTrue(message = "{riwaq.other.edition}")
    public boolean isWithinOneEdition() {
        return sessions.stream().allMatch(session -> session.getEdition().equals(edition));
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

    public LocalizedText getTitle() {
        return title;
    }

    public void setTitle(LocalizedText title) {
        this.title = title == null ? LocalizedText.EMPTY : title;
    }

    public LocalizedText getDescription() {
        return description;
    }

    public void setDescription(LocalizedText description) {
        this.description = description == null ? LocalizedText.EMPTY : description;
    }

    /** ISBN-10 or ISBN-13 as printed; null if it has none. */
    public String getIsbn() {
        return isbn;
    }

    public void setIsbn(String isbn) {
        this.isbn = CleanText.line(isbn);
    }

    /** Number of the legal deposit; null if not told. */
    public String getLegalDeposit() {
        return legalDeposit;
    }

    public void setLegalDeposit(String legalDeposit) {
        this.legalDeposit = CleanText.line(legalDeposit);
    }

    /** Null if not told. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    /** BCP 47 tags of the languages it is written in. */
    public Set<String> getLanguages() {
        return Collections.unmodifiableSet(languages);
    }

    public void setLanguages(Set<String> languages) {
        this.languages = new LinkedHashSet<>(languages);
    }

    /** The SHA-256 of its cover; null if there is none. */
    public String getCover() {
        return cover;
    }

    public void setCover(String cover) {
        this.cover = cover;
    }

    /** Where it can be read or ordered; null if nowhere. */
    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = CleanText.line(link);
    }

    /** Where it lies in the pavilion as long as it is on display; null if not told. */
    public String getShelf() {
        return shelf;
    }

    public void setShelf(String shelf) {
        this.shelf = CleanText.line(shelf);
    }

    /** Where a visitor finds it; null if not told, or if it is no longer on display. */
    public String getShownShelf() {
        return onDisplay ? shelf : null;
    }

    /** Whether it can be seen in the pavilion: no longer when its copies are gone, or when it is only talked about. */
    public boolean isOnDisplay() {
        return onDisplay;
    }

    public void setOnDisplay(boolean onDisplay) {
        this.onDisplay = onDisplay;
    }

    /** In the order of the title page. */
    public List<Person> getAuthors() {
        return Collections.unmodifiableList(authors);
    }

    public void setAuthors(List<Person> authors) {
        this.authors = new ArrayList<>(authors);
    }

    /** In the order of the title page. */
    public List<Organisation> getPublishers() {
        return Collections.unmodifiableList(publishers);
    }

    public void setPublishers(List<Organisation> publishers) {
        this.publishers = new ArrayList<>(publishers);
    }

    /** Where it is presented or signed. */
    public Set<Session> getSessions() {
        return Collections.unmodifiableSet(sessions);
    }

    public void setSessions(Set<Session> sessions) {
        this.sessions = new LinkedHashSet<>(sessions);
    }
}
