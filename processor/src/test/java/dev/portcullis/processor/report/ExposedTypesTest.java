package dev.portcullis.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.Discovering;
import dev.portcullis.processor.model.Api;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.ExposedType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the report says of types that may leave. */
class ExposedTypesTest {

    private static final Api API = Discovering.api("""
            @ExposeType(
                    target = com.example.library.Invoice.class,
                    properties = {
                        @ExposeType.Property(name = "total"),
                        @ExposeType.Property(
                                name = "iban",
                                roles = "clerk",
                                owner = "customer",
                                sensitive = Sensitive.Kind.FINANCIAL)
                    })
            @Path("receipts")
            @Authenticated
            public class ReceiptResource {
                @GET public Receipt get() { return null; }
            }

            sealed interface Receipt permits Paper, Mail {}

            @com.fasterxml.jackson.annotation.JsonPropertyOrder("pages")
            record Paper(
                    @Expose com.example.library.Invoice invoice,
                    @Expose @com.fasterxml.jackson.annotation.JsonProperty("pages") int count,
                    String printer) implements Receipt {}

            record Mail(@Expose(roles = "clerk") String address) implements Receipt {}
            """);

    private static ExposedType type(String name) {
        return API.leaving(API.endpoints()).values().stream()
                .map(ExposedTypes::of)
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySubclassOfASealedTypeIsListed() {
        assertThat(API.leaving(API.endpoints()).keySet())
                .containsExactly("com.acme.Mail", "com.acme.Paper", "com.acme.Receipt", "com.example.library.Invoice");
    }

    @Test
    void propertiesAreCalledAndSortedAsTheyAreWritten() {
        assertThat(type("com.acme.Paper").properties())
                .extracting(ExposedProperty::name)
                .containsExactly("pages", "invoice");
    }

    @Test
    void typeOfALibraryShowsWhoDeclaredIt() {
        ExposedProperty iban = type("com.example.library.Invoice").properties().get(1);
        assertThat(iban.name()).isEqualTo("iban");
        assertThat(iban.roles()).isEqualTo(List.of("clerk"));
        assertThat(iban.owner()).isEqualTo("customer");
        assertThat(iban.sensitivity()).isEqualTo("FINANCIAL");
        assertThat(iban.origin().declaredOn()).isEqualTo("class ReceiptResource (@ExposeType)");
        assertThat(iban.origin().source().file()).isEqualTo("com/acme/ReceiptResource.java");
    }
}
