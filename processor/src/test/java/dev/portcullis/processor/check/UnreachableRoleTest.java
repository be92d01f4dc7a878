package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnreachableRoleTest {

    @Test
    void anExceptionForARoleThatNeverComesIn() {
        expect("""
                @RoleCatalog({"admin", "member"})
                @Path("documents/{id}")
                @RequiresRole("member")
                class DocumentResource {
                    @GET
                    public DocumentView get(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) { // warning UnreachableRole: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }

                    @PUT
                    @Authenticated
                    @Waive(rule = "WeakenedPolicy", reason = "r", until = "2027-01-01")
                    public void put(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) {}
                }
                """);
    }

    @Test
    void anExceptionForARoleThatContainsTheRequiredOne() {
        expect("""
                @RoleCatalog(
                        value = {"admin", "member"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "member"))
                @Path("documents/{id}")
                @RequiresRole("member")
                class DocumentResource {
                    @GET
                    public DocumentView get(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void withoutACatalogueNobodyKnows() {
        expect("""
                @Path("documents/{id}")
                @RequiresRole("member")
                class DocumentResource {
                    @GET
                    public DocumentView get(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) {
                        return null;
                    }
                }
                """);
    }
}
