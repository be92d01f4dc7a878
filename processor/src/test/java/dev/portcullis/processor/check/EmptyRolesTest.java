package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class EmptyRolesTest {

    @Test
    void noRoleAtAll() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @GET
                    @RequiresRole({}) // error EmptyRoles: GET /documents (DocumentResource.list)
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void blankAndPaddedRoles() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @GET
                    @RequiresRole({"editor", ""}) // error EmptyRoles: GET /documents (DocumentResource.list)
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("drafts")
                    @RolesAllowed(" editor") // error EmptyRoles: GET /documents/drafts (DocumentResource.drafts)
                    public List<DocumentView> drafts() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void rolesOfAClassAreOneMistake() {
        expect("""
                @Path("documents")
                @RequiresRole("editor ") // error EmptyRoles: class DocumentResource
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
    void rolesOfOwnershipAndExposure() {
        expect("""
                record AuditView(@Expose UUID id, @Expose(roles = " ") String note) {} // error EmptyRoles: field AuditView.note

                @Path("audits")
                @Authenticated
                class AuditResource {
                    @GET
                    @Path("{id}")
                    public AuditView get(
                            @PathParam("id")
                                    @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin\\t") // error EmptyRoles: GET /audits/{id} (AuditResource.get)
                                    UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void rolesWithSpacesInsideAndNoExceptions() {
        expect("""
                @Path("documents")
                @RequiresRole(value = {"content editor", "chief-editor"}, match = RequiresRole.Match.ALL)
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = {}) UUID id) {
                        return null;
                    }
                }
                """);
    }
}
