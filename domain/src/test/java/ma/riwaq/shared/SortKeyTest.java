package ma.riwaq.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void sortsArabicAsReadersExpect() {
        assertThat(Stream.of("ندوة", "التضامن", "SIEL", "الأسرة", "2024", "مبادرة", "إدماج", "اسرة", "تضامن", "على")
                        .sorted(Comparator.comparing(name -> SortKey.of(name, Lang.AR))))
                .containsExactly(
                        "2024", "إدماج", "الأسرة", "اسرة", "التضامن", "تضامن", "على", "مبادرة", "ندوة", "SIEL");
    }

    @Test
    void sortsFrenchWithoutRegardToAccents() {
        assertThat(Stream.of("Zoo", "élan", "Eté", "ecole")
                        .sorted(Comparator.comparing(name -> SortKey.of(name, Lang.FR))))
                .containsExactly("ecole", "élan", "Eté", "Zoo");
    }
}
