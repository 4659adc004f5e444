package ma.riwaq.letter;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Properties;

/**
 * The server by which mail is sent.
 *
 * @param url {@code smtp://host:port} or {@code smtps://host:port}; without a port the usual one
 * @param user null where nobody signs in
 * @param password null where nobody signs in
 * @param from whose letters they are
 */
public record MailServer(URI url, String user, String password, String from) {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    /** Hands a mail over; throws if the server is not reached, or does not take it. */
    void send(Mail mail) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage message = mail.message(session, from);
        try (Transport transport = session.getTransport(url.getScheme())) {
            transport.connect(url.getHost(), url.getPort(), user, password);
            transport.sendMessage(message, message.getRecipients(RecipientType.TO));
        }
    }

    /** A password goes only over a line that nobody listens to. */
    private Properties properties() {
        Properties properties = new Properties();
        String of = "mail." + url.getScheme() + ".";
        properties.setProperty(of + "connectiontimeout", String.valueOf(CONNECTING.toMillis()));
        properties.setProperty(of + "timeout", String.valueOf(ANSWERING.toMillis()));
        properties.setProperty(of + "writetimeout", String.valueOf(ANSWERING.toMillis()));
        properties.setProperty(of + "auth", String.valueOf(user != null));
        properties.setProperty(of + "starttls.enable", "true");
        properties.setProperty(of + "starttls.required", String.valueOf(user != null));
        properties.setProperty(of + "ssl.checkserveridentity", "true");
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.toString();
    }
}
