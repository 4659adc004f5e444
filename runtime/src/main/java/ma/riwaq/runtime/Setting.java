package ma.riwaq.runtime;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operator can set, each by an environment variable or by a property of the same words. */
enum Setting {
    PORT,
    BIND,
    DATA,
    DB_URL,
    DB_USER,
    DB_PASSWORD,
    PUBLIC_URL,
    ADMIN_URL,
    ADMIN_PASSWORD,
    CLUSTER,
    /** {@code true} where a data folder may be one that the system empties: for trials. */
    DATA_TEMPORARY,
    /** How many bytes of rendered pages are kept ready. */
    PAGE_CACHE_BYTES,
    /** How many days what was removed can be taken back. */
    BIN_DAYS,
    /** Whom to tell of a hole in the site: an e-mail address, or an address of the web. */
    SECURITY_CONTACT,
    /** Whom to tell what cannot be read or used, as above. */
    ACCESSIBILITY_CONTACT,
    /** By which server mail is sent. */
    MAIL_URL,
    MAIL_USER,
    MAIL_PASSWORD,
    /** Whose letters they are. */
    MAIL_FROM,
    /** Which properties file to read. */
    CONFIG;

    static final String PREFIX = "RIWAQ_";

    static final Set<String> VARIABLES =
            Arrays.stream(values()).map(Setting::variable).collect(Collectors.toUnmodifiableSet());

    static final Set<String> PROPERTIES =
            Arrays.stream(values()).map(Setting::property).collect(Collectors.toUnmodifiableSet());

    /** As an environment variable: {@code RIWAQ_DB_URL}. */
    String variable() {
        return PREFIX + name();
    }

    /** As a property, the name by which MicroProfile Config finds the variable too: {@code riwaq.db.url}. */
    String property() {
        return variable().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Those of some names that look like settings but are none: most likely misspelt. */
    static Stream<String> unknownAmong(Set<?> names) {
        return names.stream()
                .map(String::valueOf)
                .filter(name -> name.startsWith(PREFIX) && !VARIABLES.contains(name))
                .sorted();
    }
}
