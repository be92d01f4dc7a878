package dev.portcullis.benchmarks.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.glassfish.jersey.server.ContainerResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what the servers are said to do. */
class RequestCostTest {

    @ParameterizedTest
    @EnumSource
    void admitsWhoMay(Server server) {
        RequestCost benchmark = started(server);

        assertThat(status(benchmark.get())).isEqualTo(200);
        assertThat(status(benchmark.post())).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLES_ALLOWED", "PORTCULLIS", "PORTCULLIS_UNLOGGED", "PORTCULLIS_OWNERSHIP"})
    void refusesWhoLacksTheRole(Server server) {
        RequestCost benchmark = started(server);

        assertThat(status(benchmark.refusedGet())).isEqualTo(403);
        assertThat(status(benchmark.refusedPost())).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNGUARDED", "BEAN_VALIDATION"})
    void asksForNoRole(Server server) {
        assertThat(status(started(server).refusedGet())).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheRateWhereItIsCounted(Server server) {
        boolean counted = server.name().startsWith("PORTCULLIS");
        assertThat(server.start().get().getHeaders().containsKey("RateLimit")).isEqualTo(counted);
    }

    @ParameterizedTest
    @EnumSource(names = {"BEAN_VALIDATION", "PORTCULLIS", "PORTCULLIS_OWNERSHIP"})
    void boundsWhatIsSent(Server server) {
        String title = "x".repeat(201);
        Calls calls = server.start();

        assertThat(calls.post("{\"title\":\"" + title + "\",\"content\":\"\"}").getStatus())
                .isEqualTo(400);
    }

    @Test
    void asksWhoseTheNoteIs() {
        assertThat(Server.PORTCULLIS_OWNERSHIP.start().get(new UUID(0, 0)).getStatus())
                .isEqualTo(403);
    }

    private static RequestCost started(Server server) {
        RequestCost benchmark = new RequestCost();
        benchmark.server = server;
        benchmark.start();
        return benchmark;
    }

    private static int status(Object response) {
        return ((ContainerResponse) response).getStatus();
    }
}
