package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class ConflictingAccessPolicyTest {

    @Test
    void twoPoliciesOnOneMethodAreReportedAtTheSecond() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @GET
                    @Authenticated
                    @PublicAccess(reason = "Both cannot be true") // error ConflictingAccessPolicy: GET /documents (DocumentResource.list)
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void twoPoliciesOnAClassAreOneMistake() {
        expect("""
                @Path("documents")
                @RequiresRole("admin")
                @RolesAllowed("editor") // error ConflictingAccessPolicy: class DocumentResource
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("drafts")
                    public List<DocumentView> drafts() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aTeamsOwnAnnotationConflictsLikeWhatItCarries() {
        expect("""
                @RequiresRole("admin")
                @interface AdminOnly {}

                @Path("documents")
                class DocumentResource {
                    @GET
                    @AdminOnly
                    @DenyAll // error ConflictingAccessPolicy: GET /documents (DocumentResource.list)
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void interfacesThatDisagreeAreReportedAtTheMethod() {
        expect("""
                @Authenticated
                interface Internal {}

                @RequiresRole("admin")
                interface Administrative {}

                @Path("documents")
                class DocumentResource implements Internal, Administrative {
                    @GET
                    public List<DocumentView> list() { // error ConflictingAccessPolicy: GET /documents (DocumentResource.list)
                        return List.of();
                    }

                    @GET
                    @Path("drafts")
                    @RequiresRole("editor")
                    public List<DocumentView> drafts() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aConflictSilencesWhatDependsOnWhoMayCall() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @POST
                    @Path("{id}")
                    @DenyAll
                    @PublicAccess(reason = "Both cannot be true") // error ConflictingAccessPolicy: POST /documents/{id} (DocumentResource.publish)
                    public void publish(@PathParam("id") UUID id) {}
                }
                """);
    }

    @Test
    void equalPoliciesAndNearerOnesAreNoConflict() {
        expect("""
                @RequiresRole("editor")
                interface Edited {}

                @RequiresRole("editor")
                interface Reviewed {}

                @Path("documents")
                class DocumentResource implements Edited, Reviewed {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }

                @Path("synonyms")
                @RequiresRole("editor")
                @RolesAllowed("editor")
                class SynonymResource {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }

                @Path("nearer")
                @DenyAll
                class NearerResource {
                    @GET
                    @Authenticated // warning WeakenedPolicy: GET /nearer (NearerResource.list)
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }
}
