package ma.riwaq.communique;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import ma.riwaq.shared.Lang;

/**
 * Something in a text that a person should look at.
 *
 * @param code what sort of thing: {@code weekday}, {@code year.assumed}, …
 * @param message what it is, in the language of the text
 * @param start where the words begin in the text, counted in characters from 0
 * @param end where they end
 */
public record Warning(String code, String message, int start, int end) implements Serializable {

    private static final Map<Lang, ResourceBundle> TEXTS = new ConcurrentHashMap<>();

    static Warning of(String code, Lang lang, Value<?> at, Object... words) {
        String pattern = TEXTS.computeIfAbsent(lang, Warning::texts).getString(code);
        return new Warning(code, new MessageFormat(pattern, lang.getLocale()).format(words), at.start(), at.end());
    }

    private static ResourceBundle texts(Lang lang) {
        return lang.words("ma.riwaq.communique.warnings");
    }
}
