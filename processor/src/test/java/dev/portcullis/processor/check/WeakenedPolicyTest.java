package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class WeakenedPolicyTest {

    @Test
    void methodsThatLetMoreIn() {
        expect("""
                @Path("documents")
                @RequiresRole("editor")
                class DocumentResource {
                    @GET
                    @Path("a")
                    @Authenticated // warning WeakenedPolicy: GET /documents/a (DocumentResource.authenticated)
                    public void authenticated() {}

                    @GET
                    @Path("b")
                    @PublicAccess(reason = "r") // warning WeakenedPolicy: GET /documents/b (DocumentResource.open)
                    @RateLimited(permits = 1, per = "PT1S")
                    public void open() {}

                    @GET
                    @Path("c")
                    @RequiresRole({"editor", "reader"}) // warning WeakenedPolicy: GET /documents/c (DocumentResource.more)
                    public void more() {}
                }
                """);
    }

    @Test
    void overridesAndSubclassesThatLetMoreIn() {
        expect("""
                interface Listing {
                    @GET
                    @RequiresRole("admin")
                    List<DocumentView> list();
                }

                @RequiresRole("admin")
                abstract class Base {
                    @DELETE
                    public void clear() {}
                }

                @Path("documents")
                @Authenticated // warning WeakenedPolicy: class DocumentResource
                class DocumentResource extends Base implements Listing {
                    @Authenticated // warning WeakenedPolicy: GET /documents (DocumentResource.list)
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void methodsThatLetFewerOrOthersIn() {
        expect("""
                @RoleCatalog(
                        value = {"admin", "editor", "reader"},
                        implies = @RoleCatalog.Implies(role = "admin", roles = "editor"))
                @Path("documents")
                @RequiresRole({"editor", "reader"})
                class DocumentResource {
                    @GET
                    @Path("a")
                    @RequiresRole("editor")
                    public void fewer() {}

                    @GET
                    @Path("b")
                    @RequiresRole("admin")
                    public void implied() {}

                    @GET
                    @Path("c")
                    @RequiresRole(value = {"editor", "reader"}, match = RequiresRole.Match.ALL)
                    public void all() {}

                    @GET
                    @Path("d")
                    @DenyAll
                    public void nobody() {}

                    @GET
                    @Path("e")
                    @Waive(rule = "WeakenedPolicy", reason = "everybody may see the titles", until = "2027-01-01")
                    @Authenticated
                    public void waived() {}
                }
                """);
    }
}
