package ma.riwaq.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.SearchKey;

/** A word that agencies use and that the reader of communiqués would not know by itself. */
@Entity
@Table(name = "agency_word")
public class AgencyWord extends BaseEntity {

    @NotBlank
    @Size(max = 100)
    private String word;

    @Column(name = "word_key")
    private String searchKey = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private Meaning meaning = Meaning.SESSION_KIND;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_kind")
    private SessionKind kind;

    /** A word that is still to be told. */
    public AgencyWord() {}

    /** A word for a kind of session. */
    public AgencyWord(String word, SessionKind kind) {
        setWord(word);
        this.kind = kind;
    }

    /** As agencies write it. */
    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = CleanText.line(word);
        this.searchKey = this.word == null ? "" : String.join(" ", SearchKey.words(this.word));
    }

    /** The spelling by which it is the same as another. */
    public String getSearchKey() {
        return searchKey;
    }

    /** Whether it holds a letter by which it can be found. */
    @AssertTrue(message = "{riwaq.word.letters}")
    public boolean isFindable() {
        return word == null
                || (searchKey.codePoints().filter(Character::isLetter).count() >= 2 && searchKey.length() <= 100);
    }

    /** Whether a word for a kind of session says for which, and another says none. */
    @AssertTrue(message = "{riwaq.word.kind}")
    public boolean isKindTold() {
        return (meaning == Meaning.SESSION_KIND) == (kind != null);
    }

    /** What it is a word for. */
    public Meaning getMeaning() {
        return meaning;
    }

    public void setMeaning(Meaning meaning) {
        this.meaning = meaning;
    }

    /** The kind of session that it means; null for an honorific. */
    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    /** The word of the reader's own tables as which it is read. */
    String standsFor() {
        if (meaning == Meaning.SESSION_KIND) {
            return Kinds.word(kind, word);
        }
        return Kinds.isArabic(word) ? "السيد" : "Monsieur";
    }

    /** What such words are for. */
    public enum Meaning {
        SESSION_KIND,
        /** What stands before the name of a person. */
        HONORIFIC
    }
}
