package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class BodyBypassTest {

    @Test
    void theRawRequestBesideNoBody() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    public void upload(@Context jakarta.servlet.http.HttpServletRequest request) {} // error BodyBypass: POST /documents (DocumentResource.upload)

                    @PUT
                    public void replace(@Context jakarta.servlet.ServletRequest request) {} // error BodyBypass: PUT /documents (DocumentResource.replace)

                    @PATCH
                    public void change(@Context org.glassfish.grizzly.http.server.Request request) {} // error BodyBypass: PATCH /documents (DocumentResource.change)
                }
                """);
    }

    @Test
    void theRawRequestThatTheResourceHolds() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @Context
                    jakarta.servlet.http.HttpServletRequest request; // error BodyBypass: field DocumentResource.request

                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @POST
                    public void upload() {}

                    @PUT
                    public void replace() {}
                }

                @Path("folders")
                @Authenticated
                class FolderResource {
                    FolderResource(@Context jakarta.servlet.http.HttpServletRequest request) {} // error BodyBypass: parameter request of FolderResource

                    @PATCH
                    public void change() {}
                }
                """);
    }

    @Test
    void theRawRequestThatTellsAnAddress() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @Context
                    jakarta.servlet.http.HttpServletRequest request;

                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @POST
                    public void create(NewDocument document) {}

                    @PUT
                    public void form(@FormParam("title") String title) {}

                    @DELETE
                    public void clear() {}
                }

                record NewDocument(String title) {}
                """);
    }

    @Test
    void whatTheGuardHasSeenMayBeReadAgain() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    public void create(NewDocument document, @Context jakarta.servlet.http.HttpServletRequest request) {}

                    @PUT
                    public void form(@FormParam("title") String title, @Context jakarta.servlet.http.HttpServletRequest request) {}

                    @GET
                    @OpaqueBody(reason = "r")
                    public String list(@Context jakarta.servlet.http.HttpServletRequest request) {
                        return "";
                    }

                    @DELETE
                    public void clear(@Context jakarta.servlet.http.HttpServletRequest request) {}

                    @PATCH
                    public void change(@Context UriInfo uri, @Context HttpHeaders headers) {}
                }

                record NewDocument(String title) {}
                """);
    }
}
