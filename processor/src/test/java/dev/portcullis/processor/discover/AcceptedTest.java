package dev.portcullis.processor.discover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.Discovering;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What callers may set of a body. */
class AcceptedTest {

    private static final String RESOURCE = """
            @Path("users") @Authenticated class UserResource {
                @POST public void create(Body body) {}
            }
            """;

    @Test
    void aRecordIsSetByItsComponents() {
        Structure body = body(
                "record Body(String name, @com.fasterxml.jackson.annotation.JsonProperty(\"e-mail\") String email) {"
                        + " public void setRole(String role) {} public String getTitle() { return null; } }");

        assertThat(names(body)).containsExactly("name", "e-mail");
        assertThat(body.declaresAccepted()).isTrue();
    }

    @Test
    void aRecordThatAlsoLeavesDeclaresNothing() {
        assertThat(body("record Body(@Expose String name) {}").declaresAccepted())
                .isFalse();
        assertThat(names(body("record Body(@Expose String name, String role) {}")))
                .containsExactly("name", "role");
    }

    @Test
    void markedPropertiesAreTheOnlyOnes() {
        Structure body = body("""
                class Body {
                    @Accept private String name;
                    private String role;
                    private String note;
                    @Accept(roles = "admin", reason = "appoints") public String getRole() { return role; }
                    public void setName(String name) {}
                    @Accept public void setNote(String note) {}
                    public void setOwner(String owner) {}
                }
                """);

        assertThat(names(body)).containsExactly("name", "role", "note");
        assertThat(body.declaresAccepted()).isTrue();
        assertThat(property(body, "role").accepted().orElseThrow().policy())
                .isEqualTo(new Policy.Accepted(List.of("admin"), "appoints"));
    }

    @Test
    void ofABeanWithoutMarksOnlyWhatIsMadeToBeSet() {
        Structure body = body("""
                class Body {
                    public String open;
                    private String set;
                    private String read;
                    @com.fasterxml.jackson.annotation.JsonProperty private String marked;
                    private final List<String> filled = new ArrayList<>();
                    static String shared;
                    public void setSet(String set) {}
                    public String getRead() { return read; }
                    public List<String> getFilled() { return filled; }
                }
                """);

        assertThat(names(body)).containsExactly("open", "set", "marked");
        assertThat(body.declaresAccepted()).isFalse();
    }

    @Test
    void aCreatorSetsItsParameters() {
        Structure body = body("""
                class Body {
                    private final String name;
                    @com.fasterxml.jackson.annotation.JsonCreator
                    Body(@com.fasterxml.jackson.annotation.JsonProperty("name") String n, int size,
                            @com.fasterxml.jackson.annotation.JsonProperty("full") boolean whole) { this.name = n; }
                    public String getName() { return name; }
                    public String getState() { return name; }
                }
                """);

        assertThat(names(body)).containsExactly("name", "size", "full");
        assertThat(property(body, "name").accessor()).isEqualTo("getName");
        assertThat(property(body, "size").type().javaType()).isEqualTo("int");
        assertThat(property(body, "whole").names()).containsExactly("whole", "full");
    }

    @Test
    void aCreatorOfTheWholeValueSetsNoProperty() {
        Structure body = body("""
                class Body {
                    @com.fasterxml.jackson.annotation.JsonCreator(
                            mode = com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING)
                    static Body of(Map<String, String> all) { return null; }
                    public String getName() { return null; }
                }
                """);

        assertThat(names(body)).isEmpty();
    }

    @Test
    void typeVariablesOfCreatorsAreResolved() {
        Api api = Discovering.api(
                "package jakarta.json.bind.annotation; public @interface JsonbCreator {}",
                """
                class Box<T> {
                    @jakarta.json.bind.annotation.JsonbCreator Box(T content) {}
                }
                """,
                RESOURCE.replace("Body body", "Box<List<Integer>> body"));

        assertThat(structure(api, "com.acme.Box<java.util.List<java.lang.Integer>>")
                        .accepted())
                .extracting(property -> property.type().javaType())
                .containsExactly("java.util.List<java.lang.Integer>");
    }

    @Test
    void inheritedMarksHold() {
        Structure body = body("class Body { static class Base { @Accept public String name; public String role; } "
                + "static class Inner extends Base { public String note; } @Accept public Inner inner; }");
        Api api = Discovering.api(
                "class Body { static class Base { @Accept public String name; public String role; } "
                        + "static class Inner extends Base { public String note; } @Accept public Inner inner; }",
                RESOURCE);

        assertThat(names(body)).containsExactly("inner");
        assertThat(names(structure(api, "com.acme.Body.Inner"))).containsExactly("name");
    }

    @Test
    void onlyWhatIsAcceptedEnters() {
        Api api = Discovering.api("""
                class Body {
                    record Seen(String a) {}
                    record Unseen(String b) {}
                    @Accept public Map<String, List<Seen>> seen;
                    public Unseen unseen;
                }
                """, RESOURCE);

        assertThat(api.structures()).containsKeys("com.acme.Body.Seen", "com.acme.Body.Unseen");
        assertThat(api.entering(api.endpoints())).containsOnlyKeys("com.acme.Body", "com.acme.Body.Seen");
    }

    @Test
    void entitiesAreKnown() {
        assertThat(body("class Body { public String a; }").kind()).isEqualTo(Structure.Kind.BEAN);
        Api api = Discovering.api(
                "package jakarta.persistence; public @interface Entity {}",
                "@jakarta.persistence.Entity class Body { public String a; }",
                RESOURCE);
        assertThat(structure(api, "com.acme.Body").kind()).isEqualTo(Structure.Kind.ENTITY);
    }

    private static Structure body(String source) {
        return structure(Discovering.api(source, RESOURCE), "com.acme.Body");
    }

    private static Structure structure(Api api, String type) {
        return Objects.requireNonNull(api.structures().get(type), type);
    }

    private static Property property(Structure structure, String name) {
        return structure.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(Structure structure) {
        return structure.accepted().stream().map(Property::wireName).toList();
    }
}
