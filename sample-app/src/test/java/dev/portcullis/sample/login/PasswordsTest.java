package dev.portcullis.sample.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(4);

    @Test
    void aHashBelongsToItsPassword() {
        String hash = passwords.hash("correct horse");

        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("correct horsf", hash)).isFalse();
        assertThat(passwords.hash("correct horse")).isNotEqualTo(hash);
    }

    @Test
    void theEndOfALongPasswordCounts() {
        String hash = passwords.hash("x".repeat(100) + "y");

        assertThat(passwords.matches("x".repeat(100) + "y", hash)).isTrue();
        assertThat(passwords.matches("x".repeat(100) + "z", hash)).isFalse();
    }
}
