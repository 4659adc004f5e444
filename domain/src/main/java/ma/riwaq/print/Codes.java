package ma.riwaq.print;

import java.util.List;
import java.util.Optional;
import org.apache.commons.validator.routines.checkdigit.EAN13CheckDigit;
import uk.org.okapibarcode.backend.Ean;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;

/** Codes for cameras, as dark areas of left, top, width and height. */
final class Codes {

    private static final int EAN_LENGTH = 13;

    private Codes() {}

    /** The QR code of an address in a square; white must be left around it, four modules wide. */
    static List<float[]> qr(String address, float left, float top, float side) {
        QrCode code = new QrCode();
        code.setPreferredEccLevel(QrCode.EccLevel.M);
        code.setContent(address);
        return areas(code, left, top, side / code.getWidth(), side / code.getHeight());
    }

    /** The bars of an ISBN-13, without its figures; empty where its check digit is wrong. */
    static Optional<List<float[]>> bars(String isbn, float left, float top, float width, float height) {
        String digits = isbn.replaceAll("[^0-9]", "");
        if (digits.length() != EAN_LENGTH || !EAN13CheckDigit.EAN13_CHECK_DIGIT.isValid(digits)) {
            return Optional.empty();
        }
        Ean code = new Ean(Ean.Mode.EAN13);
        code.setHumanReadableLocation(HumanReadableLocation.NONE);
        code.setGuardPatternExtraHeight(0);
        // the library adds the check digit itself
        code.setContent(digits.substring(0, EAN_LENGTH - 1));
        return Optional.of(areas(code, left, top, width / code.getWidth(), height / code.getHeight()));
    }

    private static List<float[]> areas(Symbol code, float left, float top, float across, float down) {
        return code.getRectangles().stream()
                .map(dark -> new float[] {
                    left + (float) dark.x * across,
                    top + (float) dark.y * down,
                    (float) dark.width * across,
                    (float) dark.height * down
                })
                .toList();
    }
}
