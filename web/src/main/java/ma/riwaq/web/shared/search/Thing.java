package ma.riwaq.web.shared.search;

import java.util.List;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.PageKind;

/**
 * Something of an edition that can be found.
 *
 * @param kind the page that it has
 * @param code by which the page is addressed
 * @param name what it is called, in every script
 * @param aliases other spellings of its name
 * @param words everything else that is said of it
 */
public record Thing(PageKind kind, String code, LocalizedText name, List<String> aliases, List<LocalizedText> words) {}
