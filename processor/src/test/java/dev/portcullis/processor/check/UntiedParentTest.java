package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UntiedParentTest {

    @Test
    void twoIdentifiersEachOnItsOwn() {
        expect("""
                @Path("projects/{project}/documents/{id}")
                @Authenticated
                class DocumentResource {
                    @GET
                    public DocumentView get(
                            @PathParam("project") @OwnedBy(DocumentOwnership.class) UUID project,
                            @PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) { // warning UntiedParent: GET /projects/{project}/documents/{id} (DocumentResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void tiedOrOnlyOneOwned() {
        expect("""
                @Path("projects/{project}/documents/{id}")
                @Authenticated
                class DocumentResource {
                    @GET
                    public DocumentView get(
                            @PathParam("project") @OwnedBy(DocumentOwnership.class) UUID project,
                            @PathParam("id") @OwnedBy(value = Inside.class, parent = "project") UUID id) {
                        return null;
                    }

                    @DELETE
                    public void delete(
                            @PathParam("project") @NotOwned(reason = "r") UUID project,
                            @PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) {}
                }

                final class Inside implements NestedOwnershipRule<UUID, UUID> {
                    public Decision decide(Caller caller, UUID project, UUID document) {
                        return Decision.ABSENT;
                    }
                }
                """);
    }
}
