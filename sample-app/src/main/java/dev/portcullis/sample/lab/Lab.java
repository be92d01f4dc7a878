package dev.portcullis.sample.lab;

import dev.portcullis.sample.Services;
import dev.portcullis.sample.documents.DocumentText;
import dev.portcullis.sample.login.LogIn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.glassfish.jersey.internal.inject.AbstractBinder;

/**
 * Whom there is to attack, and where the policy is that stops it.
 *
 * @param policy the directory with the report that the compiler wrote
 */
public record Lab(SituationView situation, Path policy) {

    private static final Duration TOKEN_LIFE = Duration.ofHours(12);
    private static final String VICTIM = "victor";

    /** Adds accounts that are for attacks only: guesses lock theirs, not those that somebody wants to log in to. */
    public static Lab open(Services services, Path policy) {
        UUID attacker = account(services, "mallory", "member");
        account(services, VICTIM, "member");
        UUID administrator = account(services, "root", "admin");
        UUID document = services.documents()
                .create(VICTIM, new DocumentText("Diary", "What nobody else may read"))
                .id();
        String token = services.tokens().issue(attacker, TOKEN_LIFE);
        return new Lab(new SituationView(attacker, token, VICTIM, document, administrator), policy);
    }

    /** Makes the lab injectable. */
    public AbstractBinder binder() {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(Lab.this).to(Lab.class);
            }
        };
    }

    private static UUID account(Services services, String username, String role) {
        return services.logIn().register(username, username + "@example.org", role, LogIn.randomPassword());
    }
}
