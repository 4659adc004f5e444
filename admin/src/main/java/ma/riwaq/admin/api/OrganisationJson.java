package ma.riwaq.admin.api;

import java.util.List;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.shared.LocalizedText;

/**
 * An organisation as JSON.
 *
 * @param logo the SHA-256 of a picture that was uploaded; null for none
 * @param site its web site; null if not told
 * @param aliases every other spelling of its name
 */
public record OrganisationJson(
        String code,
        LocalizedText name,
        LocalizedText shortName,
        OrganisationKind kind,
        String logo,
        String site,
        List<String> aliases,
        @ReadOnly Long version) {}
