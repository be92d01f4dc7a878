package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.guard.GuardedRequest.Input;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs guards that ask ownership rules. */
class OwnershipTest {

    private static final Compiled COMPILED = Compiled.of(RequestShapes.OWNERSHIP);
    private static final String ID = "0b5dc1ee-6a3f-4b5d-8c3f-2f7b0b4f6a11";

    private static List<String> checks(String method, Input input, String name, String value) {
        RecordedRequest request = new RecordedRequest().with(input, name, value);
        boolean passed = COMPILED.guard("OwnedResource", method).parameters(request);
        assertThat(passed).isTrue();
        return request.checks();
    }

    @ParameterizedTest
    @CsvSource({
        "uuid, " + ID + ", UUID " + ID,
        "number, 042, Long 42",
        "constant, GREEN, Color GREEN",
        "made, x, Made Made[text=x]",
        "named, y, Named y",
        "parsed, " + ID + ", Parsed Parsed[value=" + ID + "]",
        "wrapped, " + ID + ", Wrapped Wrapped[value=" + ID + "]",
        "loaded, 042, Wrapped of 42"
    })
    void ruleIsAskedAboutTheValueThatTheMethodReceives(String method, String sent, String asked) {
        assertThat(checks(method, Input.PATH, "id", sent))
                .anySatisfy(check -> assertThat(check).startsWith("owns " + asked + " GRANTED"));
    }

    @Test
    void rolesThatContainAnExemptOneAreExemptToo() {
        assertThat(checks("uuid", Input.PATH, "id", ID)).last().asString().endsWith("FORBIDDEN except admin or editor");
    }

    @Test
    void foreignObjectsAreHiddenWhereDeclared() {
        assertThat(checks("number", Input.PATH, "id", "1")).last().asString().endsWith("NOT_FOUND");
    }

    @Test
    void sizeIsCheckedBeforeOwnership() {
        assertThat(checks("number", Input.PATH, "id", "1")).first().isEqualTo("number PATH id");
        assertThat(checks("made", Input.PATH, "id", "1")).first().isEqualTo("text PATH id");
    }

    @Test
    void absentQueryParameterCountsAsItsDefault() {
        RecordedRequest request = new RecordedRequest();
        assertThat(COMPILED.guard("OwnedResource", "query").parameters(request)).isTrue();
        assertThat(request.checks()).last().asString().startsWith("owns String alice GRANTED");
    }

    @Test
    void absentHeaderIsRefused() {
        RecordedRequest request = new RecordedRequest();
        assertThat(COMPILED.guard("OwnedResource", "header").parameters(request))
                .isFalse();
        assertThat(request.checks()).containsExactly("text HEADER X-Owner", "no value HEADER X-Owner");
    }

    @Test
    void valueThatDoesNotConvertIsRefused() {
        RecordedRequest request = new RecordedRequest().with(Input.PATH, "id", "PURPLE");
        assertThat(COMPILED.guard("OwnedResource", "constant").parameters(request))
                .isFalse();
        assertThat(request.checks()).last().isEqualTo("no value PATH id");
    }
}
