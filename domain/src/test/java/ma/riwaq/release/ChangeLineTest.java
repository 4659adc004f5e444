package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import ma.riwaq.release.Change.Detail;
import ma.riwaq.release.Change.Kind;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.LocalizedText.Shown;
import org.junit.jupiter.api.Test;

class ChangeLineTest {

    private static final LocalizedText ROOM = LocalizedText.of("قاعة الندوات", "Salle", null);

    @Test
    void isToldInTheLanguageOfTheReader() {
        ChangeLine line = line(ROOM, ROOM.with(Lang.AR, "قاعة المحاضرات"));
        assertThat(line.before()).extracting(Shown::text).containsExactly("قاعة الندوات");
        assertThat(line.after()).extracting(Shown::text).containsExactly("قاعة المحاضرات");
    }

    @Test
    void whatChangedInAnotherLanguageOnlyIsToldInThatOne() {
        ChangeLine line = line(ROOM, ROOM.with(Lang.FR, "Grande salle"));
        assertThat(line.before()).containsExactly(new Shown("Salle", Lang.FR, false));
        assertThat(line.after()).containsExactly(new Shown("Grande salle", Lang.FR, false));

        ChangeLine added = line(ROOM, ROOM.with(Lang.EN, "Seminar room"));
        assertThat(added.before()).isEmpty();
        assertThat(added.after()).containsExactly(new Shown("Seminar room", Lang.EN, false));
    }

    private static ChangeLine line(LocalizedText was, LocalizedText is) {
        Detail detail = new Detail("name", null, null, List.of(was), List.of(is));
        Change change = new Change(Noun.ROOM, "a", is, Kind.CHANGED, null, List.of(detail));
        return ChangeLine.of(change, new Plain()).get(0);
    }

    /** Says the codes themselves, to a reader of Arabic. */
    private static final class Plain implements ChangeVocabulary {

        @Override
        public Lang getLang() {
            return Lang.AR;
        }

        @Override
        public String field(Noun noun, String field) {
            return field;
        }

        @Override
        public String code(String set, String code) {
            return code;
        }

        @Override
        public String language(String tag) {
            return tag;
        }

        @Override
        public String day(LocalDate day) {
            return day.toString();
        }

        @Override
        public String minutes(int minutes) {
            return String.valueOf(minutes);
        }
    }
}
