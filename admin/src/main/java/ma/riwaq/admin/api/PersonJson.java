package ma.riwaq.admin.api;

import ma.riwaq.shared.LocalizedText;

/**
 * A person as JSON.
 *
 * @param function what they do, as it stands beside their name
 * @param affiliation where they do it, if that is no organisation of the directory
 * @param organisation null for none
 * @param photo the SHA-256 of a picture that was uploaded; null for none
 * @param photoConsent whether they agreed that it is shown; false if left out
 * @param contactEmail where letters reach them; null if not known
 * @param contactLanguage {@code ar}, {@code fr}, {@code zgh} or {@code en}; {@code ar} if left out
 */
public record PersonJson(
        String code,
        LocalizedText name,
        LocalizedText function,
        LocalizedText affiliation,
        String organisation,
        LocalizedText biography,
        String photo,
        Boolean photoConsent,
        String contactEmail,
        String contactLanguage,
        @ReadOnly Long version) {}
