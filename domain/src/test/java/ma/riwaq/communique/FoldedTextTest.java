package ma.riwaq.communique;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "الأُسْرَة, الاسره",
        "الــدورة ٢٩, الدوره 29",
        "ﻛﺘﺎﺏ, كتاب",
        "نونبر2021, نونبر 2021",
        "عشرةصباحا, عشره صباحا",
        "و الكتاب, والكتاب",
        "À l’Été « où », a l'ete \" ou \"",
    })
    void writesOneSpelling(String words, String folded) {
        assertThat(FoldedText.fold(words)).isEqualTo(folded);
    }

    @Test
    void everyValueKnowsItsPlaceInTheTextAsItCame() {
        String original = "\u200Fيــوم\u00A0الأحَد ١٢ ماي";
        FoldedText text = FoldedText.of(original);
        int at = text.toString().indexOf("الاحد");
        Value<String> day = text.words(at, at + 5, 1);
        assertThat(original.substring(day.start(), day.end())).isEqualTo("الأحَد");
        assertThat(day.value()).isEqualTo("الأحَد");
    }
}
