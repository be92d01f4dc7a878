package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class MixedDenialTest {

    @Test
    void hiddenHereAndShownThere() {
        expect("""
                @Path("documents/{id}")
                @Authenticated
                class DocumentResource {
                    @GET
                    @OwnedBy(value = DocumentOwnership.class, id = "id", onDenied = OwnedBy.OnDenied.NOT_FOUND)
                    public DocumentView get(@PathParam("id") UUID id) {
                        return null;
                    }

                    @DELETE
                    public void delete(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) {} // warning MixedDenial: DELETE /documents/{id} (DocumentResource.delete)
                }
                """);
    }

    @Test
    void theSameEverywhere() {
        expect("""
                @Path("documents/{id}")
                @Authenticated
                @OwnedBy(value = DocumentOwnership.class, id = "id", onDenied = OwnedBy.OnDenied.NOT_FOUND)
                class DocumentResource {
                    @GET
                    public DocumentView get(@PathParam("id") UUID id) {
                        return null;
                    }

                    @DELETE
                    public void delete(@PathParam("id") UUID id) {}
                }
                """);
    }
}
