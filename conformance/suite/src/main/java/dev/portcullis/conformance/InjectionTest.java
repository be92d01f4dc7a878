package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.Counted;
import dev.portcullis.conformance.resource.InjectedNoteOwnership;
import dev.portcullis.conformance.resource.InterceptedNotes;
import dev.portcullis.conformance.resource.NoteDirectory;
import dev.portcullis.conformance.resource.ScopedNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules come from the container that the application has. */
public abstract class InjectionTest {

    private static final String CONTAINER = "injected/container/";
    private static final Application APPLICATION = InjectedApplication.create();

    private final Server server;

    protected InjectionTest(Server server) {
        this.server = server;
    }

    @Test
    void whatNobodyCanCreateRefusesEveryRequest() {
        try (Server.Running running = server.start(APPLICATION)) {
            for (String caller : new String[] {"alice", "bob"}) {
                Exchange exchange = InjectedApplication.get(running, CONTAINER, caller);
                assertThat(exchange.status()).isEqualTo(500);
                assertThat(exchange.runs()).isZero();
                assertThat(exchange.body()).doesNotContain("Ownership");
            }
        }
    }

    @Test
    void aService() {
        try (Server.Running running = server.start(APPLICATION)) {
            InjectedApplication.assertDecided(running, "injected/service/");
        }
    }

    @Test
    void aBeanOfCdi() {
        try (SeContainer cdi = cdi(InjectedNoteOwnership.class, NoteDirectory.class);
                Server.Running running = server.start(APPLICATION)) {
            assertThat(cdi.isRunning()).isTrue();
            InjectedApplication.assertDecided(running, CONTAINER);
        }
    }

    @Test
    @DisplayName("A bean of CDI in whose place a proxy stands")
    void aScopedBeanOfCdi() {
        try (SeContainer cdi = cdi(ScopedOwnership.class, NoteDirectory.class);
                Server.Running running = server.start(APPLICATION)) {
            assertThat(cdi.isRunning()).isTrue();
            InjectedApplication.assertDecided(running, CONTAINER);
        }
    }

    @Test
    @DisplayName("A class that is no bean of CDI, and depends on one")
    void aClassWithADependencyOfCdi() {
        try (SeContainer cdi = cdi(NoteDirectory.class);
                Server.Running running = server.start(APPLICATION)) {
            assertThat(cdi.isRunning()).isTrue();
            InjectedApplication.assertDecided(running, CONTAINER);
        }
    }

    @Test
    @DisplayName("Two beans of CDI that could be meant")
    void ambiguousBeansOfCdi() {
        try (SeContainer cdi = cdi(InjectedNoteOwnership.class, ScopedOwnership.class, NoteDirectory.class);
                Server.Running running = server.start(APPLICATION)) {
            assertThat(cdi.isRunning()).isTrue();
            assertThat(InjectedApplication.get(running, CONTAINER, "alice").status())
                    .isEqualTo(500);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contained/scoped/notes/", "contained/intercepted/notes/"})
    @DisplayName("What CDI puts in the place of a sub-resource is guarded like the class itself")
    void aProxyOfCdi(String target) {
        try (SeContainer cdi = cdi(ScopedNotes.class, InterceptedNotes.class);
                Server.Running running = server.start(APPLICATION)) {
            assertThat(cdi.select(InterceptedNotes.class).get().getClass()).isNotEqualTo(InterceptedNotes.class);
            InjectedApplication.assertDecided(running, target);
        }
    }

    private static SeContainer cdi(Class<?>... beans) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(beans)
                .addBeanClasses(Counted.Counting.class)
                .enableInterceptors(Counted.Counting.class)
                .initialize();
    }

    /** The rule, once for the whole application. */
    @ApplicationScoped
    public static class ScopedOwnership extends InjectedNoteOwnership {

        /** For the proxy. */
        ScopedOwnership() {
            this(new NoteDirectory());
        }

        @Inject
        public ScopedOwnership(NoteDirectory directory) {
            super(directory);
        }
    }
}
