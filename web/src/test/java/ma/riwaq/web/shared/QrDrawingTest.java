package ma.riwaq.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {

    private static final String ADDRESS = "https://example.ma/ar/siel-29/sessions/n3v8tc";

    @Test
    void drawsEveryDarkModuleOnce() {
        QrDrawing drawing = QrDrawing.of(ADDRESS);
        QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
        boolean[][] drawn = new boolean[drawing.size()][drawing.size()];
        Matcher runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(drawing.path());
        while (runs.find()) {
            int x = Integer.parseInt(runs.group(1));
            int y = Integer.parseInt(runs.group(2));
            for (int i = 0; i < Integer.parseInt(runs.group(3)); i++) {
                assertThat(drawn[y][x + i]).isFalse();
                drawn[y][x + i] = true;
            }
        }
        assertThat(drawing.size()).isEqualTo(code.size + 8);
        for (int y = 0; y < drawing.size(); y++) {
            for (int x = 0; x < drawing.size(); x++) {
                assertThat(drawn[y][x]).isEqualTo(code.getModule(x - 4, y - 4));
            }
        }
    }
}
