package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnknownRoleTest {

    @Test
    void aMisspeltRoleIsReportedWhereverItStands() {
        expect("""
                @RoleCatalog(
                        value = {"admin", "editor", "member"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "editor"))
                @ApplicationPath("/")
                class Vault extends Application {}
                """, """
                record AuditView(@Expose UUID id, @Expose(roles = "admins") String note) {} // error UnknownRole: field AuditView.note

                @Path("audits")
                @RequiresRole("editr") // error UnknownRole: class AuditResource
                class AuditResource {
                    @GET
                    public List<AuditView> list() {
                        return List.of();
                    }

                    @DELETE
                    @Path("{id}")
                    @RequiresRole({"admin", "owner"}) // error UnknownRole: DELETE /audits/{id} (AuditResource.delete)
                    public void delete(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "Admin") UUID id) {} // error UnknownRole: DELETE /audits/{id} (AuditResource.delete)
                }
                """);
    }

    @Test
    void rolesOfTheCatalogueAndStandardSynonyms() {
        expect("""
                @RoleCatalog(
                        value = {"admin", "editor", "member"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "editor"))
                @ApplicationPath("/")
                class Vault extends Application {}
                """, """
                @Path("documents")
                @RolesAllowed({"editor", "member"})
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void withoutACatalogueEveryNameIsAccepted() {
        expect("""
                @Path("documents")
                @RequiresRole("whoever")
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aBlankRoleIsOnlyEmpty() {
        expect("""
                @RoleCatalog(
                        value = {"admin", "editor", "member"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "editor"))
                @ApplicationPath("/")
                class Vault extends Application {}
                """, """
                @Path("documents")
                @RequiresRole(" ") // error EmptyRoles: class DocumentResource
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void rolesOfTheHierarchy() {
        expect("""
                @RoleCatalog( // error UnknownRole: class Vault
                        value = {"admin", "editor"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "edittor"))
                class Vault extends Application {}
                """);
    }
}
