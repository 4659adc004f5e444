package ma.riwaq.web.shared;

import ma.riwaq.shared.Lang;

/** Where a request goes. */
sealed interface Route {

    /** To a page. */
    record Show(Address address) implements Route {}

    /** To the right spelling of the address. */
    record Redirect(String path) implements Route {}

    /** Nowhere: the page of this status is shown. */
    record Refuse(int status, Lang lang) implements Route {}

    /** To something that is no page: a file, a feed, a health check. */
    record PassOn() implements Route {}
}
