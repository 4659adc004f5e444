package ma.riwaq.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.riwaq.communique.UnreadableException;
import org.junit.jupiter.api.Test;

class OriginalTest {

    @Test
    void linesBreakInOneWayAndNothingIsThereThatAPageCannotShow() {
        Original original = Original.file("..\\بلاغ.txt", "ندوة\r\nيوم 8 ماي\f2027".getBytes(UTF_8));
        assertThat(original.text()).isEqualTo("ندوة\nيوم 8 ماي 2027");
        assertThat(original.bytes()).as("as it came").isEqualTo("ندوة\r\nيوم 8 ماي\f2027".getBytes(UTF_8));
    }

    @Test
    void aFileIsNeverWhatABrowserWouldCarryOut() {
        Original page = Original.file("a.html", "<html><body><p>ندوة يوم 8 ماي 2027</p></body></html>".getBytes(UTF_8));
        assertThat(page.mediaType()).isEqualTo("application/octet-stream");
        assertThat(Original.file("a.txt", "ندوة يوم 8 ماي 2027".getBytes(UTF_8)).mediaType())
                .as("in an encoding that nobody told")
                .isEqualTo("text/plain");
        assertThat(page.text()).contains("ندوة يوم 8 ماي 2027");
        assertThat(Original.pasted("<script>alert(1)</script> ندوة").mediaType())
                .startsWith("text/plain");
    }

    @Test
    void nothingIsRefused() {
        assertThatThrownBy(() -> Original.pasted(null))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("communique.empty");
        assertThatThrownBy(() -> Original.pasted("\n \t"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("communique.empty");
        assertThatThrownBy(() -> Original.pasted("ن".repeat(40_001)))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("communique.long");
    }
}
