package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class OwnershipWithoutCallerTest {

    @Test
    void ownershipOnAPublicEndpoint() {
        expect("""
                @Path("documents")
                @RateLimited(permits = 60, per = "PT1M")
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    @PublicAccess(reason = "Published documents")
                    public DocumentView get(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) { // error OwnershipWithoutCaller: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }

                    @GET
                    @Path("{id}/cover")
                    @PublicAccess(reason = "Published documents")
                    @OwnedBy(value = DocumentOwnership.class, id = "id") // error OwnershipWithoutCaller: GET /documents/{id}/cover (DocumentResource.cover)
                    public DocumentView cover(@PathParam("id") UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void ownershipOfAClassOrTypeIsReportedWhereItDoesNotFit() {
        expect("""
                @OwnedBy(TypedOwnership.class)
                public record FolderId(String value) {}
                """, """
                final class TypedOwnership implements OwnershipRule<FolderId> {
                    public Decision decide(Caller caller, FolderId id) {
                        return Decision.DENIED;
                    }
                }

                @Path("documents/{id}")
                @RateLimited(permits = 60, per = "PT1M")
                @OwnedBy(value = DocumentOwnership.class, id = "id")
                class DocumentResource {
                    @GET
                    @Authenticated
                    public DocumentView get(@PathParam("id") UUID id) {
                        return null;
                    }

                    @GET
                    @Path("cover/{folder}")
                    @PublicAccess(reason = "Published documents")
                    public DocumentView cover(
                            @PathParam("id") UUID id, // error OwnershipWithoutCaller: GET /documents/{id}/cover/{folder} (DocumentResource.cover)
                            @PathParam("folder") FolderId folder) { // error OwnershipWithoutCaller: GET /documents/{id}/cover/{folder} (DocumentResource.cover)
                        return null;
                    }
                }
                """);
    }

    @Test
    void publicEndpointsWithoutOwnershipAndOwnershipBehindALogIn() {
        expect("""
                @Path("documents/{id}")
                @OwnedBy(value = DocumentOwnership.class, id = "id")
                class DocumentResource {
                    @GET
                    @Authenticated
                    public DocumentView get(@PathParam("id") UUID id) {
                        return null;
                    }

                    @GET
                    @Path("cover")
                    @PublicAccess(reason = "Published documents")
                    @RateLimited(permits = 60, per = "PT1M")
                    @NotOwned(id = "id", reason = "The cover is public")
                    public DocumentView cover(@PathParam("id") UUID id) {
                        return null;
                    }
                }
                """);
    }
}
