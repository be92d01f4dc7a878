package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.InjectedNoteOwnership;
import dev.portcullis.conformance.resource.NoteDirectory;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** Rules come from the Spring context of the web application. */
public abstract class SpringTest {

    private static final String CONTAINER = "injected/container/";

    /** Starts an application as Spring has configured the server. */
    protected abstract Server.Running start(Application application, GenericWebApplicationContext context);

    @Test
    void aBeanOfSpring() {
        try (GenericWebApplicationContext spring = spring(InjectedNoteOwnership.class, NoteDirectory.class);
                Server.Running running = start(InjectedApplication.create(), spring)) {
            InjectedApplication.assertDecided(running, CONTAINER);
        }
    }

    @Test
    @DisplayName("Two beans of Spring that could be meant")
    void ambiguousBeansOfSpring() {
        try (GenericWebApplicationContext spring =
                        spring(InjectedNoteOwnership.class, InjectionTest.ScopedOwnership.class, NoteDirectory.class);
                Server.Running running = start(InjectedApplication.create(), spring)) {
            assertThat(InjectedApplication.get(running, CONTAINER, "alice").status())
                    .isEqualTo(500);
        }
    }

    /** A context with these beans. */
    protected static GenericWebApplicationContext spring(Class<?>... beans) {
        GenericWebApplicationContext context = new GenericWebApplicationContext();
        for (Class<?> bean : beans) {
            context.registerBean(bean);
        }
        context.refresh();
        return context;
    }
}
