package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class DuplicateRouteTest {

    @Test
    void theSameRouteTwice() {
        expect("""
                @Path("documents")
                @Authenticated
                @NotOwned(id = {"id", "name"}, reason = "documents of this archive belong to everybody")
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView byId(@PathParam("id") UUID id) {
                        return null;
                    }

                    @GET
                    @Path("{name}")
                    public DocumentView byName(@PathParam("name") String name) { // error DuplicateRoute: GET /documents/{name} (DocumentResource.byName)
                        return null;
                    }
                }
                """);
    }

    @Test
    void routesThatDiffer() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @POST
                    @Consumes("application/json")
                    public void create(DocumentText text) {}

                    @POST
                    @Consumes("application/merge-patch+json")
                    public void merge(DocumentText text) {}
                }

                record DocumentText(String text) {}
                """);
    }
}
