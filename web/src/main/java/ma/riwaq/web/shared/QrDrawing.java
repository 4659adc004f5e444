package ma.riwaq.web.shared;

import io.nayuki.qrcodegen.QrCode;

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
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int run = 0;
                while (code.getModule(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET_ZONE, y + QUIET_ZONE, run, run));
                    x += run;
                }
            }
        }
        return new QrDrawing(code.size + 2 * QUIET_ZONE, path.toString());
    }
}
