package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class AmbiguousMappingTest {

    @Test
    void twoHttpMethods() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @POST
                    public List<DocumentView> list() { // error AmbiguousMapping: method DocumentResource.list
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aStaticMethod() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public static List<DocumentView> list() { // error AmbiguousMapping: method DocumentResource.list
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void anOverrideWithAPathOfItsOwn() {
        expect("""
                class Base {
                    @GET
                    @Path("x")
                    public Object get() {
                        return null;
                    }
                }

                @Path("documents")
                @Authenticated
                class DocumentResource extends Base {
                    @GET
                    @Path("y")
                    public DocumentView get() { // error AmbiguousMapping: method DocumentResource.get
                        return null;
                    }
                }
                """);
    }

    @Test
    void twoInterfacesThatDisagree() {
        expect("""
                interface One {
                    @GET
                    @Path("one")
                    DocumentView get();
                }

                interface Other {
                    @GET
                    @Path("other")
                    DocumentView get();
                }

                @Path("documents")
                @Authenticated
                class DocumentResource implements One, Other {
                    public DocumentView get() { // error AmbiguousMapping: method DocumentResource.get
                        return null;
                    }
                }
                """);
    }

    @Test
    void aBaseClassThatNobodyElseSees() {
        expect("""
                @Path("documents")
                @Authenticated
                public class DocumentResource extends Base {}

                abstract class Base {
                    @GET
                    public DocumentView get() { // error AmbiguousMapping: method Base.get
                        return null;
                    }
                }
                """);
    }

    @Test
    void methodsThatAreMappedOnce() {
        expect("""
                abstract class Base {
                    @GET
                    @Path("x")
                    public DocumentView get() {
                        return null;
                    }
                }

                @Path("documents")
                @Authenticated
                class DocumentResource extends Base {
                    static List<DocumentView> all() {
                        return List.of();
                    }

                    @POST
                    @Path("x")
                    public DocumentView post() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void parametersThatComeFromElsewhere() {
        expect("""
                interface Writing {
                    @PUT
                    @Path("{id}")
                    void put(@PathParam("id") @NotOwned(reason = "r") String id);
                }

                @Path("documents")
                @Authenticated
                class DocumentResource implements Writing {
                    @PUT
                    @Path("{id}")
                    public void put(String id) {} // error AmbiguousMapping: method DocumentResource.put
                }

                @Path("others")
                @Authenticated
                class OtherResource implements Writing {
                    @PUT
                    @Path("{id}")
                    public void put(@PathParam("id") String id) {}
                }
                """);
    }

    @Test
    void aSecondInterfaceThatSaysHalfOfIt() {
        expect("""
                interface Reading {
                    @GET
                    @Path("{id}")
                    @OpaqueBody(reason = "r")
                    String get(@PathParam("id") @NotOwned(reason = "r") String id);
                }

                interface Elsewhere {
                    @Path("other")
                    String get(String id);
                }

                interface OtherName {
                    String get(@QueryParam("id") String id);
                }

                interface SameName {
                    String get(@PathParam("id") String id);
                }

                @Path("one")
                @Authenticated
                class OneResource implements Reading, Elsewhere {
                    public String get(String id) { // error AmbiguousMapping: method OneResource.get
                        return "";
                    }
                }

                @Path("two")
                @Authenticated
                class TwoResource implements Reading, OtherName {
                    public String get(String id) { // error AmbiguousMapping: method TwoResource.get
                        return "";
                    }
                }

                @Path("three")
                @Authenticated
                class ThreeResource implements Reading, SameName {
                    public String get(String id) {
                        return "";
                    }
                }
                """);
    }

    @Test
    void whatTheDefinitionReplaces() {
        expect("""
                interface Half {
                    @Path("half")
                    String get(@QueryParam("id") String id);
                }

                interface Whole extends Half {
                    @GET
                    @Path("{id}")
                    @OpaqueBody(reason = "r")
                    String get(@PathParam("id") @NotOwned(reason = "r") String id);
                }

                @Path("one")
                @Authenticated
                class OneResource implements Whole {
                    public String get(String id) {
                        return "";
                    }
                }
                """);
    }
}
