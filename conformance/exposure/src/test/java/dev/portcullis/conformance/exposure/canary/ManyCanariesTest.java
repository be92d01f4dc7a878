package dev.portcullis.conformance.exposure.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.exposure.Answer;
import dev.portcullis.conformance.exposure.CompiledApplication;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * In process, as a container calls Jersey, for many trees: {@code -Dcanary.trees} says how many, {@code -Dcanary.seed}
 * which is the first. A failure names the seed of its tree.
 */
class ManyCanariesTest {

    private static final URI BASE = URI.create("http://localhost/");
    private static final int TOGETHER = 100;

    private final int trees = Integer.getInteger("canary.trees", 1_000);
    private final long seed = Long.getLong("canary.seed", 1);

    /** Getters that fail are logged with their stack traces. */
    private final Logger log = Logger.getLogger("dev.portcullis");

    @BeforeEach
    void silence() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void listen() {
        log.setLevel(null);
    }

    @Test
    void onlyMarkedAndPermittedValuesLeave() {
        Seen seen = Seen.NOTHING;
        for (int done = 0; done < trees; done += TOGETHER) {
            Canaries canaries = Canaries.compile(seed + done, Math.min(TOGETHER, trees - done));
            ApplicationHandler server = start(canaries);
            seen = seen.and(canaries.ask((reader, path) -> call(server, reader, path)));
            // Otherwise the classes of all trees stay in memory.
            server.onShutdown(null);
        }
        System.out.printf("Seeds %d to %d: %s%n", seed, seed + trees - 1, seen);
        assertThat(seen.answers()).isEqualTo((long) trees * Reader.ALL.size());
        assertThat(seen.left()).isGreaterThan(trees);
        assertThat(seen.withheld()).isGreaterThan(trees);
    }

    private static ApplicationHandler start(Canaries canaries) {
        CompiledApplication application = new CompiledApplication(canaries.loader(), canaries.resources());
        return application.started(() -> new ApplicationHandler(ResourceConfig.forApplication(application)));
    }

    private static Answer call(ApplicationHandler server, Reader reader, String path) {
        ContainerRequest request = new ContainerRequest(
                BASE, BASE.resolve(path), "GET", null, new MapPropertiesDelegate(), server.getConfiguration());
        request.header("Authorization", "Test " + reader.credentials());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            ContainerResponse response = server.apply(request, body).get();
            return new Answer(response.getStatus(), response.getHeaders().toString(), body.toString(UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
