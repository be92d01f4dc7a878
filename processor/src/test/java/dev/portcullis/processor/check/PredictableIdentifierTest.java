package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;
import static dev.portcullis.processor.Diagnostics.with;

import org.junit.jupiter.api.Test;

class PredictableIdentifierTest {

    @Test
    void numberedObjects() {
        expect("""
                final class BigOwnership implements OwnerLookup<BigInteger> {
                    public Optional<String> ownerOf(BigInteger number) {
                        return Optional.empty();
                    }
                }

                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    @Path("{number}")
                    public DocumentView get(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) { // warning PredictableIdentifier: GET /invoices/{number} (InvoiceResource.get)
                        return null;
                    }

                    @GET
                    public List<DocumentView> list(
                            @QueryParam("after") @OwnedBy(BigOwnership.class) BigInteger after) { // warning PredictableIdentifier: GET /invoices (InvoiceResource.list)
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void underStrictItIsAnError() {
        with("-Aportcullis.profile=strict", "-Aportcullis.severity.MissingRateLimit=off")
                .expectIn("""
                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    @Path("{number}")
                    public DocumentView get(@PathParam("number") @OwnedBy(InvoiceOwnership.class) Long number) { // error PredictableIdentifier: GET /invoices/{number} (InvoiceResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void switchedOffItSaysNothing() {
        with("-Aportcullis.severity.PredictableIdentifier=off").expectIn("""
                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    @Path("{number}")
                    public DocumentView get(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void aRuleOfAnotherTypeIsOnlyAMismatch() {
        expect("""
                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    @Path("{number}")
                    public DocumentView get(@PathParam("number") @OwnedBy(DocumentOwnership.class) long number) { // error OwnershipTypeMismatch: GET /invoices/{number} (InvoiceResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void numbersThatNobodyOwnsAndIdentifiersThatNobodyGuesses() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id, @QueryParam("page") int page) {
                        return null;
                    }

                    @GET
                    @Path("years/{year}")
                    public void year(@PathParam("year") @NotOwned(reason = "A year belongs to everybody") int year) {}
                }
                """);
    }
}
