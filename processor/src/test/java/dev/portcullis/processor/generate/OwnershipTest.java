package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.GuardedRequest.Input;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs guards that ask ownership rules. */
class OwnershipTest {

    private static final Compiled COMPILED = Compiled.of(RequestShapes.OWNERSHIP);
    private static final String ID = "0b5dc1ee-6a3f-4b5d-8c3f-2f7b0b4f6a11";

    private static List<String> checks(String method, Input input, String name, String value) {
        RecordedRequest request = new RecordedRequest().with(input, name, value);
        boolean passed = COMPILED.guard("OwnedResource", method).parameters(request);
        assertThat(passed).isTrue();
        return request.checks();
    }

    @ParameterizedTest
    @CsvSource({
        "uuid, " + ID + ", UUID " + ID,
        "number, 042, Long 42",
        "constant, GREEN, Color GREEN",
        "made, x, Made Made[text=x]",
        "named, y, Named y",
        "parsed, " + ID + ", Parsed Parsed[value=" + ID + "]",
        "wrapped, " + ID + ", Wrapped Wrapped[value=" + ID + "]",
        "loaded, 042, Wrapped of 42"
    })
    void ruleIsAskedAboutTheValueThatTheMethodReceives(String method, String sent, String asked) {
        assertThat(checks(method, Input.PATH, "id", sent))
                .anySatisfy(check -> assertThat(check).startsWith("owns " + asked + " GRANTED"));
    }

    @Test
    void rolesThatContainAnExemptOneAreExemptToo() {
        assertThat(checks("uuid", Input.PATH, "id", ID)).last().asString().endsWith("FORBIDDEN except admin or editor");
    }

    @Test
    void foreignObjectsAreHiddenWhereDeclared() {
        assertThat(checks("number", Input.PATH, "id", "1")).last().asString().endsWith("NOT_FOUND");
    }

    @Test
    void sizeIsCheckedBeforeOwnership() {
        assertThat(checks("number", Input.PATH, "id", "1")).first().isEqualTo("number PATH id");
        assertThat(checks("made", Input.PATH, "id", "1")).first().isEqualTo("text PATH id");
    }

    @Test
    void absentQueryParameterCountsAsItsDefault() {
        RecordedRequest request = new RecordedRequest();
        assertThat(COMPILED.guard("OwnedResource", "query").parameters(request)).isTrue();
        assertThat(request.checks()).last().asString().startsWith("owns String alice GRANTED");
    }

    @Test
    void absentHeaderIsRefused() {
        RecordedRequest request = new RecordedRequest();
        assertThat(COMPILED.guard("OwnedResource", "header").parameters(request))
                .isFalse();
        assertThat(request.checks()).containsExactly("text HEADER X-Owner", "no value HEADER X-Owner");
    }

    @Test
    void valueThatDoesNotConvertIsRefused() {
        RecordedRequest request = new RecordedRequest().with(Input.PATH, "id", "PURPLE");
        assertThat(COMPILED.guard("OwnedResource", "constant").parameters(request))
                .isFalse();
        assertThat(request.checks()).last().isEqualTo("no value PATH id");
    }

    @Test
    void everyObjectInsideOfOneIsAskedAbout() {
        EndpointGuard guard = Compiled.of("""
                        public class ProjectOwnership implements OwnershipRule<UUID> {
                            @Override
                            public Decision decide(Caller caller, UUID project) {
                                return Decision.GRANTED;
                            }
                        }
                        """, """
                        public class TaskOwnership implements NestedOwnershipRule<UUID, UUID> {
                            @Override
                            public Decision decide(Caller caller, UUID project, UUID task) {
                                return Decision.GRANTED;
                            }
                        }
                        """, """
                        @Path("/projects/{project}/tasks/{from}/{to}")
                        @Authenticated
                        public class TaskResource {
                            @PUT
                            public void link(
                                    @PathParam("project") @OwnedBy(ProjectOwnership.class) UUID project,
                                    @PathParam("from") @OwnedBy(value = TaskOwnership.class, parent = "project") UUID from,
                                    @PathParam("to") @OwnedBy(value = TaskOwnership.class, parent = "project") UUID to) {}
                        }
                        """).guard("TaskResource", "link");
        String from = "11111111-6a3f-4b5d-8c3f-2f7b0b4f6a11";
        String to = "22222222-6a3f-4b5d-8c3f-2f7b0b4f6a11";
        RecordedRequest request = new RecordedRequest()
                .with(Input.PATH, "project", ID)
                .with(Input.PATH, "from", from)
                .with(Input.PATH, "to", to);

        assertThat(guard.parameters(request)).isTrue();
        assertThat(request.checks())
                .endsWith("owns " + from + " in " + ID + " GRANTED", "owns " + to + " in " + ID + " GRANTED");
    }

    @Test
    void sameRuleMayBeAskedForSeveralReasons() {
        EndpointGuard guard = Compiled.of("""
                        public class NoteOwnership implements OwnershipRule<UUID> {
                            @Override
                            public Decision decide(Caller caller, UUID note) {
                                return Decision.GRANTED;
                            }
                        }
                        """, """
                        @Path("/notes/{id}")
                        @Authenticated
                        public class NoteResource {
                            @DELETE
                            public void delete(
                                    @PathParam("id")
                                            @OwnedBy(value = NoteOwnership.class, exceptRoles = "support")
                                            @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin")
                                            UUID id) {}
                        }
                        """).guard("NoteResource", "delete");
        RecordedRequest request = new RecordedRequest().with(Input.PATH, "id", ID);

        assertThat(guard.parameters(request)).isTrue();
        assertThat(request.checks())
                .endsWith(
                        "owns UUID " + ID + " GRANTED else FORBIDDEN except support",
                        "owns UUID " + ID + " GRANTED else FORBIDDEN except admin");
    }
}
