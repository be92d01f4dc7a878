package dev.portcullis.processor.discover;

import static dev.portcullis.processor.Discovering.api;
import static dev.portcullis.processor.Discovering.endpoint;
import static dev.portcullis.processor.Discovering.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.DataType.Scalar.Kind;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Unresolvable;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointDiscoveryTest {

    @Test
    void joinsThePathsOfApplicationClassAndMethod() {
        assertThat(subjects("@ApplicationPath(\"/api/\") public class App extends Application {}", """
                        @Path("documents/")
                        public class Documents {
                            @GET public String list() { return ""; }
                            @GET @Path("/{id: [0-9]{1,3}}/parts/{part}") public String part() { return ""; }
                        }
                        """))
                .containsExactly(
                        "GET /api/documents (Documents.list)", "GET /api/documents/{id}/parts/{part} (Documents.part)");
    }

    @Test
    void findsCustomHttpMethods() {
        assertThat(subjects(
                        "@HttpMethod(\"PURGE\") public @interface PURGE {}",
                        "@Path(\"cache\") public class Cache { @PURGE public void purge() {} }"))
                .containsExactly("PURGE /cache (Cache.purge)");
    }

    @Test
    void inheritsAnnotationsFromSuperclassesAndInterfaces() {
        assertThat(subjects(
                        "public interface Readable { @GET @Path(\"{id}\") String read(@PathParam(\"id\") String id); }",
                        "public abstract class Base { @DELETE public void clear() {} }",
                        """
                        @Path("things")
                        public class Things extends Base implements Readable {
                            public String read(String id) { return id; }
                        }
                        """))
                .containsExactly("DELETE /things (Things.clear)", "GET /things/{id} (Things.read)");
    }

    @Test
    void seesDefaultMethodsRecordsAndNestedClasses() {
        assertThat(subjects(
                        "public interface Ping { @GET default String ping() { return \"\"; } }",
                        "@Path(\"a\") public record A(String name) implements Ping {}",
                        "public class Outer { @Path(\"b\") public static class Inner implements Ping {} }"))
                .containsExactly("GET /a (A.ping)", "GET /b (Outer.Inner.ping)");
    }

    @Test
    void resolvesTypeVariablesOfGenericBasesAndKeepsTheErasedSignature() {
        Signature signature = endpoint("""
                        public abstract class Crud<I> {
                            @GET @Path("{id}") public String get(@PathParam("id") I id) { return ""; }
                        }
                        """, "@Path(\"things\") public class Things extends Crud<UUID> {}")
                .signature();
        assertThat(signature.parameters().get(0).type().javaType()).isEqualTo("java.util.UUID");
        assertThat(signature.method().erasedTypes()).containsExactly("java.lang.Object");
    }

    @Test
    void namesTheBridgedSignatureOfAnOverrideAsAlias() {
        Signature signature = endpoint(
                        "public interface Crud<I> { @GET @Path(\"{id}\") String get(@PathParam(\"id\") I id); }", """
                        @Path("things")
                        public class Things implements Crud<UUID> {
                            public String get(UUID id) { return ""; }
                        }
                        """)
                .signature();
        assertThat(signature.method().erasedTypes()).containsExactly("java.util.UUID");
        assertThat(signature.method().aliases()).containsExactly(List.of("java.lang.Object"));
    }

    @Test
    void ignoresClientInterfacesAbstractClassesAndPlainClasses() {
        assertThat(subjects(
                        "@Path(\"github\") public interface GitHub { @GET String user(); }",
                        "@Path(\"base\") public abstract class Base { @GET public String get() { return \"\"; } }",
                        "public class Service { public String get() { return \"\"; } }"))
                .isEmpty();
    }

    @Test
    void readsWhatTheCallerSends() {
        Signature signature = endpoint("""
                        @Path("things/{id}")
                        public class Things {
                            @POST public void post(@PathParam("id") long id, @QueryParam("tag") List<String> tags,
                                    @DefaultValue("1") @HeaderParam("X-Version") int version,
                                    @Context UriInfo uri, Map<String, String> body) {}
                        }
                        """).signature();
        assertThat(signature.parameters())
                .extracting(
                        parameter -> parameter.label() + " " + parameter.type().javaType())
                .containsExactly("path id long", "query tag java.util.List<java.lang.String>", "header X-Version int");
        assertThat(signature.parameters().get(2).defaultValue()).contains("1");
        assertThat(signature.body())
                .hasValueSatisfying(body -> assertThat(body.javaName()).isEqualTo("body"));
    }

    @Test
    void knowsTheEnumsAndTemporalTypesOfThePlatform() {
        Signature signature = endpoint("""
                        @Path("x")
                        public class X {
                            @GET public Void get(@QueryParam("day") java.time.DayOfWeek day,
                                    @QueryParam("zone") java.time.ZoneId zone,
                                    @QueryParam("date") java.time.LocalDate date,
                                    @QueryParam("clock") java.time.Clock clock) { return null; }
                        }
                        """).signature();
        assertThat(signature.result()).isEqualTo(new DataType.Nothing());
        assertThat(signature.parameters())
                .extracting(parameter -> parameter.type())
                .containsExactly(
                        scalar("java.time.DayOfWeek", Kind.ENUM, "valueOf"),
                        scalar("java.time.ZoneId", Kind.TEMPORAL, "of"),
                        scalar("java.time.LocalDate", Kind.TEMPORAL, "parse"),
                        new DataType.Untyped("java.time.Clock", false));
    }

    private static DataType scalar(String type, Kind kind, String method) {
        return new DataType.Scalar(type, kind, new DataType.Conversion(type, method));
    }

    @Test
    void takesAnAnnotationOnARecordComponentOnce() {
        Api api = api("@Path(\"x\") public class X { @POST public void post(Creds creds) {} }", """
                public record Creds(
                        @MaxSize(50) @Waive(rule = "SensitiveName", reason = "r", until = "2030-01-01") String username) {}
                """);
        assertThat(api.strays()).isEmpty();
        assertThat(api.waivers()).hasSize(1);
        assertThat(api.structures())
                .hasEntrySatisfying(
                        "com.acme.Creds",
                        creds -> assertThat(creds.properties())
                                .singleElement()
                                .satisfies(
                                        property -> assertThat(property.size()).isPresent()));
    }

    @Test
    void readsWhatABeanGathers() {
        Signature signature = endpoint(
                        """
                        public class Paging {
                            @QueryParam("page") @DefaultValue("1") private int page;
                            @BeanParam Sorting sorting;
                        }
                        """,
                        """
                        public class Sorting extends Base {
                            @HeaderParam("Sort") public void setSort(List<String> sort) {}
                        }
                        """,
                        "public class Base { @MaxSize(8) @CookieParam(\"c\") String cookie; String other; }",
                        """
                        @Path("x")
                        public class X {
                            @GET public void get(@BeanParam Paging paging) {}
                        }
                        """)
                .signature();
        assertThat(signature.parameters())
                .extracting(Parameter::label)
                .containsExactly("query page", "header Sort", "cookie c");
        assertThat(signature.parameters().get(0).defaultValue()).contains("1");
        assertThat(signature.parameters().get(2).size()).isPresent();
        assertThat(signature.body()).isEmpty();
    }

    @Test
    void followsLocatorsUntilTheyComeBackAndJoinsTheirPaths() {
        assertThat(subjects(
                        "public class Sub { @GET public String get() { return \"\"; } @Path(\"up/{b}\") public Root up() {"
                                + " return null; } }",
                        """
                        @Path("x/{a}")
                        public class Root {
                            @DELETE public void delete() {}
                            @Path("sub") public Sub sub() { return new Sub(); }
                            @Path("class") public Class<Sub> type() { return Sub.class; }
                        }
                        """))
                .containsExactly(
                        "DELETE /x/{a} (Root.delete)",
                        "GET /x/{a}/class (Sub.get)",
                        "DELETE /x/{a}/class/up/{b} (Root.delete)",
                        "GET /x/{a}/sub (Sub.get)",
                        "DELETE /x/{a}/sub/up/{b} (Root.delete)");
    }

    @Test
    void namesTheLocatedClassAndNotTheRootAsTheResource() {
        Signature signature = endpoint(
                        "public class Sub { @GET public String get() { return \"\"; } }",
                        "@Path(\"x/{a}\") public class Root { @Path(\"sub/{b}\") public Sub sub() { return new Sub(); } }")
                .signature();
        assertThat(signature.resource().binaryName()).isEqualTo("com.acme.Sub");
        assertThat(signature.variables()).containsExactly("a", "b");
    }

    @Test
    void refusesAPathThatStandsOnlyOnAnInterface() {
        assertUnresolvable(
                "inherits @Path from interface Api",
                "@Path(\"x\") public interface Api { @GET String get(); }",
                "public class Impl implements Api { public String get() { return \"\"; } }");
    }

    @Test
    void refusesResourceMethodsWithoutAPathOnTheClass() {
        assertUnresolvable("no @Path", "public class Sub { @GET public String get() { return \"\"; } }");
    }

    @Test
    void refusesAnOverrideWithSomeOfTheAnnotations() {
        assertUnresolvable("repeats only some annotations", "public interface Api { @GET String get(); }", """
                @Path("x")
                public class Impl implements Api {
                    @Produces("text/plain") public String get() { return ""; }
                }
                """);
    }

    @Test
    void refusesAnOverrideThatMovesTheEndpoint() {
        assertUnresolvable(
                "maps it differently",
                "public class Base { @GET @Path(\"a\") public String get() { return \"\"; } }",
                "@Path(\"x\") public class Sub extends Base { @GET @Path(\"b\") public String get() { return \"\"; } }");
    }

    @Test
    void refusesTwoVerbsStaticMethodsAndHiddenBases() {
        assertUnresolvable(
                "more than one HTTP method", "@Path(\"x\") public class A { @GET @POST public void both() {} }");
        assertUnresolvable("is static", "@Path(\"x\") public class A { @GET public static void get() {} }");
        assertUnresolvable(
                "is not public",
                "@Path(\"x\") public class A extends Hidden {} class Hidden { @GET public void get() {} }");
    }

    @Test
    void refusesDuplicateRoutes() {
        assertUnresolvable("answers the same requests", """
                @Path("x")
                public class A {
                    @GET @Path("{a}") public String one() { return ""; }
                    @GET @Path("{b}") public String two() { return ""; }
                }
                """);
    }

    @Test
    void refusesWhatIsInjectedBeforeTheGuardOrCannotBeChecked() {
        assertUnresolvable(
                "before the guard runs",
                "@Path(\"{id}\") public class A { @PathParam(\"id\") String id; @GET public void get() {} }");
    }

    @Test
    void refusesTypesAndRulesThatAGuardCannotName() {
        assertUnresolvable("record X.View cannot be seen", """
                @Path("x")
                public class X {
                    @GET public List<View> get() { return List.of(); }
                    private record View(String name) {}
                }
                """);
        assertUnresolvable("class X.Rule cannot be seen", """
                @Path("x/{id}")
                public class X {
                    @GET public void get(@PathParam("id") @OwnedBy(Rule.class) String id) {}
                    private static class Rule implements OwnerLookup<String> {
                        public Optional<String> ownerOf(String id) { return Optional.empty(); }
                    }
                }
                """);
    }

    @Test
    void doesNotAccuseTheParametersOfARefusedMethod() {
        Api api = api("""
                @Path("x")
                public class X {
                    @GET
                    @Path("{id}")
                    public static void get(@PathParam("id") @NotOwned(reason = "r") @MaxSize(9) String id) {}
                }
                """);
        assertThat(api.unresolvable()).hasSize(1);
        assertThat(api.strays()).isEmpty();
    }

    private static void assertUnresolvable(String problem, String... sources) {
        List<Unresolvable> unresolvable = api(sources).unresolvable();
        assertThat(unresolvable).hasSize(1);
        assertThat(unresolvable.get(0).problem()).contains(problem);
    }
}
