package ma.riwaq.admin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesConverterTest {

    private final LinesConverter converter = new LinesConverter();

    @Test
    void takesOneWordALineWithoutBlankAndDoubleOnes() {
        assertThat(converter.getAsObject(null, null, "ADD\r\n\r\n  وكالة   التنمية \nADD\u202E\n"))
                .containsExactly("ADD", "وكالة التنمية");
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(converter.getAsObject(null, null, null)).isEmpty();
        assertThat(converter.getAsObject(null, null, " \n ")).isEmpty();
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    @Test
    void writesWhatItReads() {
        assertThat(converter.getAsString(null, null, List.of("ADD", "ANDZOA"))).isEqualTo("ADD\nANDZOA");
    }
}
