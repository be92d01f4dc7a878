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
    void aPropertyForARoleThatNeverComesIn() {
        expect("""
                record Bill(
                        @Expose UUID id,
                        @Expose(roles = "auditor") String note, // warning UnreachableRole: property Bill.note
                        @Expose(roles = {"admin", "auditor"}) String remark, // warning UnreachableRole: property Bill.remark
                        @Expose(roles = "admin") String comment) {}

                record Shared(@Expose(roles = "auditor") String note) {}

                @RoleCatalog(
                        value = {"admin", "member", "auditor"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "member"))
                @Path("bills")
                @RequiresRole("member")
                class BillResource {
                    @GET
                    public List<Bill> list() {
                        return null;
                    }

                    @GET
                    @Path("shared")
                    public Shared shared() {
                        return null;
                    }
                }

                @Path("audit")
                @RequiresRole("auditor")
                class AuditResource {
                    @GET
                    public Shared shared() {
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
