package ma.riwaq.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.shared.CleanText;

/** Sends the letters that were let go. Every node of the back office asks for them every few seconds. */
@ApplicationScoped
public class Postman {

    @Inject
    private Post post;

    @Inject
    private Installation installation;

    /** Sends what is due by now; nothing where no mail server is set. */
    @Allowed(Role.PUBLISHER)
    public void sendDue() {
        Optional<MailServer> server = installation.mailServer();
        if (server.isEmpty()) {
            return;
        }
        for (UUID id : post.due(Instant.now())) {
            Optional<Post.Claim> claim = post.claim(id, Instant.now());
            if (claim.isPresent() && !send(claim.get(), server.get())) {
                return; // the others would wait in vain, each as long
            }
        }
    }

    /** False if the server cannot be reached. */
    private boolean send(Post.Claim claim, MailServer server) {
        if (claim.mail() == null) {
            post.returned(claim, null, true);
            return true;
        }
        try {
            server.send(claim.mail());
            post.delivered(claim);
            return true;
        } catch (AddressException e) {
            post.returned(claim, words(e), true);
            return true;
        } catch (SendFailedException e) {
            boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            post.returned(claim, words(e), refused);
            return true;
        } catch (MessagingException e) {
            post.returned(claim, words(e), false);
            return false;
        }
    }

    /** What the server said, and nothing that it could hide there. */
    private static String words(MessagingException e) {
        StringBuilder said = new StringBuilder();
        for (Exception each = e; each != null; each = next(each)) {
            said.append(each.getMessage()).append(' ');
        }
        return CleanText.line(said.toString());
    }

    private static Exception next(Exception each) {
        return each instanceof MessagingException outer ? outer.getNextException() : null;
    }
}
