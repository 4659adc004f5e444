package ma.riwaq.admin.api;

import ma.riwaq.shared.LocalizedText;

/** A category of people as JSON. */
public record AudienceJson(
        String code,
        LocalizedText name,
        Integer position,
        @ReadOnly Long version) {}
