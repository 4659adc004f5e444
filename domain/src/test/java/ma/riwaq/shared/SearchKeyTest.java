package ma.riwaq.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "الاسرة, والأسرة",
        "أسره, الأسرة",
        "والاسرة, والأسرة",
        "ندوه, ندوة",
        "الندوات, ندوات",
        "ندوة, ندوات",
        "ادماج, والإدماج",
        "ادماج, للإدماج",
        "ادماج, والادماج",
        "حاضنات, الحاضنات",
        "EDITION, édition",
        "٢٠٢٤, 2024",
        "التقائية, الالتقائية",
        "مؤسسه, موسسة",
        "مـحـور, محور",
        "كتاب, كِتَابٌ"
    })
    void meets(String asked, String stored) {
        assertThat(SearchKey.of(asked)).isEqualTo(SearchKey.of(stored));
    }

    @ParameterizedTest
    @CsvSource({"وكالة, كالة", "وزارة, زارة", "هذا, هدا"})
    void keepsApart(String one, String other) {
        assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
    }
}
