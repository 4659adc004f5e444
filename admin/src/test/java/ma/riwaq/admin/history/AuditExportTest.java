package ma.riwaq.admin.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditExportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+212 600",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u200F=1",
                "\n=1",
                "＝1",
                "|cmd",
                "%0A"
            })
    void whatASpreadsheetWouldRunIsMadeText(String text) {
        assertThat(AuditExport.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "سلمى", "Salle 1 = A", "2027-05-08T10:00:00Z", "a@example.ma"})
    void otherTextStaysAsItIs(String text) {
        assertThat(AuditExport.harmless(text)).isEqualTo(text);
    }
}
