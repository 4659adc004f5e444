package ma.riwaq.web.shared;

import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * A QR code as a path to be filled in a square.
 *
 * @param size the side of the square in modules, with the quiet zone that readers need
 * @param path the dark modules, as the data of an SVG path
 */
public record QrDrawing(int size, String path) {

    private static final int QUIET_ZONE = 4;

    /** The QR code of an address. */
    public static QrDrawing of(String address) {
        QrCode code = new QrCode();
        code.setPreferredEccLevel(QrCode.EccLevel.M);
        code.setModuleWidth(1);
        code.setContent(address);
        StringBuilder path = new StringBuilder();
        for (Rectangle run : code.getRectangles()) {
            int width = (int) run.width;
            path.append("M%d %dh%dv%dh-%dz"
                    .formatted((int) run.x + QUIET_ZONE, (int) run.y + QUIET_ZONE, width, (int) run.height, width));
        }
        return new QrDrawing(code.getWidth() + 2 * QUIET_ZONE, path.toString());
    }
}
