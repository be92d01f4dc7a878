package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.SelfCheckTest;
import dev.portcullis.conformance.Server;
import dev.portcullis.runtime.Portcullis;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.apache.cxf.bus.extension.ExtensionManagerBus;
import org.junit.jupiter.api.Test;

final class CxfSelfCheckTest extends SelfCheckTest {

    CxfSelfCheckTest() {
        super(new CxfServer());
    }

    @Test
    void onABusWithoutExtensionsNothingIsGuarded() {
        assertFoundOut(start(switched(Map.of())));
    }

    @Test
    void byHandTheGatesAreBack() {
        assertGuarded(start(switched(Map.of()).singletons(Portcullis.feature())));
    }

    private static Server.Running start(Application application) {
        return new CxfServer().start(application, factory -> factory.setBus(new ExtensionManagerBus()));
    }
}
