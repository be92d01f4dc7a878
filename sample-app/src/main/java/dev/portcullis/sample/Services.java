package dev.portcullis.sample;

import dev.portcullis.sample.database.Database;
import dev.portcullis.sample.documents.Documents;
import dev.portcullis.sample.images.Images;
import dev.portcullis.sample.login.BearerTokens;
import dev.portcullis.sample.login.LogIn;
import dev.portcullis.sample.login.Messages;
import dev.portcullis.sample.login.PasswordVerifier;
import dev.portcullis.sample.login.Passwords;
import dev.portcullis.sample.users.Users;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.glassfish.jersey.internal.inject.AbstractBinder;

/** What the resources of the vault are made of; Jersey injects it. */
public record Services(
        Database database, Users users, Documents documents, Images images, BearerTokens tokens, LogIn logIn)
        implements AutoCloseable {

    /**
     * Wires everything over an empty database.
     *
     * @param clock what all times are read from
     * @param bcryptCost see {@link Passwords}
     * @param verifier wraps how passwords are compared; {@code UnaryOperator.identity()} outside of tests
     */
    public static Services create(
            Clock clock, Messages messages, int bcryptCost, UnaryOperator<PasswordVerifier> verifier) {
        Database database = Database.open();
        Passwords passwords = new Passwords(bcryptCost);
        BearerTokens tokens = new BearerTokens(clock);
        return new Services(
                database,
                new Users(database.jdbi()),
                new Documents(database.jdbi(), clock),
                new Images(database.jdbi()),
                tokens,
                new LogIn(database.jdbi(), tokens, passwords, verifier.apply(passwords), messages, clock));
    }

    /** Makes the services injectable. */
    public AbstractBinder binder() {
        return new AbstractBinder() {
            @Override
            protected void configure() {
                bind(users).to(Users.class);
                bind(documents).to(Documents.class);
                bind(images).to(Images.class);
                bind(logIn).to(LogIn.class);
            }
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
