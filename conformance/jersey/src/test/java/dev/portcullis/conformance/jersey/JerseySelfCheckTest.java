package dev.portcullis.conformance.jersey;

import dev.portcullis.conformance.SelfCheckTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JerseySelfCheckTest extends SelfCheckTest {

    JerseySelfCheckTest() {
        super(new JerseyServer());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jersey.config.disableAutoDiscovery",
                "jersey.config.server.disableAutoDiscovery",
                "jersey.config.disableMetainfServicesLookup",
                "jersey.config.server.disableMetainfServicesLookup"
            })
    void noSwitchTurnsTheGatesOff(String property) {
        assertGuarded(new JerseyServer().start(switched(Map.of(property, true, "jakarta.ws.rs.loadServices", false))));
    }
}
