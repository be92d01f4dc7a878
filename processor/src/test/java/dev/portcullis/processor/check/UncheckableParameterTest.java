package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UncheckableParameterTest {

    @Test
    void ownershipOfWhatServersDisagreeAbout() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("cookie")
                    public DocumentView cookie(@CookieParam("id") @OwnedBy(DocumentOwnership.class) UUID id) { // error UncheckableParameter: GET /documents/cookie (DocumentResource.cookie)
                        return null;
                    }

                    @GET
                    @Path("matrix")
                    public DocumentView matrix(@MatrixParam("id") @OwnedBy(DocumentOwnership.class) UUID id) { // error UncheckableParameter: GET /documents/matrix (DocumentResource.matrix)
                        return null;
                    }

                    @GET
                    @Path("limit")
                    @RateLimited(permits = 1, per = "PT1S", by = RateLimited.Key.PARAMETER, parameter = "tenant")
                    public DocumentView limit(@CookieParam("tenant") String tenant) { // error UncheckableParameter: GET /documents/limit (DocumentResource.limit)
                        return null;
                    }
                }
                """);
    }

    @Test
    void aVariableThatSpansSegments() {
        expect("""
                @Path("files")
                @Authenticated
                class FileResource {
                    @GET
                    @Path("a/{path: .+}")
                    public DocumentView any(@PathParam("path") @OwnedBy(PathOwnership.class) String path) { // error UncheckableParameter: GET /files/a/{path} (FileResource.any)
                        return null;
                    }

                    @GET
                    @Path("b/{path: [a-z/]+}")
                    public DocumentView listed(@PathParam("path") @OwnedBy(PathOwnership.class) String path) { // error UncheckableParameter: GET /files/b/{path} (FileResource.listed)
                        return null;
                    }

                    @GET
                    @Path("c/{path: [^;]+}")
                    public DocumentView negated(@PathParam("path") @OwnedBy(PathOwnership.class) String path) { // error UncheckableParameter: GET /files/c/{path} (FileResource.negated)
                        return null;
                    }

                    @GET
                    @Path("d/{path: [^/]+}")
                    public DocumentView one(@PathParam("path") @OwnedBy(PathOwnership.class) String path) {
                        return null;
                    }

                    @GET
                    @Path("e/{path: [a-z.]+\\\\.txt}")
                    public DocumentView name(@PathParam("path") @OwnedBy(PathOwnership.class) String path) {
                        return null;
                    }

                    @GET
                    @Path("f/{path: .+}")
                    public DocumentView open(@PathParam("path") @NotOwned(reason = "a public archive") String path) {
                        return null;
                    }
                }

                final class PathOwnership implements OwnerLookup<String> {
                    public Optional<String> ownerOf(String path) {
                        return Optional.empty();
                    }
                }
                """);
    }

    @Test
    void formsThatNotEveryServerReads() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    @Path("both")
                    public void both(@FormParam("title") String title, String body) {} // error UncheckableParameter: POST /documents/both (DocumentResource.both)

                    @GET
                    public void get(@FormParam("title") String title) {} // error UncheckableParameter: GET /documents (DocumentResource.get)

                    @POST
                    @Path("parts")
                    @MaxSize(9_000_000)
                    public void parts(@FormParam("file") EntityPart file) {} // error UncheckableParameter: POST /documents/parts (DocumentResource.parts)
                }
                """);
    }

    @Test
    void beansThatNotEveryServerFills() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("a")
                    public void first(@BeanParam Paging paging) {} // error UncheckableParameter: GET /documents/a (DocumentResource.first)

                    @GET
                    @Path("b")
                    public void second(@BeanParam Circle circle) {} // error UncheckableParameter: GET /documents/b (DocumentResource.second)

                    @GET
                    @Path("c")
                    public void third(@BeanParam Two two) {} // error UncheckableParameter: GET /documents/c (DocumentResource.third)
                }

                record Paging(@QueryParam("page") int page) {}

                class Two {
                    Two() {}

                    public Two(@QueryParam("title") String title) {}
                }

                class Circle {
                    @BeanParam
                    Circle self;
                }
                """);
    }

    @Test
    void parametersOfEveryKind() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public List<DocumentView> list(
                            @MatrixParam("year") int year, @CookieParam("theme") String theme, @BeanParam Paging paging) {
                        return List.of();
                    }

                    @POST
                    public void create(@FormParam("title") @MaxSize(80) String title, @FormParam("tag") List<String> tags) {}

                    @POST
                    @Path("shares")
                    public void share(@FormParam("document") @OwnedBy(DocumentOwnership.class) UUID document) {}

                    @DELETE
                    @Path("shares")
                    public void unshare(@BeanParam Share share) {}
                }

                class Paging {
                    @QueryParam("page")
                    @DefaultValue("1")
                    int page;
                }

                class Share {
                    @QueryParam("document")
                    @OwnedBy(DocumentOwnership.class)
                    UUID document;
                }
                """);
    }
}
