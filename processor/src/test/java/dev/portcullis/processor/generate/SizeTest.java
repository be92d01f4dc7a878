package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.guard.BodyBounds;
import org.junit.jupiter.api.Test;

/** Runs guards with bounds. */
class SizeTest {

    private static final Compiled COMPILED = Compiled.of(RequestShapes.SIZES);

    private static String bodySize(String resource, String method) {
        RecordedRequest request = new RecordedRequest();
        COMPILED.guard(resource, method).admit(request);
        return request.checks().get(request.checks().size() - 1);
    }

    @Test
    void bodyHasTheNearestBound() {
        assertThat(bodySize("SizeResource", "order")).isEqualTo("body 100000");
        assertThat(bodySize("SizeResource", "unbounded")).isEqualTo("body 5000000000");
        assertThat(bodySize("SizeResource", "image")).isEqualTo("body 1048576");
        assertThat(bodySize("DefaultResource", "post")).isEqualTo("body by default");
    }

    @Test
    void everyParameterHasABound() {
        RecordedRequest request = new RecordedRequest();
        assertThat(COMPILED.guard("SizeResource", "parameters").parameters(request))
                .isTrue();
        assertThat(request.checks())
                .containsExactly(
                        "text PATH name 10",
                        "text QUERY q",
                        "number QUERY n",
                        "text QUERY price 12",
                        "elements QUERY tag 7",
                        "text QUERY tag",
                        "elements QUERY number",
                        "number QUERY number",
                        "text HEADER X-Trace");
    }

    @Test
    void membersOfTheBodyAreBoundedByTheirPointers() {
        BodyBounds bounds = COMPILED.guard("SizeResource", "order").bodyBounds();
        assertThat(bounds.text())
                .containsOnlyKeys("/title", "/lines/*/text", "/total")
                .containsEntry("/lines/*/text", 20L);
        assertThat(bounds.elements()).containsOnlyKeys("/lines", "/byName").containsEntry("/lines", 5L);
    }

    @Test
    void elementsOfABodyThatIsAListAreBounded() {
        assertThat(COMPILED.guard("SizeResource", "orders").bodyBounds().text()).containsEntry("/*/title", 100L);
    }

    @Test
    void typeThatContainsItselfIsBoundedAtEveryDepth() {
        BodyBounds bounds = COMPILED.guard("SizeResource", "order").bodyBounds();
        String pointer = bounds.resolve("/byName/*");
        for (int depth = 0; depth < 3; depth++) {
            assertThat(bounds.text()).containsEntry(pointer + "/text", 20L);
            pointer = bounds.resolve(bounds.resolve(pointer + "/nested") + "/*");
        }
    }

    @Test
    void bodyThatIsOneTextIsNotBoundedByTheDefaultOfMembers() {
        assertThat(bodySize("SizeResource", "text")).isEqualTo("body 5000");
        assertThat(COMPILED.guard("SizeResource", "text").bodyBounds().text()).containsEntry("", 5000L);
    }

    @Test
    void bodyWithoutDeclaredBoundsHasTheDefaults() {
        assertThat(COMPILED.guard("SizeResource", "unbounded").bodyBounds()).isSameAs(BodyBounds.DEFAULT);
    }
}
