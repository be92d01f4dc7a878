package dev.portcullis.sample.demo;

import dev.portcullis.sample.Services;
import dev.portcullis.sample.login.LogIn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The three users of the demo. */
public final class DemoData {

    private static final Duration TOKEN_LIFE = Duration.ofHours(12);

    private DemoData() {}

    /** Adds alice and bob, who are members, and carol, who is an administrator. */
    public static List<DemoUser> users(Services services) {
        return List.of(
                user(services, "alice", "member"), user(services, "bob", "member"), user(services, "carol", "admin"));
    }

    private static DemoUser user(Services services, String username, String role) {
        String password = LogIn.randomPassword();
        UUID id = services.logIn().register(username, username + "@example.org", role, password);
        return new DemoUser(id, username, role, password, services.tokens().issue(id, TOKEN_LIFE));
    }
}
