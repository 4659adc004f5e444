package ma.riwaq.directory;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.account.OfOrganisation;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LangConverter;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.TextSize;

/** A speaker, moderator, author; known to all editions, and without an account. */
@Entity
public class Person extends ListedEntity implements OfOrganisation {

    /** The languages in which letters are written. */
    public static final List<Lang> WRITTEN_TO = List.of(Lang.AR, Lang.FR, Lang.ZGH, Lang.EN);

    @NotBlank
    @Size(max = 40)
    @Pattern(regexp = Codes.SLUG)
    private String code;

    @NotNull
    @TextSize(max = 200, required = true)
    private LocalizedText name = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 300)
    @Column(name = "job")
    private LocalizedText function = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 300)
    private LocalizedText affiliation = LocalizedText.EMPTY;

    @ManyToOne(fetch = LAZY)
    private Organisation organisation;

    @NotNull
    @TextSize(max = 5000)
    private LocalizedText biography = LocalizedText.EMPTY;

    private String photo;

    @Column(name = "photo_consent")
    private boolean photoConsent;

    @Email
    @Size(max = 254)
    @Column(name = "contact_email")
    private String contactEmail;

    @NotNull
    @Column(name = "contact_language")
    @Convert(converter = LangConverter.class)
    private Lang contactLanguage = Lang.AR;

    /** For the persistence provider. */
    protected Person() {}

    /** A person with their name in public addresses. */
    public Person(String code, LocalizedText name) {
        this.code = code;
        this.name = name;
    }

    @Override
    public LocalizedText getLabel() {
        return name;
    }

    @Override
    protected Stream<String> searchable() {
        return Stream.concat(Stream.of(code), function.asMap().values().stream());
    }

    @Override
    public boolean belongsTo(UUID id) {
        return organisation != null && organisation.getId().equals(id);
    }

    /** The photo, if there is one and it may be shown; else null. */
    public String getShownPhoto() {
        return photoConsent ? photo : null;
    }

    /** Its name in public addresses. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = CleanText.line(code);
    }

    /** The name by language, each in the script of the language. */
    public LocalizedText getName() {
        return name;
    }

    public void setName(LocalizedText name) {
        this.name = name == null ? LocalizedText.EMPTY : name;
    }

    /** What they do, as it stands beside their name. */
    public LocalizedText getFunction() {
        return function;
    }

    public void setFunction(LocalizedText function) {
        this.function = function == null ? LocalizedText.EMPTY : function;
    }

    /** Where they do it, if that is no organisation of the directory. */
    public LocalizedText getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(LocalizedText affiliation) {
        this.affiliation = affiliation == null ? LocalizedText.EMPTY : affiliation;
    }

    /** Null if none. */
    public Organisation getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Organisation organisation) {
        this.organisation = organisation;
    }

    public LocalizedText getBiography() {
        return biography;
    }

    public void setBiography(LocalizedText biography) {
        this.biography = biography == null ? LocalizedText.EMPTY : biography;
    }

    /** The SHA-256 of their photo; null if there is none. */
    public String getPhoto() {
        return photo;
    }

    public void setPhoto(String photo) {
        this.photo = photo;
    }

    /** Whether they agreed that the photo is shown (law 09-08: a face is personal data). */
    public boolean isPhotoConsent() {
        return photoConsent;
    }

    public void setPhotoConsent(boolean photoConsent) {
        this.photoConsent = photoConsent;
    }

    /** Where letters reach them; null if not known. For staff alone: no release holds it, and no history its value. */
    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = CleanText.line(contactEmail);
    }

    /** The language they are written to in, one of {@link #WRITTEN_TO}. */
    public Lang getContactLanguage() {
        return contactLanguage;
    }

    public void setContactLanguage(Lang contactLanguage) {
        this.contactLanguage = contactLanguage;
    }
}
