package ma.riwaq.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SortKey;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void arabicReadersDoNotLookAtTheArticle() {
        assertThat(letters(Lang.AR, "المهدي", "مريم", "أحمد", "إدريس", "آدم", "ابتسام", "Zineb", "الياس", "هدى"))
                .containsExactly("ا: آدم ابتسام أحمد إدريس", "م: مريم المهدي", "ه: هدى", "ي: الياس", "Z: Zineb");
    }

    @Test
    void latinLettersTakeTheirAccentsAlong() {
        assertThat(letters(Lang.FR, "Élodie", "Eddine", "Amina", "Àlvaro", "مريم"))
                .containsExactly("A: Àlvaro Amina", "E: Eddine Élodie", "م: مريم");
    }

    @Test
    void whatBeginsWithNoLetterIsNotLost() {
        assertThat(letters(Lang.FR, "2M", "Amina")).containsExactly("null: 2M", "A: Amina");
    }

    private static List<String> letters(Lang lang, String... names) {
        List<String> sorted = List.of(names).stream()
                .sorted(java.util.Comparator.comparing(name -> SortKey.of(name, lang)))
                .toList();
        return Letter.of(sorted, Function.identity(), lang).stream()
                .map(letter -> letter.label() + ": " + String.join(" ", letter.things()))
                .toList();
    }
}
