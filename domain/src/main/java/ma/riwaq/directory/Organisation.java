package ma.riwaq.directory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.TextSize;
import ma.riwaq.shared.WebAddress;

/** A ministry, agency, association, publisher; known to all editions. */
@Entity
public class Organisation extends ListedEntity {

    @NotBlank
    @Size(max = 40)
    @Pattern(regexp = Codes.SLUG)
    private String code;

    @NotNull
    @TextSize(max = 300, required = true)
    private LocalizedText name = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 100)
    @Column(name = "short_name")
    private LocalizedText shortName = LocalizedText.EMPTY;

    @NotNull
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind = OrganisationKind.OTHER;

    private String logo;

    @Size(max = 500)
    @Pattern(regexp = WebAddress.PATTERN, message = "{riwaq.web.address}")
    private String site;

    @ElementCollection
    @CollectionTable(name = "organisation_alias", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "alias")
    private Set<@Size(max = 300) String> aliases = new LinkedHashSet<>();

    /** For the persistence provider. */
    protected Organisation() {}

    /** An organisation with its name in public addresses. */
    public Organisation(String code, LocalizedText name) {
        this.code = code;
        this.name = name;
    }

    @Override
    public LocalizedText getLabel() {
        return name;
    }

    @Override
    protected Stream<String> searchable() {
        return Stream.of(Stream.of(code), shortName.asMap().values().stream(), aliases.stream())
                .flatMap(words -> words);
    }

    /** Every other spelling of its name that was met in texts. */
    public Set<String> getAliases() {
        return Collections.unmodifiableSet(aliases);
    }

    /** Replaces the other spellings; blank ones are passed over. */
    public void setAliases(Set<String> spellings) {
        aliases = spellings.stream()
                .map(CleanText::line)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

    /** Its abbreviation. */
    public LocalizedText getShortName() {
        return shortName;
    }

    public void setShortName(LocalizedText shortName) {
        this.shortName = shortName == null ? LocalizedText.EMPTY : shortName;
    }

    public OrganisationKind getKind() {
        return kind;
    }

    public void setKind(OrganisationKind kind) {
        this.kind = kind;
    }

    /** The SHA-256 of its logo; null if there is none. */
    public String getLogo() {
        return logo;
    }

    public void setLogo(String logo) {
        this.logo = logo;
    }

    /** Its web site; null if not told. */
    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = CleanText.line(site);
    }
}
