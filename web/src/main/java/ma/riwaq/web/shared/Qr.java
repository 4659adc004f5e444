package ma.riwaq.web.shared;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Codes to scan, drawn as part of a page. */
@Named
@ApplicationScoped
public class Qr {

    /** White modules around a code, which readers need. */
    private static final int BORDER = 4;

    /** How many modules a code is wide, its border included. */
    public int size(String text) {
        return code(text).size + 2 * BORDER;
    }

    /** The dark modules as a path of SVG, one unit a module. */
    public String path(String text) {
        QrCode code = code(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(' ')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    private static QrCode code(String text) {
        return QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    }
}
