package dev.portcullis.report.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.ExposedType;
import dev.portcullis.report.Origin;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ResponseEntry;
import dev.portcullis.report.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private static final Origin ORIGIN = new Origin("default", new SourceLocation("A.java", 1));

    @Test
    void followsPropertiesToTheirTypes() {
        EndpointPolicy endpoint = endpoint("com.acme.Order");
        Leaving leaving = new Leaving(report(
                endpoint,
                type("com.acme.Order", property("lines", "java.util.List<com.acme.Line>", null)),
                type(
                        "com.acme.Line",
                        property("order", "com.acme.Order", null),
                        property("note", "com.acme.Note[]", null)),
                type("com.acme.Note", property("text", "java.lang.String", "PERSONAL")),
                type("com.acme.OrderLine", property("price", "long", "FINANCIAL"))));

        assertThat(leaving.types(endpoint))
                .extracting(ExposedType::name)
                .containsExactly("com.acme.Order", "com.acme.Line", "com.acme.Note");
        assertThat(leaving.classes(endpoint)).containsExactly("PERSONAL", "not classified");
    }

    @Test
    void aGenericTypeIsOneTypeAndNamesAnother() {
        EndpointPolicy endpoint = endpoint("com.acme.Page<com.acme.Order>");
        Leaving leaving = new Leaving(report(
                endpoint,
                type("com.acme.Page<com.acme.Order>", property("items", "java.util.List<com.acme.Order>", null)),
                type("com.acme.Page<com.acme.Line>", property("items", "java.util.List<com.acme.Line>", null)),
                type("com.acme.Order", property("id", "long", null))));

        assertThat(leaving.types(endpoint))
                .extracting(ExposedType::name)
                .containsExactly("com.acme.Page<com.acme.Order>", "com.acme.Order");
    }

    private static ExposedType type(String name, ExposedProperty... properties) {
        return new ExposedType(name, List.of(properties), List.of());
    }

    private static ExposedProperty property(String name, String type, @Nullable String sensitivity) {
        return new ExposedProperty(name, type, List.of(), null, sensitivity, ORIGIN);
    }

    private static EndpointPolicy endpoint(String type) {
        return new EndpointPolicy(
                "GET",
                "/",
                "A",
                "a()",
                ORIGIN.source(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(new ResponseEntry(0, type, false, false, null, ORIGIN)));
    }

    private static PolicyReport report(EndpointPolicy endpoint, ExposedType... types) {
        return new PolicyReport(
                PolicyReport.SCHEMA_VERSION,
                "portcullis",
                "standard",
                List.of(),
                List.of(),
                List.of(),
                List.of(endpoint),
                List.of(types),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
