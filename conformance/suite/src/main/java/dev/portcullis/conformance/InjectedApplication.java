package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.ContainedResource;
import dev.portcullis.conformance.resource.InjectedResource;
import dev.portcullis.conformance.resource.Notes;
import jakarta.ws.rs.core.Application;
import java.net.http.HttpRequest;

/** The suite with resources whose rules and objects come from a container. */
final class InjectedApplication {

    private InjectedApplication() {}

    static Application create() {
        return new ConformanceApplication().singletons().with(InjectedResource.class, ContainedResource.class);
    }

    /** The rule is there, and decides. */
    static void assertDecided(Server.Running running, String target) {
        Exchange own = get(running, target, "alice");
        assertThat(own.status()).as(own.body()).isEqualTo(200);
        Exchange foreign = get(running, target, "bob");
        assertThat(foreign.status()).as(foreign.body()).isEqualTo(403);
        assertThat(foreign.runs()).isZero();
    }

    /** A caller asks for a note of alice. */
    static Exchange get(Server.Running running, String target, String caller) {
        return Exchange.send(HttpRequest.newBuilder(running.uri().resolve(target + Notes.ALICES))
                .header("Authorization", TestLogin.SCHEME + caller + " member"));
    }
}
