package dev.portcullis.sample.login;

/**
 * How the vault reaches its users outside HTTP. Implementations queue and return at once, so that how long an answer
 * takes does not tell whether there was somebody to write to.
 */
public interface Messages {

    /** Sends the second factor of a log-in. */
    void oneTimeCode(String username, String email, String code);

    /** Tells a user how to get a new password. */
    void passwordForgotten(String username, String email);
}
