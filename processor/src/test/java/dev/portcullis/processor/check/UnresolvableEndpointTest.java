package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.Diagnostics;
import org.junit.jupiter.api.Test;

class UnresolvableEndpointTest {

    @Test
    void locatorsThatMayReturnAnything() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @Path("a")
                    public Object any() { // error UnresolvableEndpoint: method DocumentResource.any
                        return null;
                    }

                    @Path("b")
                    public Class<?> anyClass() { // error UnresolvableEndpoint: method DocumentResource.anyClass
                        return null;
                    }

                    @Path("c")
                    public <T> T variable() { // error UnresolvableEndpoint: method DocumentResource.variable
                        return null;
                    }

                    @Path("d")
                    public Open open() { // error UnresolvableEndpoint: method DocumentResource.open
                        return null;
                    }

                    @Path("e")
                    @Locates({Closed.class, DocumentView.class})
                    public Open wrong() { // error UnresolvableEndpoint: method DocumentResource.wrong
                        return null;
                    }
                }

                interface Open {}

                class Closed implements Open {}
                """);
    }

    @Test
    void locatorsWhoseClassesStayOpen() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @Path("a")
                    @Locates({})
                    public Object none() { // error UnresolvableEndpoint: method DocumentResource.none
                        return null;
                    }

                    @Path("b")
                    @SuppressWarnings("rawtypes")
                    public Class raw() { // error UnresolvableEndpoint: method DocumentResource.raw
                        return null;
                    }

                    @Path("c")
                    public <T extends Open & Runnable> T both() { // error UnresolvableEndpoint: method DocumentResource.both
                        return null;
                    }

                    @Path("d")
                    public Drafts[] array() { // error UnresolvableEndpoint: method DocumentResource.array
                        return null;
                    }

                    @Path("e")
                    public void nothing() {} // error UnresolvableEndpoint: method DocumentResource.nothing

                    @Path("f")
                    public java.util.concurrent.CompletableFuture<Drafts> later() { // error UnresolvableEndpoint: method DocumentResource.later
                        return null;
                    }

                    @Path("g")
                    public Kind kind() { // error UnresolvableEndpoint: method DocumentResource.kind
                        return null;
                    }

                    @Path("h")
                    public List<Drafts> many() { // error UnresolvableEndpoint: method DocumentResource.many
                        return null;
                    }

                    @Path("i")
                    public Drafts drafts() {
                        return new Drafts();
                    }
                }

                interface Open {}

                sealed interface Kind permits Wide {}

                non-sealed interface Wide extends Kind {}

                @Authenticated
                class Drafts {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void locatorsOfEveryKind() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @Path("class")
                    public Drafts drafts() {
                        return new Drafts();
                    }

                    @Path("literal")
                    public Class<Drafts> literal() {
                        return Drafts.class;
                    }

                    @Path("bounded")
                    public <T extends Drafts> Class<T> bounded() {
                        return null;
                    }

                    @Path("closed")
                    @Locates({Drafts.class})
                    public Object closed() {
                        return new Drafts();
                    }

                    @Path("sealed")
                    public Kind kind() {
                        return new Note();
                    }
                }

                @Authenticated
                class Drafts {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @Path("again")
                    public Drafts again() {
                        return this;
                    }
                }

                sealed interface Kind permits Note {}

                final class Note implements Kind {
                    @GET
                    @Authenticated
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aClassThatNothingLeadsTo() {
        expect("""
                class Drafts { // error UnresolvableEndpoint: class Drafts
                    @GET
                    @Authenticated
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aSubResourceNeedsPoliciesOfItsOwn() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @Path("{id}/drafts")
                    public Drafts drafts(@PathParam("id") UUID id) {
                        return new Drafts();
                    }
                }

                class Drafts {
                    @GET
                    public List<DocumentView> list() { // error MissingAccessPolicy: GET /documents/{id}/drafts (Drafts.list)
                        return List.of();
                    }

                    @POST
                    @Authenticated
                    public void create() {} // error MissingOwnershipPolicy: POST /documents/{id}/drafts (Drafts.create)
                }
                """);
    }

    @Test
    void ordinaryEndpointsOfEveryKind() {
        expect("""
                @HttpMethod("REPORT")
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                @interface REPORT {}

                abstract class Base<T> {
                    @GET
                    public T first() {
                        return null;
                    }
                }

                @Path("documents")
                @Authenticated
                class DocumentResource extends Base<DocumentView> {
                    @REPORT
                    public List<DocumentView> report(@QueryParam("year") int year, @Context SecurityContext context) {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void policiesForALibraryThatDoNotFitIt() {
        expect("""
                @PolicyFor(type = com.example.library.StatusResource.class)
                @RequiresRole("operator")
                interface StatusPolicy {
                    @OpaqueBody(reason = "one word")
                    String get();

                    @Authenticated
                    String set(); // error UnresolvableEndpoint: method StatusPolicy.set
                }

                @PolicyFor(type = DocumentView.class)
                interface NoResource {} // error UnresolvableEndpoint: interface NoResource
                """);
    }

    @Test
    void aPrivateTypeThatExposesSomething() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public Outer get() {
                        return null;
                    }
                }

                record Outer(@Expose Inner inner) {
                    private record Inner(@Expose String text) {} // error UnresolvableEndpoint: record Outer.Inner
                }
                """);
    }

    @Test
    void locatorsThatLeadToOneAnotherInEveryOrder() {
        int classes = 7;
        StringBuilder source = new StringBuilder("""
                @Path("root")
                class Root {
                    @Path("first")
                    public Sub0 first() {
                        return null;
                    }
                }
                """);
        for (int sub = 0; sub < classes; sub++) {
            source.append("class Sub").append(sub).append(" {\n");
            for (int next = 0; next < classes; next++) {
                source.append("    @Path(\"to%1$d\") public Sub%1$d to%1$d() { return null; }\n".formatted(next));
            }
            source.append("}\n");
        }
        assertThat(Diagnostics.messages(source.toString()))
                .singleElement()
                .asString()
                .contains("UnresolvableEndpoint", "lead on in more than 200 ways");
    }

    @Test
    void aHierarchyThatContainsItself() {
        expect("""
                @RoleCatalog(
                        value = {"admin", "editor"},
                        implies = {
                            @RoleCatalog.Implies(role = "admin", roles = "editor"),
                            @RoleCatalog.Implies(role = "editor", roles = "admin")
                        })
                @Path("documents")
                @RequiresRole("editor")
                class DocumentResource { // error UnresolvableEndpoint: class DocumentResource
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }
}
