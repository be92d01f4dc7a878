package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.Notes;
import dev.portcullis.conformance.resource.Probe;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a filter of the application makes of a parameter, before or after the guard: the method gets what was checked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HandedValuesTest {

    private static final String WHEN = "Swap-When";
    private static final String WHAT = "Swap-What";

    private final Server.Running server;

    protected HandedValuesTest(Server server) {
        this.server = server.start(new ConformanceApplication().with(Usual.class, Last.class, Global.class));
    }

    @ParameterizedTest
    @CsvSource({
        "plain/notes/, path, usual",
        "plain/notes/, path, last",
        "plain/notes/, path, global",
        "plain/notes/, raw-path, usual",
        "plain/notes/, raw-path, last",
        "plain/notes/, raw-path, global",
        "locator/instance/notes/, path, usual",
        "locator/instance/notes/, path, last",
        "locator/instance/notes/, path, global",
        "plain/header?x=, header, usual",
        "plain/header?x=, header, last",
        "plain/header?x=, header, global",
        "plain/query?id=, query, usual",
        "plain/query?id=, query, last",
        "plain/query?id=, query, global",
        "input/bean?id=, query, usual",
        "input/bean?id=, query, last",
        "input/bean?id=, query, global"
    })
    void aSwappedParameterReachesNothing(String target, String what, String when) {
        Exchange exchange = get(target + Notes.BOBS, what, when, "bob member");
        // Where a server does not let filters change the parameter, nothing has happened.
        if (exchange.status() == 200) {
            assertThat(exchange.body()).contains(Notes.BOBS.toString());
        } else {
            assertThat(exchange.runs()).as("resource methods that ran").isZero();
        }
        assertThat(exchange.body()).doesNotContain(Notes.ALICES.toString());
    }

    @Test
    @DisplayName("A filter that swaps nothing changes nothing")
    void anUntouchedParameterArrives() {
        Exchange exchange = get("plain/header", "nothing", "last", "bob member");
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(200);
        assertThat(exchange.body()).contains(Notes.BOBS.toString());
    }

    @Test
    @DisplayName("What a rule has loaded is not loaded again")
    void anObjectIsLoadedOnce() {
        Exchange exchange = get("handed/loaded/" + Notes.BOBS, "nothing", "last", "bob member");
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(200);
        assertThat(Probe.loads()).isEqualTo(1);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Exchange get(String target, String what, String when, String caller) {
        return Exchange.send(HttpRequest.newBuilder(server.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + caller)
                .header("Note", Notes.BOBS.toString())
                .header(WHAT, what)
                .header(WHEN, when));
    }

    private static void swap(ContainerRequestContext request, String when) {
        if (!when.equals(request.getHeaderString(WHEN))) {
            return;
        }
        UriInfo uri = request.getUriInfo();
        switch (String.valueOf(request.getHeaderString(WHAT))) {
            case "path" -> put(uri.getPathParameters(), "id", Notes.ALICES);
            case "raw-path" -> put(uri.getPathParameters(false), "id", Notes.ALICES);
            case "query" -> put(uri.getQueryParameters(), "id", Notes.ALICES);
            case "header" -> put(request.getHeaders(), "Note", Notes.ALICES);
            default -> {}
        }
    }

    private static void put(MultivaluedMap<String, String> map, String name, UUID id) {
        try {
            map.put(name, List.of(id.toString()));
        } catch (UnsupportedOperationException e) {
            // Jersey's maps of the URI are not to be changed.
        }
    }

    /** At the priority that filters have by default, after access and before parameters. */
    @Provider
    @Priority(Priorities.USER)
    public static final class Usual implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            swap(request, "usual");
        }
    }

    /** As late as can be. */
    @Provider
    @Priority(Integer.MAX_VALUE)
    public static final class Global implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            swap(request, "global");
        }
    }

    /** As late as can be, and bound to each method. */
    @Provider
    public static final class Last implements DynamicFeature {

        @Override
        public void configure(ResourceInfo resource, FeatureContext context) {
            context.register(Swapping.class, Integer.MAX_VALUE);
        }

        /** The filter. */
        public static final class Swapping implements ContainerRequestFilter {

            @Override
            public void filter(ContainerRequestContext request) {
                swap(request, "last");
            }
        }
    }
}
