package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.SelfCheckTest;
import dev.portcullis.conformance.Server;
import dev.portcullis.runtime.Portcullis;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.junit.jupiter.api.Test;

final class ResteasySelfCheckTest extends SelfCheckTest {

    private static final Map<String, Object> WITHOUT_SERVICES = Map.of("jakarta.ws.rs.loadServices", false);

    ResteasySelfCheckTest() {
        super(new ResteasyServer());
    }

    @Test
    void eachOfTwoWaysSurvivesTheSwitchOfTheOther() {
        assertGuarded(start(switched(Map.of()), deployment -> deployment.setRegisterBuiltin(false)));
        assertGuarded(start(switched(WITHOUT_SERVICES), deployment -> {}));
    }

    @Test
    void withoutBuiltInProvidersAndServicesNothingIsGuarded() {
        assertFoundOut(start(switched(WITHOUT_SERVICES), deployment -> deployment.setRegisterBuiltin(false)));
    }

    @Test
    void whoeverDisablesTheFeatureByItsNameIsFoundOut() {
        assertFoundOut(start(
                switched(Map.of()),
                deployment -> deployment.setDisabledProviderClasses(
                        Portcullis.feature().getClass().getName())));
    }

    @Test
    void byHandTheGatesAreBack() {
        assertGuarded(start(
                switched(WITHOUT_SERVICES).singletons(Portcullis.feature()),
                deployment -> deployment.setRegisterBuiltin(false)));
    }

    private static Server.Running start(Application application, Consumer<ResteasyDeployment> switches) {
        return new ResteasyServer().start(application, switches, web -> {});
    }
}
