package dev.portcullis.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "resetToken, reset token",
        "reset_token, reset token",
        "Reset-Token, reset token",
        "RESET_TOKEN, reset token",
        "userID, user id",
        "OTPCode, otp code",
        "X-OTP, x otp",
        "2faCode, 2fa code",
        "password2, password",
        "newpassword, new password",
        "passwordless, password less",
        "pinned, pinned",
        "$.user.e-mail, user e mail",
    })
    void aNameIsMadeOfWords(String name, String words) {
        assertThat(String.join(" ", Words.of(name).list())).isEqualTo(words);
    }

    @Test
    void onlyWholeWordsAtTheEndCount() {
        assertThat(Words.of("accessToken").endIn(List.of("token"))).isTrue();
        assertThat(Words.of("oneTimeCode").endIn(List.of("time code"))).isTrue();
        assertThat(Words.of("tokenType").endIn(List.of("token"))).isFalse();
        assertThat(Words.of("stoken").endIn(List.of("token"))).isFalse();
    }

    @Test
    void trailingWordsAreDroppedButNeverAll() {
        assertThat(Words.of("passwordConfirmation")
                        .without(Set.of("confirmation"))
                        .list())
                .containsExactly("password");
        assertThat(Words.of("confirmation").without(Set.of("confirmation")).list())
                .containsExactly("confirmation");
    }

    @Test
    void aNameWithoutWordsIsNothing() {
        assertThat(Words.of("__").list()).isEmpty();
        assertThat(Words.of("__").startWith(Set.of("new"))).isFalse();
    }
}
