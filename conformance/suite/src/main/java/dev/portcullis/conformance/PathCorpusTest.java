package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.Notes;
import dev.portcullis.conformance.resource.Probe;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However the path of a guarded endpoint is written, nothing of it runs for those who may not call it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PathCorpusTest {

    private final Server.Running server;

    protected PathCorpusTest(Server server) {
        this.server = server.start(new ConformanceApplication());
    }

    static Stream<Shape> guarded() {
        return Shapes.ALL.stream().filter(shape -> shape.policy() != Policy.PUBLIC);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void noSpellingOfAPathOpensAnEndpoint(Shape shape) {
        String path = "/" + shape.target().replace(Shape.ID, Notes.ALICES.toString());
        SoftAssertions softly = new SoftAssertions();
        PathTricks.of(path)
                .forEach((name, target) -> Stream.of(Caller.ANONYMOUS, Caller.WRONG_ROLE, Caller.FOREIGN_OBJECT)
                        .filter(caller -> shape.policy().status(caller) != 200)
                        .forEach(caller -> {
                            Probe.reset();
                            int status = RawRequest.status(server.uri(), shape.verb(), target, caller.credentials());
                            softly.assertThat(status)
                                    .as("%s as %s: %s", name, caller.label(), target)
                                    .isGreaterThanOrEqualTo(400);
                            softly.assertThat(Probe.runs())
                                    .as("%s as %s: %s, resource methods that ran", name, caller.label(), target)
                                    .isZero();
                        }));
        softly.assertAll();
    }

    @Test
    void theCorpusReachesTheEndpointOfAPermittedCaller() {
        String path = "/plain/notes/" + Notes.ALICES;
        String credentials = Caller.OWNER.credentials();
        assertThat(PathTricks.of(path).values())
                .filteredOn(target -> RawRequest.status(server.uri(), "GET", target, credentials) == 200)
                .contains(path, path + ";x=1");
    }

    @AfterAll
    void stop() {
        server.close();
    }
}
