package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnboundOwnershipParameterTest {

    @Test
    void aMisspeltNameIsOneMistake() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{documentId}")
                    @OwnedBy(value = DocumentOwnership.class, id = "documentid") // error UnboundOwnershipParameter: GET /documents/{documentId} (DocumentResource.get)
                    public DocumentView get(@PathParam("documentId") UUID id) {
                        return null;
                    }

                    @DELETE
                    @Path("{documentId}")
                    @NotOwned(id = "other", reason = "Shared") // error UnboundOwnershipParameter: DELETE /documents/{documentId} (DocumentResource.delete)
                    public void delete(@PathParam("documentId") UUID id) {}
                }
                """);
    }

    @Test
    void aMethodHasToNameTheIdentifier() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    @OwnedBy(DocumentOwnership.class) // error UnboundOwnershipParameter: GET /documents/{id} (DocumentResource.get)
                    public DocumentView get(@PathParam("id") UUID id) {
                        return null;
                    }

                    @DELETE
                    @Path("{id}")
                    @NotOwned(reason = "Shared") // error UnboundOwnershipParameter: DELETE /documents/{id} (DocumentResource.delete)
                    public void delete(@PathParam("id") UUID id) {}
                }
                """);
    }

    @Test
    void aClassHasToNameTheIdentifierOfAnEndpoint() {
        expect("""
                @Path("documents")
                @Authenticated
                @OwnedBy(value = DocumentOwnership.class, id = "identifier") // error UnboundOwnershipParameter: class DocumentResource
                class DocumentResource {
                    @GET
                    public List<DocumentView> list(@QueryParam("folder") UUID folder) {
                        return List.of();
                    }

                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") @NotOwned(reason = "Shared") UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void anIdentifierThatTheMethodDoesNotTakeIsReadAsTheRuleWantsIt() {
        expect("""
                @Path("documents/{id}")
                @Authenticated
                class DocumentResource {
                    @GET
                    @OwnedBy(value = PairOwnership.class, id = "id")
                    public DocumentView get() { // error OwnershipTypeMismatch: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }
                }

                record Pair(int high, int low) {}

                final class PairOwnership implements OwnerLookup<Pair> {
                    public Optional<String> ownerOf(Pair id) {
                        return Optional.empty();
                    }
                }
                """);
    }

    @Test
    void aVariableThatTheMethodDoesNotTakeCanBeOwned() {
        expect("""
                @Path("documents/{id}")
                @Authenticated
                class DocumentResource {
                    @DELETE
                    @OwnedBy(value = DocumentOwnership.class, id = "id")
                    public void delete() {}
                }
                """);
    }

    @Test
    void aNameOnAParameterContradictsIt() {
        expect("""
                @Path("documents/{id}")
                @Authenticated
                class DocumentResource {
                    @GET
                    public DocumentView get(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, id = "folder") UUID id) { // error UnboundOwnershipParameter: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void namesThatAreThere() {
        expect("""
                @Path("documents")
                @Authenticated
                @OwnedBy(value = DocumentOwnership.class, id = "id")
                class DocumentResource {
                    @POST
                    public void create() {}

                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") UUID id) {
                        return null;
                    }

                    @DELETE
                    @Path("{id}")
                    public void delete(@PathParam("id") UUID id) {}

                    @GET
                    @Path("search")
                    @OwnedBy(value = DocumentOwnership.class, id = "folder")
                    public List<DocumentView> search(@QueryParam("folder") UUID folder) {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aVariableThatOnlySomeRoutesOfAMethodHave() {
        expect("""
                @Path("projects")
                class ProjectResource {
                    @Path("{project}/tasks")
                    public Tasks tasks() {
                        return new Tasks();
                    }

                    @Path("inbox")
                    public Tasks inbox() {
                        return new Tasks();
                    }
                }

                @Authenticated
                @OwnedBy(value = DocumentOwnership.class, id = "project") // error UnboundOwnershipParameter: class Tasks
                class Tasks {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aVariableThatEveryRouteOfAMethodHas() {
        expect("""
                @Path("projects/{project}")
                class ProjectResource {
                    @Path("tasks")
                    public Tasks tasks() {
                        return new Tasks();
                    }

                    @Path("archive")
                    public Tasks archive() {
                        return new Tasks();
                    }
                }

                @Authenticated
                @OwnedBy(value = DocumentOwnership.class, id = "project")
                class Tasks {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aPropertyOfTheBody() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    @Path("a")
                    @OwnedBy(value = DocumentOwnership.class, id = "target.document")
                    public void move(Move move) {}

                    @POST
                    @Path("b")
                    @OwnedBy(value = DocumentOwnership.class, id = "target.dokument") // error UnboundOwnershipParameter: POST /documents/b (DocumentResource.other)
                    public void other(Move move) {}
                }

                record Move(Target target) {}

                record Target(UUID document) {}
                """);
    }

    @Test
    void theOwnerOfResults() {
        expect("""
                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    @OwnedResults(property = "ownr") // error UnboundOwnershipParameter: GET /invoices (InvoiceResource.list)
                    public List<Invoice> list() {
                        return List.of();
                    }

                    @GET
                    @Path("own")
                    @OwnedResults(property = "owner")
                    public Optional<Invoice> own() {
                        return null;
                    }
                }

                record Invoice(@Expose UUID id, String owner) {}
                """);
    }
}
