package ma.riwaq.release;

import java.time.LocalDate;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.shared.Lang;

/** The words in which somebody tells changes to readers of one language. */
public interface ChangeVocabulary {

    /** The readers' language. */
    Lang getLang();

    /** What a field of a thing is called. */
    String field(Noun noun, String field);

    /** What one of a fixed set of codes is called: {@code SEMINAR} of {@code SessionKind}, {@code true} of {@code yes}. */
    String code(String set, String code);

    /** The name of a language, given by its BCP 47 tag. */
    String language(String tag);

    /** A day written out. */
    String day(LocalDate day);

    /** A length of time. */
    String minutes(int minutes);
}
