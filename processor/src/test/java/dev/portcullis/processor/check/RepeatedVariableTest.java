package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class RepeatedVariableTest {

    @Test
    void anOwnedVariableInClassAndMethod() {
        expect("""
                @Path("documents/{id}")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("copies/{id}")
                    public DocumentView get(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) { // error RepeatedVariable: GET /documents/{id}/copies/{id} (DocumentResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void aLocatorThatLeadsToItself() {
        expect("""
                @Path("folders")
                class FolderResource {
                    @Path("{id}")
                    public Folder folder() {
                        return new Folder();
                    }
                }

                @Authenticated
                @OwnedBy(value = DocumentOwnership.class, id = "id")
                class Folder {
                    @GET
                    public List<DocumentView> list() { // error RepeatedVariable: GET /folders/{id}/sub/{id} (Folder.list)
                        return List.of();
                    }

                    @Path("sub/{id}")
                    public Folder sub() {
                        return this;
                    }
                }
                """);
    }

    @Test
    void aVariableThatNoPolicyUses() {
        expect("""
                @Path("{tenant}/documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("of/{tenant}")
                    @NotOwned(id = "tenant", reason = "tenants are public")
                    public List<DocumentView> list(@PathParam("tenant") String tenant) {
                        return List.of();
                    }
                }
                """);
    }
}
