package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.guard.BodyBounds;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs guards with bounds. */
class SizeTest {

    private static final Compiled COMPILED = Compiled.of(RequestShapes.SIZES);

    private static final Compiled CONSTRAINED = Compiled.of(RequestShapes.CONSTRAINTS);

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
    void constraintsOfParametersAreBounds() {
        RecordedRequest request = new RecordedRequest();
        assertThat(CONSTRAINED.guard("ConstraintResource", "parameters").parameters(request))
                .isTrue();
        assertThat(request.checks())
                .containsExactly(
                        "text PATH name 10",
                        "text QUERY email 320",
                        "text QUERY price 10",
                        "elements QUERY tag 7",
                        "text QUERY tag 40",
                        "elements QUERY word",
                        "text QUERY word 30");
    }

    @Test
    void constraintsInsideOfABodyAreBounds() {
        BodyBounds bounds = CONSTRAINED.guard("ConstraintResource", "one").bodyBounds();
        assertThat(bounds.text())
                .containsOnly(
                        Map.entry("/title", 80L),
                        Map.entry("/text", 50L),
                        Map.entry("/tags/*", 40L),
                        Map.entry("/prices/*/*", 10L),
                        Map.entry("/stars", 6L),
                        Map.entry("/contact", 320L));
        assertThat(bounds.elements()).containsOnly(Map.entry("/tags", 5L), Map.entry("/prices/*", 5L));
    }

    @Test
    void constraintsOfABodyBoundItsValue() {
        BodyBounds bounds = CONSTRAINED.guard("ConstraintResource", "several").bodyBounds();
        assertThat(bounds.elements()).containsEntry("", 3L).containsEntry("/*/tags", 5L);
        assertThat(bounds.text()).containsEntry("/*/tags/*", 40L);
        assertThat(CONSTRAINED.guard("ConstraintResource", "text").bodyBounds().text())
                .containsOnly(Map.entry("", 200L));
    }

    @Test
    void bodyWithoutDeclaredBoundsHasTheDefaults() {
        assertThat(COMPILED.guard("SizeResource", "unbounded").bodyBounds()).isSameAs(BodyBounds.DEFAULT);
    }
}
