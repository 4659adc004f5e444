package ma.riwaq.admin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import ma.riwaq.account.NotAllowedException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void findsTheCauseHoweverDeep() {
        Throwable fault = new ServletException(new IllegalStateException(new MissingException("room")));
        assertThat(Faults.status(fault)).contains(404);
        assertThat(Faults.status(new ServletException(new NotAllowedException("save"))))
                .contains(403);
    }

    @Test
    void knowsALostConnectionFromARefusedStatement() {
        assertThat(Faults.status(new RuntimeException(new SQLException("gone", "08006"))))
                .contains(503);
        assertThat(Faults.status(new RuntimeException(new SQLException("no connection"))))
                .contains(503);
        assertThat(Faults.status(new RuntimeException(new SQLException("unique", "23505"))))
                .isEmpty();
    }

    @Test
    void leavesTheUnforeseenAlone() {
        assertThat(Faults.status(new NullPointerException())).isEmpty();
    }
}
