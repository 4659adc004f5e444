package ma.riwaq.exchange;

import java.util.ResourceBundle;
import ma.riwaq.shared.Lang;

/** The few words that formats for programs need beside those of the fair itself. */
final class Wording {

    private Wording() {}

    static String of(String key, Lang lang) {
        return ResourceBundle.getBundle("ma.riwaq.exchange.words", lang.getLocale())
                .getString(key);
    }
}
