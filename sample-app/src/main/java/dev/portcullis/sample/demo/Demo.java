package dev.portcullis.sample.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.runtime.Portcullis;
import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.sample.Services;
import dev.portcullis.sample.VaultApplication;
import dev.portcullis.sample.VaultServer;
import dev.portcullis.sample.documents.DocumentText;
import dev.portcullis.sample.documents.DocumentView;
import dev.portcullis.sample.lab.Lab;
import dev.portcullis.sample.lab.LabResource;
import dev.portcullis.sample.login.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.logging.LogManager;

/** Prints the policy, then serves the vault until it is interrupted. */
public final class Demo implements AutoCloseable {

    private static final int BCRYPT_COST = 12;

    /** For a demo, whose sources everybody can read; a service gets its own from its configuration. */
    private static final String SECRET = "cG9ydGN1bGxpcy1kZW1vLW9ubHk=";

    private final PrintStream console;
    private final Services services;
    private final List<DemoUser> users;
    private final VaultServer server;

    private Demo(int port, Path policy, PrintStream console) {
        this.console = console;
        this.services = Services.create(Clock.systemUTC(), new Printed(), BCRYPT_COST, UnaryOperator.identity());
        this.users = DemoData.users(services);
        this.server = VaultServer.start(
                port,
                new VaultApplication(services)
                        .register(Lab.open(services, policy).binder())
                        .register(LabResource.class)
                        .register(Portcullis.feature(limits())));
        server.redirectRoot("/api/lab");
    }

    /**
     * Runs the demo.
     *
     * @param arguments the port, and the build directory, which holds the policy and receives the tokens
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        readLoggingConfiguration();
        CountDownLatch interrupted = new CountDownLatch(1);
        Demo demo = start(Integer.parseInt(arguments[0]), Path.of(arguments[1]), System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            demo.close();
            interrupted.countDown();
        }));
        interrupted.await();
    }

    /** Prints what there is to see and starts to serve. */
    static Demo start(int port, Path build, PrintStream console) throws IOException {
        Path policy = build.resolve("portcullis");
        console.println();
        console.println(PolicyTable.of(PolicyJson.read(Files.readString(policy.resolve("policy.json")))));
        console.println();
        console.println("The whole policy: " + policy.resolve("policy.html").toAbsolutePath());
        Demo demo = new Demo(port, policy, console);
        Path tokens = build.resolve("demo-tokens.json");
        Files.writeString(tokens, demo.tokens());
        demo.introduce(tokens);
        return demo;
    }

    /** {@code -Dlimits=redis://…} shares limits with every other demo that names the same store. */
    private static PortcullisConfig limits() {
        return PortcullisConfig.builder()
                .secret(SECRET)
                .limits(System.getProperty("limits", "memory"))
                .trustedProxies("none")
                .build();
    }

    VaultServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
        services.close();
    }

    private String tokens() throws IOException {
        Map<String, String> tokens = new LinkedHashMap<>();
        users.forEach(user -> tokens.put(user.username(), user.token()));
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tokens) + "\n";
    }

    private void introduce(Path tokens) {
        String api = server.uri().resolve("api").toString();
        DocumentView ofAlice = document("alice", "Wages", "What everybody earns");
        DocumentView ofBob = document("bob", "Holidays", "Two weeks in June");
        console.println();
        users.forEach(
                user -> console.printf("%-5s (%s)  password %s%n", user.username(), user.role(), user.password()));
        console.printf("%nTo try it, in another terminal (the tokens are also in %s):%n%n", tokens.toAbsolutePath());
        users.forEach(user -> console.printf("  %s=%s%n", user.username().toUpperCase(Locale.ROOT), user.token()));
        console.printf("""

                  # alice reads what is hers: 200; bob does not: 403; nobody must log in first: 401
                  curl -i -H "Authorization: Bearer $ALICE" %1$s/documents/%2$s
                  curl -i -H "Authorization: Bearer $BOB" %1$s/documents/%2$s
                  curl -i %1$s/documents/%2$s
                  # carol is an administrator: 200
                  curl -i -H "Authorization: Bearer $CAROL" %1$s/documents/%3$s
                  # five guesses: 401; the sixth: 429
                  curl -i -H "Content-Type: application/json" -d '{"username":"bob","password":"guess"}' %1$s/login

                A log-in with the right password prints its one-time code here.
                The attack lab: %4$s
                Listening on %1$s, Ctrl-C ends it.
                """, api, ofAlice.id(), ofBob.id(), server.uri());
    }

    private DocumentView document(String owner, String title, String content) {
        return services.documents().create(owner, new DocumentText(title, content));
    }

    private static void readLoggingConfiguration() throws IOException {
        try (InputStream configuration = Demo.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(configuration);
        }
    }

    private final class Printed implements Messages {

        @Override
        public void oneTimeCode(String username, String email, String code) {
            console.println("To " + email + ": your one-time code is " + code);
        }

        @Override
        public void passwordForgotten(String username, String email) {
            console.println("To " + email + ": how to get a new password");
        }
    }
}
