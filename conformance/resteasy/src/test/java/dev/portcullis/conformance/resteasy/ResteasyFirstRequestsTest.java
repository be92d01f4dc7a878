package dev.portcullis.conformance.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.ConformanceApplication;
import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.exposure.Answer;
import dev.portcullis.runtime.rest.ClientGate;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.resteasy.core.InjectorFactoryImpl;
import org.jboss.resteasy.spi.PropertyInjector;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.junit.jupiter.api.Test;

/** RESTEasy injects into a filter during the first request, and lets others through to it meanwhile. */
class ResteasyFirstRequestsTest {

    private static final CountDownLatch SECOND_IS_ANSWERED = new CountDownLatch(1);

    /** Takes as long as the second request does, unless that has to wait for it. */
    public static final class SlowInjection extends InjectorFactoryImpl {

        @Override
        @SuppressWarnings("rawtypes") // as inherited
        public PropertyInjector createPropertyInjector(Class type, ResteasyProviderFactory factory) {
            if (type == ClientGate.class) {
                try {
                    boolean unused = SECOND_IS_ANSWERED.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return super.createPropertyInjector(type, factory);
        }
    }

    @Test
    void whoComesDuringTheFirstRequestIsServed() {
        try (Server.Running running = new ResteasyServer()
                .start(
                        new ConformanceApplication(),
                        deployment -> deployment.setInjectorFactoryClass(SlowInjection.class.getName()),
                        web -> {})) {
            List<CompletableFuture<Integer>> answers = Stream.of("first", "second")
                    .map(which -> CompletableFuture.supplyAsync(() -> status(running)))
                    .toList();

            Object second = CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new))
                    .join();
            SECOND_IS_ANSWERED.countDown();

            assertThat(second).isEqualTo(401);
            assertThat(answers).extracting(CompletableFuture::join).containsOnly(401);
        }
    }

    private static int status(Server.Running running) {
        return Answer.of(HttpRequest.newBuilder(running.uri().resolve("plain/notes/1")))
                .status();
    }
}
