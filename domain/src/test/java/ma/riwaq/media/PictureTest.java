package ma.riwaq.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import ma.riwaq.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @Test
    void isMadeSmallerAndKeepsItsShape() throws IOException {
        Image image = Picture.read(encoded(new BufferedImage(3000, 1500, BufferedImage.TYPE_INT_RGB), "jpg"));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(image.getMediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(image.getBytes())).getWidth())
                .isEqualTo(1200);
    }

    @Test
    void isNeverMadeLargerAndStaysSeeThrough() throws IOException {
        Image image = Picture.read(encoded(new BufferedImage(80, 40, BufferedImage.TYPE_INT_ARGB), "png"));
        assertThat(image.getWidth()).isEqualTo(80);
        assertThat(image.getMediaType()).isEqualTo("image/png");
    }

    @Test
    void losesWhatFollowsThePicture() throws IOException {
        byte[] picture = encoded(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png");
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = ByteBuffer.allocate(picture.length + script.length)
                .put(picture)
                .put(script)
                .array();
        assertThat(new String(Picture.read(both).getBytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void losesTheCommentsOfAGif() throws IOException {
        byte[] picture = encoded(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        byte[] comment = "!\u00fe\u0019<script>alert(1)</script>\0".getBytes(StandardCharsets.ISO_8859_1);
        int trailer = picture.length - 1;
        byte[] both = ByteBuffer.allocate(picture.length + comment.length)
                .put(picture, 0, trailer)
                .put(comment)
                .put(picture[trailer])
                .array();
        assertThat(new String(Picture.read(both).getBytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bmp", "tiff"})
    void refusesFormatsThatNoBrowserNeeds(String format) throws IOException {
        byte[] picture = encoded(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format);
        assertThat(picture).isNotEmpty();
        assertThatThrownBy(() -> Picture.read(picture))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("image.none"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 20000", "20000, 1"})
    void takesPicturesOfAnyShape(int width, int height) throws IOException {
        Image image = Picture.read(encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png"));
        assertThat(image.getWidth()).isBetween(1, Picture.SIDE);
        assertThat(image.getHeight()).isBetween(1, Picture.SIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "%!PS-Adobe-3.0 EPSF-3.0",
                "\0\0\0\u0018ftypavif",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PDF-1.7",
                "\u0089PNG\r\n"
            })
    void refusesWhatIsNoPicture(String file) {
        assertThatThrownBy(() -> Picture.read(file.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("image.none"));
    }

    @Test
    void refusesTooManyPixelsBeforeDecodingThem() {
        assertThatThrownBy(() -> Picture.read(emptyPng(30_000, 30_000)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.getReason())
                        .isEqualTo("image.pixels"));
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A PNG that promises pixels and holds none. */
    private static byte[] emptyPng(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 check = new CRC32();
        check.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(header.array())
                .putInt((int) check.getValue())
                .array();
    }
}
