package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import dev.portcullis.processor.Diagnostics;
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
    void anExceptionForARoleThatTheRequiredOneContains() {
        expect("""
                @RoleCatalog(
                        value = {"admin", "member"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "member"))
                @Path("documents/{id}")
                @RequiresRole("admin")
                class DocumentResource {
                    @GET
                    public DocumentView get(
                            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "member") UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void aPropertyForARoleThatNeverComesIn() {
        Diagnostics.with("-Aportcullis.profile=strict").expectIn("""
                record Bill(
                        @Expose UUID id,
                        @Expose(roles = "auditor") String note, // error UnreachableRole: property Bill.note
                        @Expose(roles = {"admin", "auditor"}) String remark, // error UnreachableRole: property Bill.remark
                        @Expose(roles = "admin") String comment) {}

                record Shared(@Expose(roles = "auditor") String note) {}

                @RoleCatalog(
                        value = {"admin", "member", "auditor"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "member"))
                @Path("bills")
                @RequiresRole("member")
                @RateLimited(permits = 1, per = "PT1S")
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
                @RateLimited(permits = 1, per = "PT1S")
                class AuditResource {
                    @GET
                    public Shared shared() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void aConditionThatEveryCallerMeets() {
        Diagnostics.with("-Aportcullis.profile=strict").expectIn("""
                record Bill(
                        @Expose(roles = "admin") String note,
                        @Expose(roles = "member") String remark,
                        @Expose(roles = "admin") @Sensitive(Sensitive.Kind.FINANCIAL) String account) {}

                @RoleCatalog(
                        value = {"admin", "member"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "member"))
                @Path("bills")
                @RequiresRole("admin")
                @RateLimited(permits = 1, per = "PT1S")
                class BillResource {
                    @GET
                    public List<Bill> list() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void callersMayHaveBothRoles() {
        expect("""
                record Bill(@Expose(roles = "auditor") String note) {}

                @RoleCatalog({"member", "auditor"})
                @Path("bills")
                @RequiresRole("member")
                class BillResource {
                    @GET
                    public List<Bill> list() {
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
