package dev.portcullis.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("username", "password", "id");

    @Test
    void oneLetterTooFewTooManyOrWrongIsClose() {
        assertThat(Nearest.to("usrname", KNOWN)).contains("username");
        assertThat(Nearest.to("usernames", KNOWN)).contains("username");
        assertThat(Nearest.to("userneme", KNOWN)).contains("username");
    }

    @Test
    void theCaseOfLettersIsNoDistance() {
        assertThat(Nearest.to("UserName", KNOWN)).contains("username");
    }

    @Test
    void threeEditsAreTooMany() {
        assertThat(Nearest.to("usr_nme2", KNOWN)).isEmpty();
    }

    @Test
    void shortNamesHaveToBeCloser() {
        assertThat(Nearest.to("idd", KNOWN)).contains("id");
        assertThat(Nearest.to("no", KNOWN)).isEmpty();
        assertThat(Nearest.to("i", KNOWN)).isEmpty();
    }

    @Test
    void theClosestWins() {
        assertThat(Nearest.to("names", List.of("name", "nameset", "named"))).contains("name");
    }

    @Test
    void nothingIsNearNothing() {
        assertThat(Nearest.to("id", List.of())).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
    }
}
