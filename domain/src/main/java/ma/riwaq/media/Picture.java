package ma.riwaq.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Sha256;
import net.coobird.thumbnailator.Thumbnails;

/** Turns an uploaded file into a picture of a sane size, or refuses it before a pixel is decoded. */
final class Picture {

    /** The largest file that is taken, in bytes. */
    static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** The most pixels that are decoded: 40 megapixels take 160 MB for a moment. */
    static final long MOST_PIXELS = 40_000_000L;

    /** The longer side of what is kept, in pixels. */
    static final int SIDE = 1200;

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "webp");

    private Picture() {}

    /** The picture of a file; throws {@link Refusal} for what is none, too large in bytes or too large in pixels. */
    static Image read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Refusal("image.large", LARGEST_FILE / 1024 / 1024);
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal("image.none");
            }
            ImageReader reader = readers.next();
            try {
                return decode(reader, stream);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Refusal("image.none");
        }
    }

    private static Image decode(ImageReader reader, ImageInputStream stream) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new Refusal("image.none");
        }
        reader.setInput(stream, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new Refusal("image.pixels", MOST_PIXELS / 1_000_000);
        }
        return encode(reader.read(0));
    }

    private static Image encode(BufferedImage decoded) throws IOException {
        boolean seeThrough = decoded.getColorModel().hasAlpha();
        int width = Math.min(SIDE, decoded.getWidth());
        int height = Math.min(SIDE, decoded.getHeight());
        BufferedImage resized = Thumbnails.of(decoded)
                .size(width, height)
                .imageType(seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(resized)
                .scale(1)
                .outputFormat(seeThrough ? "png" : "jpg")
                .outputQuality(0.85)
                .toOutputStream(bytes);
        String type = seeThrough ? "image/png" : "image/jpeg";
        byte[] kept = bytes.toByteArray();
        return new Image(Sha256.of(kept), type, resized.getWidth(), resized.getHeight(), kept);
    }
}
