package ma.riwaq.admin.api;

import java.util.List;
import ma.riwaq.shared.LocalizedText;

/**
 * A publication as JSON; null fields are not told.
 *
 * @param languages BCP 47 tags
 * @param cover the SHA-256 of a picture that was uploaded
 * @param shelf where it lies in the pavilion
 * @param onDisplay whether it can be seen there; stays as it is if left out
 * @param authors in the order of the title page
 * @param publishers in the order of the title page
 * @param sessions where it is presented or signed
 */
public record PublicationJson(
        String code,
        LocalizedText title,
        LocalizedText description,
        String isbn,
        String legalDeposit,
        Integer year,
        List<String> languages,
        String cover,
        String link,
        String shelf,
        Boolean onDisplay,
        List<String> authors,
        List<String> publishers,
        List<String> sessions,
        @ReadOnly Long version) {}
