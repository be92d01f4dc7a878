package dev.portcullis.sample;

import dev.portcullis.runtime.Portcullis;
import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.PortcullisConfigBuilder;
import dev.portcullis.sample.demo.DemoData;
import dev.portcullis.sample.demo.DemoUser;
import dev.portcullis.sample.login.Messages;
import dev.portcullis.sample.login.PasswordVerifier;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The service as it would run, in this process, on a free port, with a database and a time of its own. */
final class GuardedVault implements RunningVault, AutoCloseable {

    private static final int CHEAPEST_BCRYPT = 4;

    private final MutableClock clock = new MutableClock();
    private final AtomicInteger verifications = new AtomicInteger();
    private final SentCodes codes = new SentCodes();
    private final Queue<String> forgotten = new ConcurrentLinkedQueue<>();
    private final Services services = Services.create(clock, new Mailbox(), CHEAPEST_BCRYPT, this::counting);
    private final Map<String, DemoUser> users =
            DemoData.users(services).stream().collect(Collectors.toMap(DemoUser::username, Function.identity()));
    private final VaultServer server;

    GuardedVault() {
        this(UnaryOperator.identity());
    }

    /** With settings of its own. */
    GuardedVault(UnaryOperator<PortcullisConfigBuilder> settings) {
        PortcullisConfig config = settings.apply(PortcullisConfig.builder().ticker(clock::elapsedNanos))
                .build();
        server = VaultServer.start(0, new VaultApplication(services).register(Portcullis.feature(config)));
    }

    MutableClock clock() {
        return clock;
    }

    /** How often a password was compared with a hash. */
    int verifications() {
        return verifications.get();
    }

    /** Who was told how to get a new password. */
    Queue<String> forgotten() {
        return forgotten;
    }

    @Override
    public URI uri() {
        return server.uri().resolve("api/");
    }

    @Override
    public DemoUser user(String name) {
        return Objects.requireNonNull(users.get(name), name);
    }

    @Override
    public String nextCode(String username) {
        return codes.next(username);
    }

    @Override
    public void close() {
        server.close();
        services.close();
    }

    private PasswordVerifier counting(PasswordVerifier verifier) {
        return (password, hash) -> {
            verifications.incrementAndGet();
            return verifier.matches(password, hash);
        };
    }

    private final class Mailbox implements Messages {

        @Override
        public void oneTimeCode(String username, String email, String code) {
            codes.add(username, code);
        }

        @Override
        public void passwordForgotten(String username, String email) {
            forgotten.add(username);
        }
    }
}
