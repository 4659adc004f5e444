package ma.riwaq.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.UUID;
import ma.riwaq.shared.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static final UUID ID = UUID.fromString("0b7c4a52-97b1-4f37-8a3e-0a1c9a0f2d11");

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @AfterEach
    void stop() {
        post.stop();
    }

    private MailServer server(String user) {
        URI url = URI.create("smtp://127.0.0.1:" + post.getSmtp().getPort());
        return new MailServer(url, user, user, "Riwaq <programme@fair.example>");
    }

    private static Mail mail(String address, String subject) {
        return new Mail(ID, "سلمى بناني", address, Lang.AR, subject, "تحية طيبة،\nإلى اللقاء", "BEGIN:VCALENDAR\r\n");
    }

    @Test
    void aMailArrivesWithItsTextAndItsCalendar() throws Exception {
        post.start();
        server(null).send(mail("salma@example.ma", "الدورة 32: مستجدان"));

        MimeMessage arrived = post.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("الدورة 32: مستجدان");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getHeader("Message-ID")).containsExactly("<" + ID + "@fair.example>");
        assertThat(arrived.getHeader("Content-Language")).containsExactly("ar");
        assertThat(arrived.getAllRecipients()).extracting(Object::toString).allMatch(to -> to.contains("salma@"));
        MimeMultipart parts = (MimeMultipart) arrived.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r", ""))
                .isEqualTo("تحية طيبة،\nإلى اللقاء");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("riwaq.ics");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), UTF_8))
                .startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void nothingThatStaffWriteBecomesAHeader() throws Exception {
        post.start();
        server(null).send(mail("salma@example.ma", "one\r\nBcc: other@example.ma\r\n\r\ntwo"));

        MimeMessage arrived = post.getReceivedMessages()[0];
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(arrived.getSubject()).isEqualTo("one Bcc: other@example.ma two");
        assertThatThrownBy(() -> server(null).send(mail("salma@example.ma\r\nBcc: other@example.ma", "one")))
                .isInstanceOf(AddressException.class);
        assertThatThrownBy(() -> server(null).send(mail("salma@example.ma, other@example.ma", "one")))
                .isInstanceOf(AddressException.class);
    }

    @Test
    void aServerThatIsDownIsToldAndTheSameMailArrivesOnceItIsUp() throws Exception {
        post.start();
        MailServer server = server(null);
        int port = post.getSmtp().getPort();
        post.stop();
        assertThatThrownBy(() -> server.send(mail("salma@example.ma", "one"))).isInstanceOf(MessagingException.class);

        GreenMail again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        try {
            server.send(mail("salma@example.ma", "one"));
            assertThat(again.getReceivedMessages()).hasSize(1);
        } finally {
            again.stop();
        }
    }

    @Test
    void noPasswordGoesOverAnOpenLine() {
        post.start();
        assertThatThrownBy(() -> server("riwaq").send(mail("salma@example.ma", "one")))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(server("riwaq").toString()).doesNotContain("riwaq");
    }

    @Test
    void aFileOpensAsALetterToBeSent() throws Exception {
        MimeMessage file = new MimeMessage(
                null, new ByteArrayInputStream(mail("salma@example.ma", "مستجد").file()));

        assertThat(file.getSubject()).isEqualTo("مستجد");
        assertThat(file.getFrom()).isNull();
        assertThat(file.getHeader("X-Unsent")).containsExactly("1");
    }
}
