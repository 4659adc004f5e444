package ma.riwaq.writing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LangConverter;

/** What staff wrote in the place of the product's own template, for one kind of text in one language. */
@Entity
@Table(name = "text_template")
public class TextTemplate extends BaseEntity {

    @NotNull
    @Enumerated(EnumType.STRING)
    private TextKind kind;

    @NotNull
    @Convert(converter = LangConverter.class)
    private Lang lang;

    private String body;

    /** For the persistence provider. */
    protected TextTemplate() {}

    /** The product's own template, to be changed. */
    public TextTemplate(TextKind kind, Lang lang) {
        this.kind = kind;
        this.lang = lang;
        body = Template.standard(kind, lang);
    }

    public TextKind getKind() {
        return kind;
    }

    public Lang getLang() {
        return lang;
    }

    /** The text with names in braces, as {@link Template} reads it. */
    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = CleanText.lines(body);
    }
}
