package ma.riwaq.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Lang;

/**
 * A letter as it goes out.
 *
 * @param id of the letter: the mail has the same identity however often it is sent
 * @param name of the reader
 * @param address of the reader
 * @param calendar null if none is with it
 */
public record Mail(UUID id, String name, String address, Lang lang, String subject, String words, String calendar) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** As a file that a mail program opens to be sent from there. */
    public byte[] file() {
        try {
            MimeMessage message = message(Session.getInstance(new Properties()), null);
            message.setHeader("X-Unsent", "1");
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            message.writeTo(file);
            return file.toByteArray();
        } catch (MessagingException e) {
            throw new IllegalArgumentException("an address that is none", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The whole message; throws for an address that is none.
     *
     * @param from null if not known
     */
    MimeMessage message(Session session, String from) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        String host = "riwaq.invalid";
        if (from != null) {
            InternetAddress sender = new InternetAddress(from, true);
            message.setFrom(sender);
            host = sender.getAddress().substring(sender.getAddress().lastIndexOf('@') + 1);
        }
        message.setRecipient(RecipientType.TO, reader());
        message.setSubject(CleanText.line(subject), UTF_8);
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {lang.getCode()});
        MimeMultipart parts = new MimeMultipart();
        MimeBodyPart text = new MimeBodyPart();
        text.setText(words, UTF_8);
        parts.addBodyPart(text);
        if (calendar != null) {
            MimeBodyPart entries = new MimeBodyPart();
            entries.setDataHandler(new DataHandler(new ByteArrayDataSource(
                    calendar.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8")));
            entries.setFileName("riwaq.ics");
            parts.addBodyPart(entries);
        }
        message.setContent(parts);
        message.saveChanges();
        // after what is saved, which would give it another each time
        message.setHeader("Message-ID", "<" + id + "@" + host + ">");
        return message;
    }

    private InternetAddress reader() throws MessagingException {
        InternetAddress reader = new InternetAddress(address, true);
        try {
            reader.setPersonal(CleanText.line(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return reader;
    }
}
