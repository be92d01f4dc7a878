package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.runtime.FakeTicker;
import dev.portcullis.runtime.Portcullis;
import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.Problem;
import dev.portcullis.runtime.Refusal;
import dev.portcullis.runtime.guard.Rules;
import dev.portcullis.runtime.size.JsonLimits;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    private static final String DOCUMENT = "/documents/" + Documents.ALICES;

    private final List<Refusal> events = new CopyOnWriteArrayList<>();

    @Test
    void guardsRunWithEverySwitchOfJerseyOff() {
        ResourceConfig application = new ResourceConfig(Documents.class)
                .property("jakarta.ws.rs.loadServices", false)
                .property("jersey.config.disableAutoDiscovery", true)
                .property("jersey.config.server.disableAutoDiscovery", true)
                .property("jersey.config.disableMetainfServicesLookup", true)
                .property("jersey.config.server.disableMetainfServicesLookup", true);
        try (TestServer server = TestServer.start(application)) {
            assertThat(server.get(DOCUMENT).statusCode()).isEqualTo(401);
            assertThat(server.get(DOCUMENT, "bob:member").statusCode()).isEqualTo(403);
            assertThat(server.get(DOCUMENT, "alice:member").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void byHandOnTopRunsNothingTwiceAndItsConfigurationWins() {
        PortcullisConfig config = PortcullisConfig.builder()
                .challenge("Basic realm=\"hand\"")
                .ticker(new FakeTicker())
                .listener(events::add)
                .build();
        ResourceConfig application = new ResourceConfig(Logins.class)
                .register(Portcullis.feature())
                .register(Portcullis.feature(config))
                .property("portcullis.challenge", "Bearer");
        try (TestServer server = TestServer.start(application)) {
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> response = server.get("/logins/rated");
                assertThat(response.statusCode()).isEqualTo(401);
                assertThat(response.headers().allValues("WWW-Authenticate")).containsExactly("Basic realm=\"hand\"");
            }
            assertThat(server.get("/logins/rated").statusCode()).isEqualTo(429);
            assertThat(events).hasSize(4);
        }
    }

    @Test
    void theConfigurationByHandWinsHoweverLateItComes() {
        PortcullisConfig config =
                PortcullisConfig.builder().challenge("Basic realm=\"late\"").build();
        ResourceConfig application = new ResourceConfig(Documents.class).register(new Late(config));
        try (TestServer server = TestServer.start(application)) {
            assertThat(server.get(DOCUMENT).headers().firstValue("WWW-Authenticate"))
                    .hasValue("Basic realm=\"late\"");
        }
    }

    @Test
    void propertiesConfigureTheSelfRegistration() {
        ResourceConfig application = new ResourceConfig(Views.class)
                .property("portcullis.text.max-chars", "6")
                .property(
                        "portcullis.config",
                        PortcullisConfig.builder().listener(events::add).build());
        try (TestServer server = TestServer.start(application)) {
            assertThat(server.post("/views/note", "{\"lines\":[\"fourfive\"]}").body())
                    .contains("{\"pointer\":\"/lines/0\",\"limit\":6,\"unit\":\"chars\"}");
            assertThat(events).hasSize(1);
        }
    }

    @Test
    void aBadPropertyStopsTheStart() {
        assertStopped(
                new ResourceConfig(Documents.class).property("portcullis.body.max-bytes", "many"),
                "Bad value of portcullis.body.max-bytes: many; allowed is a whole number from 1 to");
        assertStopped(
                new ResourceConfig(Documents.class).property("portcullis.body", "1"),
                "Unknown property portcullis.body = 1; allowed are [");
    }

    @Test
    void aResourceWithoutAGuardStopsTheStartWithTheWholeList() {
        assertStopped(
                new ResourceConfig(Documents.class, Forgotten.class, ForgottenToo.class),
                Forgotten.class.getName() + ".read, " + Forgotten.class.getName() + ".write, "
                        + ForgottenToo.class.getName() + ".read");
    }

    @Test
    void anInstanceOfAnAnonymousClassStopsTheStart() {
        assertStopped(
                new ResourceConfig().registerInstances(new Forgotten() {}),
                RegistrationTest.class.getName() + "$1.read");
    }

    @Test
    void aResourceThatIsSeenLateIsRefused() {
        PortcullisConfig config =
                PortcullisConfig.builder().listener(events::add).build();
        try (TestServer server = TestServer.start(config, Locator.class)) {
            HttpResponse<String> response = server.get("/locator/sub");

            assertThat(response.statusCode()).isIn(403, 500);
            assertThat(response.body()).doesNotContain("unguarded content", "Forgotten");
        }
    }

    @Test
    void eventsTellWhatWasRefusedToWhom() {
        PortcullisConfig config =
                PortcullisConfig.builder().listener(events::add).build();
        try (TestServer server = TestServer.start(config, Documents.class)) {
            server.get(DOCUMENT);
            server.get(DOCUMENT, "bob:member");
        }
        assertThat(events)
                .containsExactly(
                        new Refusal("GET /documents/{id} (Documents.get)", "access", null, 401, "nobody is logged in"),
                        new Refusal(
                                "GET /documents/{id} (Documents.get)",
                                Documents.Ownership.class.getName(),
                                "bob",
                                403,
                                "the object belongs to somebody else"));
    }

    @Test
    void aListenerThatThrowsOpensNothing() {
        PortcullisConfig config = PortcullisConfig.builder()
                .listener(event -> {
                    throw new IllegalStateException("listener");
                })
                .build();
        try (TestServer server = TestServer.start(config, Documents.class)) {
            assertThat(server.get(DOCUMENT).statusCode()).isEqualTo(401);
            assertThat(server.get(DOCUMENT, "bob:member").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void rulesGivenAsInstancesAreUsed() {
        PortcullisConfig config = PortcullisConfig.builder()
                .rules(new Rules() {
                    @Override
                    public <T> Supplier<T> of(Class<T> type) {
                        throw new IllegalStateException("not asked");
                    }
                })
                .rule(new Documents.Ownership())
                .listener(events::add)
                .build();
        try (TestServer server = TestServer.start(config, Documents.class)) {
            assertThat(server.get(DOCUMENT, "alice:member").statusCode()).isEqualTo(200);
            assertThat(server.get("/documents/named/alice", "alice:member").statusCode())
                    .isEqualTo(500);
            assertThat(events).extracting(Refusal::check).containsExactly(Documents.NamedOwnership.class.getName());
        }
    }

    @Test
    void rulesAreInjectedByTheServer() {
        ResourceConfig application = new ResourceConfig(Injected.class).register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind("bob").to(String.class);
            }
        });
        try (TestServer server = TestServer.start(application)) {
            assertThat(server.get("/injected/1", "alice").statusCode()).isEqualTo(403);
            assertThat(server.get("/injected/1", "bob").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aGuardThatDecidesNothingAboutAccessRefuses() {
        try (TestServer server = TestServer.start(new ResourceConfig(Injected.class))) {
            assertThat(server.get("/injected/undecided/1", "alice").statusCode())
                    .isEqualTo(500);
        }
    }

    @Test
    void clientsAreLeftAlone() {
        try (TestServer server = TestServer.start(new ResourceConfig(Injected.class));
                Client client = ClientBuilder.newClient()) {
            try (Response response = client.target("http://127.0.0.1:" + server.port() + "/injected")
                    .request()
                    .post(Entity.text("text"))) {
                assertThat(response.getStatus()).isEqualTo(200);
                assertThat(response.readEntity(String.class)).isEqualTo("text");
            }
        }
    }

    private static Rules unasked() {
        return new ApplicationRules(
                PortcullisConfig.builder().build(), new RuleSources(new ResourceConfig(), name -> null));
    }

    @Test
    void twoGuardsForOneClassStopTheStart() {
        JsonLimits limits = new JsonLimits(1, 1, 1, 1, 1);
        Rules rules = unasked();

        assertThatIllegalStateException()
                .isThrownBy(() -> Guards.of(List.of(new Views.Guard(), new Views.Guard()), rules, limits))
                .withMessageStartingWith("Two guards for " + Views.class.getName());
        assertThatCode(() -> Guards.of(List.of(new Views.Guard(), new Logins.Guard()), rules, limits))
                .doesNotThrowAnyException();
    }

    @Test
    void aClassWithItsOwnGuardsIsNoProxyWhateverItsName() throws NoSuchMethodException {
        Guards guards = Guards.of(
                List.of(new ForgottenGuard(Forgotten.class), new ForgottenGuard(Forgotten_Subclass.class)),
                unasked(),
                new JsonLimits(1, 1, 1, 1, 1));

        assertThat(guards.find(Forgotten_Subclass.class, Forgotten_Subclass.class.getMethod("read")))
                .extracting(found -> found.guard().resource())
                .isEqualTo(Forgotten_Subclass.class);
    }

    @Test
    void whatIsCountedBeforeMatchingIsToldWithoutAnythingOfTheCaller() {
        PortcullisConfig config = PortcullisConfig.builder()
                .clientLimit(1, Duration.ofDays(1))
                .listener(events::add)
                .build();
        try (TestServer server = TestServer.start(config, Documents.class)) {
            server.get("/nothing");
            server.send(server.request("/nothing")
                    .method("ATTACKERS-CHOICE", java.net.http.HttpRequest.BodyPublishers.noBody()));
        }
        assertThat(events).extracting(Refusal::endpoint).containsExactly("(before matching)");
    }

    @ParameterizedTest
    @ValueSource(classes = {LateFilter.class, LateInterceptor.class})
    void whatIsPutInPlaceOfWhatMayLeaveStays(Class<?> provider) {
        ResourceConfig application = new ResourceConfig(Views.class).register(provider, 1);
        try (TestServer server = TestServer.start(application)) {
            HttpResponse<String> response = server.get("/views/user");

            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body()).doesNotContain("hash-of-the-password");
        }
    }

    @Test
    void automaticOptionsCanBeRefused() {
        PortcullisConfig config =
                PortcullisConfig.builder().automaticOptions(false).build();
        try (TestServer server = TestServer.start(config, Views.class)) {
            assertThat(server.send(server.request("/views/user")
                                    .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    private static void assertStopped(ResourceConfig application, String message) {
        assertThatThrownBy(() -> TestServer.start(application).close()).hasStackTraceContaining(message);
    }

    private record Late(PortcullisConfig config) implements Feature {

        @Override
        public boolean configure(FeatureContext context) {
            context.register(Portcullis.feature(config));
            return true;
        }
    }

    /** Nobody has compiled a guard for it. */
    @Path("forgotten")
    public static class Forgotten {

        @GET
        public String read() {
            return "unguarded content";
        }

        @POST
        public String write() {
            return "unguarded content";
        }
    }

    /** Comes after the last of our filters, and has a text of its own. */
    static final class LateFilter implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            response.setEntity("hash-of-the-password");
        }
    }

    /** The same later still. */
    static final class LateInterceptor implements WriterInterceptor {

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            if (context.getEntity() instanceof Problem) {
                context.proceed();
                return;
            }
            context.setEntity("hash-of-the-password");
            context.setType(String.class);
            context.setGenericType(String.class);
            context.proceed();
        }
    }

    /** Named like what a container makes. */
    public static final class Forgotten_Subclass extends Forgotten {

        @Override
        public String read() {
            return "stricter content";
        }
    }

    private static final class ForgottenGuard extends TestGuard.OfResource {

        ForgottenGuard(Class<?> resource) {
            super(resource, rules -> List.of(new TestGuard("GET", "/forgotten", resource, "read")));
        }
    }

    /** Nor for it. */
    @Path("forgotten/too")
    public static final class ForgottenToo {

        @GET
        public String read() {
            return "unguarded content";
        }
    }

    /** Leads to where the start cannot see. */
    @Path("locator")
    public static final class Locator {

        @Path("sub")
        public Object sub() {
            return new Forgotten();
        }
    }
}
