package dev.portcullis.processor.resolve;

import static dev.portcullis.processor.Discovering.api;
import static dev.portcullis.processor.Discovering.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy.Access;
import dev.portcullis.processor.model.Policy.Rate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

    private static final String PACKAGE = "@dev.portcullis.RequiresRole(\"package\") package com.acme;";
    private static final String SHARED =
            "@RequiresRole(\"interface\") public interface Shared { @RequiresRole(\"overridden\") @GET void get(); }";
    private static final String BASE = "@RequiresRole(\"superclass\") public abstract class Base {}";

    @Test
    void theMethodComesFirst() {
        assertThat(roles(PACKAGE, SHARED, BASE, """
                        @Path("x") @RequiresRole("class")
                        public class X extends Base implements Shared { @RequiresRole("method") public void get() {} }
                        """)).containsExactly("method");
    }

    @Test
    void thenTheOverriddenMethod() {
        assertThat(roles(PACKAGE, SHARED, BASE, """
                        @Path("x") @RequiresRole("class")
                        public class X extends Base implements Shared { public void get() {} }
                        """)).containsExactly("overridden");
    }

    @Test
    void thenTheClass() {
        assertThat(roles(PACKAGE, BASE, """
                        @Path("x") @RequiresRole("class") public class X extends Base { @GET public void get() {} }
                        """)).containsExactly("class");
    }

    @Test
    void thenTheSuperclassBeforeTheInterface() {
        assertThat(roles(
                        PACKAGE,
                        BASE,
                        "@RequiresRole(\"interface\") public interface Marker {}",
                        "@Path(\"x\") public class X extends Base implements Marker { @GET public void get() {} }"))
                .containsExactly("superclass");
    }

    @Test
    void thenTheInterfaceBeforeThePackage() {
        assertThat(roles(
                        PACKAGE,
                        "@RequiresRole(\"interface\") public interface Marker {}",
                        "@Path(\"x\") public class X implements Marker { @GET public void get() {} }"))
                .containsExactly("interface");
    }

    @Test
    void thenThePackage() {
        Endpoint endpoint = endpoint(PACKAGE, "@Path(\"x\") public class X { @GET public void get() {} }");
        assertThat(roles(endpoint)).containsExactly("package");
        assertThat(endpoint.access().get(0).origin().declaredOn()).isEqualTo("package com.acme");
    }

    @Test
    void interfacesThatDisagreeAreBothKept() {
        Endpoint endpoint = endpoint(
                "@RequiresRole(\"a\") public interface A {}",
                "@RequiresRole(\"b\") public interface B {}",
                "@Path(\"x\") public class X implements A, B { @GET public void get() {} }");
        assertThat(endpoint.access()).hasSize(2);
        assertThat(endpoint.effectiveAccess()).isEmpty();
    }

    @Test
    void interfacesThatAgreeAreOnePolicy() {
        assertThat(roles(
                        "@RequiresRole({\"a\", \"b\"}) public interface A {}",
                        "@RequiresRole({\"b\", \"a\"}) public interface B {}",
                        "@Path(\"x\") public class X implements A, B { @GET public void get() {} }"))
                .containsExactly("a", "b");
    }

    @Test
    void eachDimensionIsDecidedOnItsOwn() {
        Endpoint endpoint = endpoint("""
                @Path("x") @RateLimited(permits = 9, per = "PT1M") @RequiresRole("class")
                public class X { @GET @Authenticated public void get() {} }
                """);
        assertThat(endpoint.effectiveAccess()).contains(new Access.Authenticated());
        assertThat(endpoint.rates()).hasSize(1);
        assertThat(endpoint.rates().get(0).name()).isEqualTo("x.get");
    }

    @Test
    void limitsWithoutANameNeverShareOne() {
        assertThat(api("""
                        @Path("x") @RateLimited(permits = 9, per = "PT1M") @Authenticated
                        public class X {
                            @GET public void get() {}
                            @GET @Path("y") public void get(@QueryParam("a") String a) {}
                            @POST @RateLimited(permits = 1, per = "PT1S")
                            @RateLimited(permits = 9, per = "PT1H", by = RateLimited.Key.ENDPOINT)
                            public void post() {}
                        }
                        """).endpoints())
                .flatExtracting(Endpoint::rates)
                .extracting(rate -> rate.name())
                .containsExactly("x.get", "x.post", "x.post.2", "x.get.2");
    }

    @Test
    void whatCountsTheSameByTheSameIsOneLimitOfSeveralWindows() {
        assertThat(api("""
                        @Path("x") @Authenticated
                        public class X {
                            @GET @RateLimited(permits = 1, per = "PT1S") @RateLimited(permits = 9, per = "PT1H")
                            @RateLimited(permits = 9, per = "PT1H", name = "other")
                            @RateLimited(permits = 9, per = "PT1H", unit = RateLimited.Unit.CONTENT_BYTES)
                            public void get() {}
                        }
                        """).endpoints())
                .flatExtracting(Endpoint::rates)
                .extracting(rate -> rate.name() + " " + rate.windows().size())
                .containsExactly("x.get 2", "other 1", "x.get.2 1");
    }

    @Test
    void aTeamsOwnAnnotationMeansWhatItCarries() {
        Endpoint endpoint = endpoint("""
                @java.lang.annotation.Target(java.lang.annotation.ElementType.METHOD)
                @RequiresRole("admin") @RateLimited(permits = 1, per = "PT1S") public @interface AdminOnly {}
                """, "@Path(\"x\") public class X { @GET @AdminOnly public void get() {} }");
        assertThat(roles(endpoint)).containsExactly("admin");
        assertThat(endpoint.access().get(0).origin().declaredOn()).isEqualTo("method X.get (@AdminOnly)");
        assertThat(endpoint.declared(Rate.class)).hasSize(1);
    }

    @Test
    void theStandardAnnotationsAreSynonyms() {
        List<Endpoint> endpoints = api("""
                        @Path("x")
                        public class X {
                            @GET @jakarta.annotation.security.RolesAllowed({"a", "b"}) public void a() {}
                            @POST @jakarta.annotation.security.PermitAll public void b() {}
                            @PUT @jakarta.annotation.security.DenyAll public void c() {}
                        }
                        """).endpoints();
        assertThat(endpoints)
                .extracting(endpoint -> endpoint.effectiveAccess().orElseThrow())
                .containsExactly(
                        new Access.Roles(List.of("a", "b"), false), new Access.Public("", true), new Access.Nobody());
    }

    @Test
    void ownershipOnTheParameterIsNearerThanOnItsTypeMethodAndClass() {
        String rules = """
                public interface Rules {
                    class OfParameter implements OwnerLookup<Id> {
                        public Optional<String> ownerOf(Id id) { return Optional.empty(); } }
                    class OfType extends OfParameter {}
                    class OfMethod extends OfParameter {}
                    class OfClass extends OfParameter {}
                }
                """;
        String id = "@OwnedBy(Rules.OfType.class) public record Id(String value) {}";
        assertThat(rule(rules, id, resource("@OwnedBy(Rules.OfParameter.class) Id")))
                .isEqualTo("com.acme.Rules.OfParameter");
        assertThat(rule(rules, id, resource("Id"))).isEqualTo("com.acme.Rules.OfType");
        String plain = "public record Id(String value) {}";
        assertThat(rule(rules, plain, resource("Id"))).isEqualTo("com.acme.Rules.OfMethod");
        assertThat(rule(
                        rules,
                        plain,
                        resource("Id").replace("@OwnedBy(value = Rules.OfMethod.class, id = \"id\")", "")))
                .isEqualTo("com.acme.Rules.OfClass");
    }

    private static String resource(String parameter) {
        return """
                @Path("x/{id}") @OwnedBy(value = Rules.OfClass.class, id = "id")
                public class X {
                    @OwnedBy(value = Rules.OfMethod.class, id = "id") @GET public void get(@PathParam("id") %s id) {}
                }
                """.formatted(parameter);
    }

    private static String rule(String... sources) {
        return endpoint(sources).identifiers().get(0).owned().get(0).policy().rule();
    }

    private static List<String> roles(String... sources) {
        return roles(endpoint(sources));
    }

    private static List<String> roles(Endpoint endpoint) {
        return endpoint.access().stream()
                .map(Declared::policy)
                .flatMap(access -> ((Access.Roles) access).names().stream())
                .toList();
    }
}
