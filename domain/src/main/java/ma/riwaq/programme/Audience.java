package ma.riwaq.programme;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.OfEdition;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Codes;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.TextSize;

/** A category of people for whom sessions are meant, or who come to them. */
@Entity
public class Audience extends ListedEntity implements OfEdition {

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

    @Column(name = "pos")
    private int position;

    /** For the persistence provider. */
    protected Audience() {}

    /** A category of an edition. */
    public Audience(Edition edition, String code, LocalizedText name) {
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
        return Stream.of(code);
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

    /** Its place in lists, from 1. */
    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
