package ma.riwaq.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasAWordForEverything(Lang lang) {
        Set<String> arabic = keys(Lang.AR);
        List<String> codes = Stream.of(
                        Arrays.stream(SessionKind.values()).map(kind -> "kind." + kind),
                        Arrays.stream(PersonRole.values()).map(role -> "person." + role),
                        Arrays.stream(AccessService.values()).map(service -> "access." + service))
                .flatMap(each -> each)
                .toList();
        assertThat(keys(lang)).isEqualTo(arabic).containsAll(codes);
    }

    private static Set<String> keys(Lang lang) {
        return ResourceBundle.getBundle(
                        "ma.riwaq.print.words",
                        lang.getLocale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    @Test
    void countsAsEachLanguageDoes() {
        Wording arabic = new Wording(Lang.AR);
        assertThat(Stream.of(0, 1, 2, 3, 11, 100).map(arabic::count))
                .containsExactly("لا نشاط", "نشاط واحد", "نشاطان", "3 أنشطة", "11 نشاطا", "100 نشاط");
        assertThat(new Wording(Lang.FR).count(1)).isEqualTo("1 activité");
    }

    @Test
    void aDayAsAHeadingBeginsWithACapital() {
        assertThat(new Wording(Lang.FR).heading(LocalDate.of(2024, 5, 1))).isEqualTo("Mercredi 1er mai 2024");
        assertThat(new Wording(Lang.AR).heading(LocalDate.of(2024, 5, 11))).isEqualTo("السبت 11 ماي 2024");
    }
}
