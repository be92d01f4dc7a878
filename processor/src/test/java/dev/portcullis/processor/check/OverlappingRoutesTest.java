package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class OverlappingRoutesTest {

    @Test
    void aLiteralBesideAVariable() {
        expect("""
                @Path("documents")
                @NotOwned(id = {"name", "part"}, reason = "r")
                class DocumentResource {
                    @GET
                    @Path("all")
                    @RequiresRole("admin")
                    public void all() {}

                    @GET
                    @Path("{name}")
                    @Authenticated
                    public void one(@PathParam("name") String name) {} // warning OverlappingRoutes: GET /documents/{name} (DocumentResource.one)

                    @GET
                    @Path("{name}/parts")
                    @RequiresRole("admin")
                    public void parts(@PathParam("name") String name) {} // warning OverlappingRoutes: GET /documents/{name}/parts (DocumentResource.parts)

                    @GET
                    @Path("all/{part}")
                    @Authenticated
                    public void part(@PathParam("part") String part) {}
                }
                """);
    }

    @Test
    void routesThatDoNotOverlapOrLetInTheSame() {
        expect("""
                @Path("documents")
                @NotOwned(id = {"name", "number"}, reason = "r")
                class DocumentResource {
                    @GET
                    @Path("all")
                    @RequiresRole("admin")
                    public void all() {}

                    @POST
                    @Path("{name}")
                    @Authenticated
                    public void post(@PathParam("name") String name) {}

                    @GET
                    @Path("{number: [0-9]+}")
                    @Authenticated
                    public void number(@PathParam("number") int number) {}

                    @GET
                    @Path("{name}/parts")
                    @Authenticated
                    public void parts(@PathParam("name") String name) {}

                    @GET
                    @Path("x/parts")
                    @Authenticated
                    public void literal() {}
                }
                """);
    }
}
