package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;
import static dev.portcullis.processor.Diagnostics.inGradle;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnwatchedFieldTest {

    private static final String RECEIPTS = """
            @Path("receipts")
            @RequiresRole("cashier")
            class ReceiptResource {
                @GET
                @Produces("application/json")
                public com.example.library.Receipt get() {
                    return null;
                }
            }
            """;

    @Test
    void aFieldOfAViewOfALibrary() {
        assertThat(inGradle().messagesIn(RECEIPTS))
                .singleElement()
                .asString()
                .startsWith(
                        "error: [UnwatchedField] field Receipt.number: com.example.library.Receipt is compiled elsewhere");
    }

    @Test
    void onlyGradleLooksAway() {
        expect(RECEIPTS);
    }

    @Test
    void aFieldOfThisCompilation() {
        inGradle().expectIn("""
                public class Receipt {
                    @Expose
                    private String number;

                    public String getNumber() {
                        return number;
                    }
                }
                """, RECEIPTS.replace("com.example.library.", ""));
    }

    @Test
    void aRecordOfALibrary() {
        inGradle().expectIn(RECEIPTS.replace("Receipt get()", "Receipt.Item get()"));
    }

    @Test
    void aRecordWithAnAccessorThatIsWrittenOut() {
        assertThat(inGradle().messagesIn(RECEIPTS.replace("Receipt get()", "Receipt.Stamp get()")))
                .singleElement()
                .asString()
                .startsWith("error: [UnwatchedField] field Receipt.Stamp.office: ");
    }

    @Test
    void aFieldOfABeanOfParameters() {
        inGradle().expectIn("""
                @Path("receipts")
                @RequiresRole("cashier")
                public class ReceiptResource {
                    @DELETE
                    public void delete(
                            @BeanParam com.example.library.Receipt.Search search) {} // error UnwatchedField: field Receipt.Search.of
                }
                """);
    }
}
