package ma.riwaq.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.shared.Lang;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** What is printed for cameras, read by another library as a camera would see it. */
class CodesTest {

    @Test
    void doorLeadsToItsRoom() throws IOException, ReaderException {
        String room = Printed.EXAMPLE.document().rooms().get(0).code();
        try (Printed door = new Printed(Printed.EXAMPLE, PrintKind.DOOR, room, Lang.AR)) {
            BufferedImage page = new PDFRenderer(door.document()).renderImageWithDPI(0, 200);
            assertThat(read(page.getSubimage(0, 0, page.getWidth() / 3, page.getHeight() / 4), BarcodeFormat.QR_CODE))
                    .isEqualTo(Printed.SITE + "/ar/siel-29/rooms/" + room);
        }
    }

    @Test
    void labelCarriesItsPublicationAndItsIsbn() throws IOException, ReaderException {
        Publication first = Printed.EXAMPLE.document().publications().get(0);
        try (Printed labels = new Printed(Printed.EXAMPLE, PrintKind.LABELS, null, Lang.FR)) {
            BufferedImage page = new PDFRenderer(labels.document()).renderImageWithDPI(0, 300);
            BufferedImage label = page.getSubimage(0, 0, page.getWidth() / 2, page.getHeight() / 4);
            int half = label.getWidth() / 2;
            assertThat(read(label.getSubimage(0, 0, half, label.getHeight()), BarcodeFormat.QR_CODE))
                    .isEqualTo(Printed.SITE + "/fr/siel-29/publications/" + first.code());
            assertThat(read(label.getSubimage(half, 0, half, label.getHeight()), BarcodeFormat.EAN_13))
                    .isEqualTo(first.isbn().replace("-", ""));
        }
    }

    @Test
    void wrongIsbnGetsNoBars() {
        assertThat(Codes.bars("978-0-306-40615-7", 0, 0, 95, 10)).isPresent();
        assertThat(Codes.bars("978-0-306-40615-8", 0, 0, 95, 10)).isEmpty();
        assertThat(Codes.bars("0-306-40615-2", 0, 0, 95, 10)).isEmpty();
    }

    private static String read(BufferedImage picture, BarcodeFormat format) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(format), DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
