package ma.riwaq.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import ma.riwaq.letter.Installation;
import ma.riwaq.letter.MailServer;

/** Where the program would run, in place of the back office; a mail server is set or not, and nothing listens there. */
@ApplicationScoped
public class Surroundings implements Installation {

    private boolean mail = true;

    /** Says whether a mail server is set. */
    public void setMail(boolean mail) {
        this.mail = mail;
    }

    @Override
    public String site() {
        return "https://fair.example";
    }

    @Override
    public String office() {
        return "https://office.example/admin";
    }

    @Override
    public Optional<MailServer> mailServer() {
        return mail
                ? Optional.of(new MailServer(URI.create("smtp://127.0.0.1:1"), null, null, "riwaq@fair.example"))
                : Optional.empty();
    }
}
