package ma.riwaq.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {

    private static final String ADDRESS = "https://example.ma/ar/siel-29/sessions/n3v8tc";
    private static final int SCALE = 4;

    @Test
    void isReadAsTheAddress() throws ReaderException {
        QrDrawing drawing = QrDrawing.of(ADDRESS);
        int side = drawing.size() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        Matcher areas = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\3z").matcher(drawing.path());
        while (areas.find()) {
            int left = Integer.parseInt(areas.group(1)) * SCALE;
            int right = left + Integer.parseInt(areas.group(3)) * SCALE;
            int top = Integer.parseInt(areas.group(2)) * SCALE;
            int foot = top + Integer.parseInt(areas.group(4)) * SCALE;
            for (int y = top; y < foot; y++) {
                Arrays.fill(pixels, y * side + left, y * side + right, 0);
            }
        }
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                        .getText())
                .isEqualTo(ADDRESS);
    }
}
