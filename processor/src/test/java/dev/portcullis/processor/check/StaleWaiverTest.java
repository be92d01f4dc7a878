package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class StaleWaiverTest {

    @Test
    void waiversThatHaveExpiredOrNameNoDay() {
        expect("""
                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    @Path("{number}")
                    @Waive(rule = "PredictableIdentifier", reason = "Fixed by law", until = "2026-05-31") // error StaleWaiver: method InvoiceResource.get
                    public DocumentView get(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) { // warning PredictableIdentifier: GET /invoices/{number} (InvoiceResource.get)
                        return null;
                    }

                    @DELETE
                    @Path("{number}")
                    @Waive(rule = "PredictableIdentifier", reason = "Fixed by law", until = "31.3.2027") // error StaleWaiver: method InvoiceResource.delete
                    public void delete(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) {} // warning PredictableIdentifier: DELETE /invoices/{number} (InvoiceResource.delete)
                }
                """);
    }

    @Test
    void waiversOfNothing() {
        expect("""
                @Path("documents")
                @Authenticated
                @Waive(rule = "PredictableIdentifer", reason = "Misspelt", until = "2027-03-31") // error StaleWaiver: class DocumentResource
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    @Waive(rule = "MissingOwnershipPolicy", reason = "It has one", until = "2027-03-31") // error StaleWaiver: method DocumentResource.get
                    public DocumentView get(
                            @PathParam("id")
                                    @OwnedBy(DocumentOwnership.class)
                                    @Waive(rule = "OwnershipTypeMismatch", reason = "It fits", until = "2027-03-31") // error StaleWaiver: parameter id of DocumentResource.get
                                    UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void nothingWaivesAStaleWaiver() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Waive(rule = "StaleWaiver", reason = "Trying", until = "2027-03-31")
                    @Waive(rule = "MissingAccessPolicy", reason = "It has one", until = "2027-03-31")
                    public List<DocumentView> list() { // error StaleWaiver: method DocumentResource.list & error StaleWaiver: method DocumentResource.list
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void waiversOnEveryPlaceThatEncloses() {
        expect("""
                record UserView(
                        @Expose String name,
                        @Expose @Waive(rule = "SensitiveName", reason = "Shown on the site", until = "2026-06-01") String email) {}

                @Waive(rule = "SensitiveName", reason = "Public by law", until = "2027-03-31")
                record OwnerView(@Expose String address, @Expose String phone) {}

                @Path("invoices")
                @Authenticated
                @Waive(rule = "PredictableIdentifier", reason = "Fixed by law", until = "2027-03-31")
                class InvoiceResource {
                    @GET
                    @Path("{number}")
                    public UserView get(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) {
                        return null;
                    }

                    @GET
                    @Path("{number}/owner")
                    public OwnerView owner(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) {
                        return null;
                    }

                    @DELETE
                    @Path("{id}")
                    public void delete(
                            @PathParam("id") @Waive(rule = "MissingOwnershipPolicy", reason = "Checked inside", until = "2027-03-31")
                                    UUID id) {}
                }
                """);
    }

    @Test
    void aWaiverOfWhatOnlyStrictTellsIsUsed() {
        expect("""
                @Path("documents")
                @Authenticated
                @Waive(rule = "MissingRateLimit", reason = "The gateway limits", until = "2027-03-31")
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aWaiverOfAPackage() {
        expect("""
                @Waive(rule = "PredictableIdentifier", reason = "Fixed by law", until = "2027-03-31")
                package com.acme;
                import dev.portcullis.Waive;
                """, """
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
}
