package ma.riwaq.admin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/venue/rooms", "/venue/rooms?e=siel-29&sort=code", "/edition/home?e=siel-29&q=%D9%85"})
    void goesBackToAPageOfOurs(String asked) {
        assertThat(LocalAddress.of(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/venue\r\nSet-Cookie: a=b",
                "/%2f/evil",
                "rooms"
            })
    void neverLeadsElsewhere(String asked) {
        assertThat(LocalAddress.of(asked)).isEqualTo("/");
    }
}
