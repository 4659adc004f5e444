package ma.riwaq.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReleaseJsonTest {

    @Test
    void writesTheSameDocumentAlwaysAlike() {
        String once = ReleaseJson.write(ExampleEdition.document());
        assertThat(ReleaseJson.write(ReleaseJson.document(once))).isEqualTo(once);
        assertThat(ReleaseJson.sha256(once)).matches("[0-9a-f]{64}");
        assertThat(ReleaseJson.sha256(ExampleEdition.document())).isEqualTo(ReleaseJson.sha256(once));
    }

    @Test
    void readsAnOlderDocumentWithPartsMissing() {
        ReleaseDocument old = ReleaseJson.document("{\"format\":1,\"sessions\":[{\"code\":\"k7m2qd\"}]}");
        assertThat(old.rooms()).isEmpty();
        assertThat(old.sessions()).singleElement().satisfies(session -> {
            assertThat(session.title().isEmpty()).isTrue();
            assertThat(session.people()).isEmpty();
        });
    }
}
