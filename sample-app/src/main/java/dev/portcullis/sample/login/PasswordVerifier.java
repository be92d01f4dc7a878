package dev.portcullis.sample.login;

/** Compares passwords with hashes. */
@FunctionalInterface
public interface PasswordVerifier {

    /** Whether the hash was made of the password; takes equally long either way. */
    boolean matches(String password, String hash);
}
