package ma.riwaq.admin.api;

import java.util.List;
import ma.riwaq.programme.ThemeKind;
import ma.riwaq.shared.LocalizedText;

/**
 * A theme as JSON.
 *
 * @param parent the theme that it is a part of; null for none
 * @param colour {@code #rrggbb}; null for none
 * @param aliases every other wording of its name
 */
public record ThemeJson(
        String code,
        LocalizedText name,
        LocalizedText description,
        ThemeKind kind,
        String parent,
        String colour,
        List<String> aliases,
        @ReadOnly Long version) {}
