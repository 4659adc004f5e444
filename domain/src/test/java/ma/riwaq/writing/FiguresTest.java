package ma.riwaq.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static String sentence(ReleasedEdition release, Lang lang) {
        return new Figures(new Scope(release, Subject.EDITION), new Wording(lang)).sentence();
    }

    @Test
    void othersStandLastHoweverManyTheyAre() {
        ReleasedEdition release =
                Example.edition(json -> json.replaceAll("\"(BOOK_PRESENTATION|CHILDREN|PANEL|SIGNING)\"", "\"OTHER\""));

        assertThat(sentence(release, Lang.FR)).matches(".* et \\d+ autres activités");
        assertThat(sentence(release, Lang.AR)).matches(".* و\\d+ (نشاطا|نشاط) آخر");
    }

    @Test
    void nothingIsAnotherActivityWhereThereIsNoneBeside() {
        String kinds = Stream.of(SessionKind.values()).map(Enum::name).collect(Collectors.joining("|"));
        ReleasedEdition release =
                Example.edition(json -> json.replaceAll("\"kind\": \"(" + kinds + ")\"", "\"kind\": \"OTHER\""));

        assertThat(sentence(release, Lang.FR)).endsWith("activités").doesNotContain("autre", ",");
    }
}
