package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class LateOwnershipCheckTest {

    @Test
    void aChangeThatIsCheckedByItsResponse() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @PUT
                    @OwnedResults(property = "owner") // error LateOwnershipCheck: PUT /documents (DocumentResource.put)
                    public Owned put(@QueryParam("title") String title) {
                        return null;
                    }
                }

                record Owned(@Expose UUID id, String owner) {}
                """);
    }

    @Test
    void aChangeThatIsCheckedBefore() {
        expect("""
                @Path("documents")
                @Authenticated
                @OwnedResults(property = "owner")
                class DocumentResource {
                    @PUT
                    @Path("{id}")
                    public Owned put(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) {
                        return null;
                    }

                    @GET
                    public List<Owned> list() {
                        return List.of();
                    }

                    @DELETE
                    public void clear() {}
                }

                record Owned(@Expose UUID id, String owner) {}
                """);
    }
}
