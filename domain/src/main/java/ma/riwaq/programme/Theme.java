package ma.riwaq.programme;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.Colours;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.TextSize;

/** A subject of the programme, or a policy programme or strategy that its sessions belong to. */
@Entity
public class Theme extends ListedEntity implements OfEdition {

    @NotNull
    @ManyToOne(fetch = LAZY, optional = false)
    private Edition edition;

    @NotBlank
    @Size(max = 40)
    @Pattern(regexp = Codes.SLUG)
    private String code;

    @NotNull
    @TextSize(max = 300, required = true)
    private LocalizedText name = LocalizedText.EMPTY;

    @NotNull
    @TextSize(max = 5000)
    private LocalizedText description = LocalizedText.EMPTY;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ThemeKind kind = ThemeKind.SUBJECT;

    @ManyToOne(fetch = LAZY)
    private Theme parent;

    @Pattern(regexp = Colours.PATTERN)
    private String colour;

    @ElementCollection
    @CollectionTable(name = "theme_alias", joinColumns = @JoinColumn(name = "theme_id"))
    @Column(name = "alias")
    private Set<@Size(max = 300) String> aliases = new LinkedHashSet<>();

    /** For the persistence provider. */
    protected Theme() {}

    /** A theme of an edition. */
    public Theme(Edition edition, String code, LocalizedText name) {
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

    /** The strategy that a programme is part of; null if none. */
    public Theme getParent() {
        return parent;
    }

    /** Makes it a part of another; throws {@link Refusal} if it would then be a part of itself. */
    public void setParent(Theme parent) {
        for (Theme above = parent; above != null; above = above.parent) {
            if (above.equals(this)) {
                throw new Refusal("theme.circle");
            }
        }
        this.parent = parent;
    }

    /** Whether what it is a part of is of its own edition. */
    @AssertTrue(message = "{riwaq.other.edition}")
    public boolean isWithinOneEdition() {
        return parent == null || parent.edition.equals(edition);
    }

    /** Every other wording of its name that was met in texts. */
    public Set<String> getAliases() {
        return Collections.unmodifiableSet(aliases);
    }

    /** Replaces the other wordings; blank ones are passed over. */
    public void setAliases(Collection<String> wordings) {
        aliases = wordings.stream()
                .map(CleanText::line)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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

    public LocalizedText getDescription() {
        return description;
    }

    public void setDescription(LocalizedText description) {
        this.description = description == null ? LocalizedText.EMPTY : description;
    }

    public ThemeKind getKind() {
        return kind;
    }

    public void setKind(ThemeKind kind) {
        this.kind = kind;
    }

    /** Its colour beside its name; null for none. */
    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }
}
