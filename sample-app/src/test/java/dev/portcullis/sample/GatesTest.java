package dev.portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.SelfCheck;
import org.junit.jupiter.api.Test;

/** The test that every application should have: the gates are in place, and lead to each endpoint. */
class GatesTest {

    @Test
    void everyEndpointIsGuarded() {
        try (GuardedVault vault = new GuardedVault()) {
            SelfCheck found = SelfCheck.run(vault.uri());
            assertThat(found.guarded()).contains("GET /api/documents/{id} (DocumentResource.get)");
            assertThat(found.refused()).isEmpty();
            assertThat(found.unreached())
                    .as("the lab is for the demo")
                    .allMatch(each -> each.startsWith("GET /api/lab"));
        }
    }
}
