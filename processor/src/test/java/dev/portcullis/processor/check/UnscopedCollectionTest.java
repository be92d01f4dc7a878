package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnscopedCollectionTest {

    @Test
    void aListOfWhatIsOwnedOneByOne() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public CompletionStage<List<DocumentView>> list() { // warning UnscopedCollection: GET /documents (DocumentResource.list)
                        return null;
                    }

                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void listsThatAreScopedOrOfWhatNobodyOwns() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @OwnedResults(property = "owner")
                    public List<Owned> list() {
                        return List.of();
                    }

                    @GET
                    @Path("{id}")
                    public Owned get(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) {
                        return null;
                    }

                    @GET
                    @Path("{id}/copies")
                    public List<Owned> copies(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) {
                        return List.of();
                    }

                    @POST
                    @Path("export")
                    @RequiresRole("admin")
                    public List<Owned> all() {
                        return List.of();
                    }

                    @GET
                    @Path("templates")
                    public List<DocumentView> templates() {
                        return List.of();
                    }
                }

                record Owned(@Expose UUID id, String owner) {}
                """);
    }
}
