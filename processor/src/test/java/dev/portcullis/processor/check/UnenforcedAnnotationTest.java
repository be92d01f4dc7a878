package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnenforcedAnnotationTest {

    @Test
    void policyOnAMethodThatIsNoEndpoint() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @GET
                    @Authenticated
                    public List<DocumentView> list() {
                        return all();
                    }

                    @RequiresRole("admin") // error UnenforcedAnnotation: method DocumentResource.all
                    List<DocumentView> all() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void policyOnAClassWithoutEndpoints() {
        expect("""
                @Authenticated // error UnenforcedAnnotation: class Documents
                class Documents {
                    @RateLimited(permits = 5, per = "PT1H") // error UnenforcedAnnotation: method Documents.load
                    public DocumentView load() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void acceptanceOfNoProperty() {
        expect("""
                class Note {
                    @Accept
                    private String text;

                    @Accept // error UnenforcedAnnotation: method Note.rename
                    public void rename(String title, String subtitle) {}

                    void copy(@Accept String text) {} // error UnenforcedAnnotation: parameter text of Note.copy

                    @Accept
                    public void setTitle(String title) {}
                }

                class Line {
                    @com.fasterxml.jackson.annotation.JsonCreator
                    Line(@Accept String text) {}
                }

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}

                    @POST
                    @Path("lines")
                    public void append(Line line) {}
                }
                """);
    }

    @Test
    void identifiersInABody() {
        expect("""
                class Transfer {
                    @Accept
                    @OwnedBy(DocumentOwnership.class)
                    private UUID document; // error OwnershipTypeMismatch: POST /transfers (TransferResource.transfer)

                    public void setDocument(UUID document) {
                        this.document = document;
                    }
                }

                @Path("transfers")
                @Authenticated
                class TransferResource {
                    @POST
                    public void transfer(Transfer transfer) {}
                }
                """);
    }

    @Test
    void identifiersInWhatNoEndpointTakes() {
        expect("""
                record Answer(
                        @Expose @OwnedBy(DocumentOwnership.class) UUID document, // error UnenforcedAnnotation: property Answer.document
                        @Expose String text) {}

                class Unused {
                    @OwnedBy(DocumentOwnership.class) // error UnenforcedAnnotation: field Unused.document
                    public UUID document;
                }

                @Path("answers")
                @Authenticated
                class AnswerResource {
                    @GET
                    public Answer get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void policyThatIsEnforced() {
        expect("""
                @RequiresRole("admin")
                @interface AdminOnly {}

                interface Documented {
                    @GET
                    @RequiresRole("admin")
                    List<DocumentView> list();
                }

                @Path("documents")
                @AdminOnly
                class DocumentResource implements Documented {
                    @Override
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void classesOfALocatorThatIsNone() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @GET
                    @Authenticated
                    @Locates(Drafts.class) // error UnenforcedAnnotation: method DocumentResource.list
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @Locates(Drafts.class) // error UnenforcedAnnotation: method DocumentResource.helper
                    public Object helper() {
                        return new Drafts();
                    }

                    @Path("drafts")
                    public Drafts drafts() {
                        return new Drafts();
                    }
                }

                @Authenticated
                class Drafts {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void classesOfALocatorWhosePathIsInherited() {
        expect("""
                interface Api {
                    @Path("drafts")
                    Object drafts();
                }

                abstract class Base implements Api {
                    @Override
                    @Locates(Drafts.class)
                    public Object drafts() {
                        return new Drafts();
                    }
                }

                @Path("a")
                class FirstResource implements Api {
                    @Override
                    @Locates(Drafts.class)
                    public Object drafts() {
                        return new Drafts();
                    }
                }

                @Path("b")
                class SecondResource extends Base {}

                @Authenticated
                class Drafts {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void onASubResourceLocator() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @Path("{id}/drafts")
                    @RequiresRole("editor") // error UnenforcedAnnotation: method DocumentResource.drafts
                    public Drafts drafts(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) { // error UnenforcedAnnotation: parameter id of DocumentResource.drafts
                        return new Drafts();
                    }
                }

                @RequiresRole("editor")
                @OwnedBy(value = DocumentOwnership.class, id = "id")
                class Drafts {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void propertiesOfWhatIsWrittenAsWhatItHolds() {
        expect("""
                class Documents extends ArrayList<DocumentView> {
                    @Expose // error UnenforcedAnnotation: method Documents.getTotal
                    public int getTotal() {
                        return 1;
                    }
                }

                abstract class ByName implements Map<String, DocumentView> {
                    @Expose // error UnenforcedAnnotation: field ByName.total
                    public int total;
                }

                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public Documents list() { // error UntypedResponse: GET /documents (DocumentResource.list)
                        return null;
                    }
                }
                """);
    }

    @Test
    void declarationsAboutOtherTypesThatHoldNothing() {
        expect("""
                @ExposeType(target = com.example.library.Invoice.class, properties = @ExposeType.Property(name = "nummer"))
                @ExposeType(target = String.class, properties = {})
                @ExposeType(target = DocumentView.class, properties = {})
                @ExposeType(target = Thread.State.class, properties = {})
                record InvoiceView(@Expose String number) {} // error UnenforcedAnnotation: record InvoiceView & error UnenforcedAnnotation: record InvoiceView & error UnenforcedAnnotation: record InvoiceView

                @ExposeType(target = com.example.library.Invoice.Line.class, properties = { // error UnenforcedAnnotation: class LineResource
                    @ExposeType.Property(name = "article"), @ExposeType.Property(name = "article", roles = "clerk")})
                @Path("lines")
                @Authenticated
                class LineResource {
                    @GET
                    public List<com.example.library.Invoice.Line> list() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void aTypeHasOneDeclaration() {
        expect("""
                @ExposeType(target = com.example.library.Invoice.Line.class, properties = @ExposeType.Property(name = "article")) // error UnenforcedAnnotation: package com.acme
                package com.acme;
                """, """
                @ExposeType(target = com.example.library.Invoice.Line.class, properties = @ExposeType.Property(name = "article"))
                record Receipt(@Expose com.example.library.Invoice.Line first) {}

                @Path("receipts")
                @Authenticated
                class ReceiptResource {
                    @GET
                    public Receipt get() {
                        return null;
                    }
                }
                """);
    }
}
