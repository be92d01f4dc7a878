package dev.portcullis.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void membersOfItsOwnFollowThoseOfTheStandard() throws IOException {
        Problem problem = Problem.of(409, "Locked by another editor")
                .withType(URI.create("https://example.org/locked"), "Locked")
                .with("until", 17)
                .with("editors", List.of("a", true, 1.5, Map.of("name", "b")));

        assertThat(json(problem))
                .isEqualTo("{\"type\":\"https://example.org/locked\",\"title\":\"Locked\",\"status\":409,"
                        + "\"detail\":\"Locked by another editor\",\"until\":17,"
                        + "\"editors\":[\"a\",true,1.5,{\"name\":\"b\"}]}");
    }

    @Test
    void withoutATypeTheTitleIsThePhraseOfTheStatus() throws IOException {
        assertThat(json(Problem.of(404)))
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}");
        assertThat(json(Problem.of(499))).isEqualTo("{\"type\":\"about:blank\",\"status\":499}");
    }

    @Test
    void objectsThatNobodyDeclaredCannotBeMembers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Problem.of(400).with("error", new IllegalStateException("secret")));
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(400).with("errors", List.of(new Object())));
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(400).with("status", 200));
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(200));
    }

    private static String json(Problem problem) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            problem.writeTo(json);
        }
        return text.toString();
    }
}
