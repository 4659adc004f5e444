package ma.riwaq.letter;

import java.util.Optional;

/** What letters must know of where the program runs. */
public interface Installation {

    /** Where the public site is, without a slash at the end. */
    String site();

    /** Where the back office is, without a slash at the end. */
    String office();

    /** By which server mail is sent; empty if none was set. */
    Optional<MailServer> mailServer();
}
