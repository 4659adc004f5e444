package ma.riwaq.web.shared;

import java.util.Optional;

/** How somebody whom the operator names can be reached. */
public final class Contact {

    private Contact() {}

    /** The link for an e-mail address or a page; empty for what is neither, since it goes to everybody as it is. */
    public static Optional<String> link(String contact) {
        String trimmed = contact.trim();
        if (trimmed.matches("https://[!-~]+|mailto:[!-~]+@[!-~]+")) {
            return Optional.of(trimmed);
        }
        return trimmed.matches("[!-~]+@[!-~]+") ? Optional.of("mailto:" + trimmed) : Optional.empty();
    }
}
