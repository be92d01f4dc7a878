package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ways to set what was not meant to be set that do not compile; the others are refused by every server of the suite. */
class UncompiledAttacksTest {

    private static final String RESOURCE = """
            @Path("profiles")
            @Authenticated
            class ProfileResource {
                @PUT
                public void change(Profile profile) {}
            }
            """;

    @Test
    @DisplayName("5: @JsonAnySetter")
    void anySetter() {
        expect("""
                class Profile {
                    @Accept public String name;
                    private String role;

                    @com.fasterxml.jackson.annotation.JsonAnySetter // error ShapeChangingAnnotation: type Profile
                    public void set(String name, String value) {
                        role = value;
                    }
                }
                """, RESOURCE);
    }

    @Test
    @DisplayName("8: @JsonUnwrapped")
    void unwrapped() {
        expect("""
                class Profile {
                    static class Rights {
                        public String role;
                    }

                    @Accept public String name;
                    @com.fasterxml.jackson.annotation.JsonUnwrapped public Rights rights; // error ShapeChangingAnnotation: property Profile.rights
                }
                """, RESOURCE);
    }

    @Test
    @DisplayName("10: @JacksonInject on a property that callers may set")
    void injected() {
        expect("""
                class Profile {
                    @Accept public String name;
                    @Accept(reason = "Is it?") @com.fasterxml.jackson.annotation.JacksonInject public String role; // error ShapeChangingAnnotation: property Profile.role
                }
                """, RESOURCE);
    }

    @Test
    @DisplayName("11: @JsonAlias")
    void alias() {
        expect("""
                class Profile {
                    @Accept public String name;
                    @com.fasterxml.jackson.annotation.JsonAlias("name") public String role; // error ShapeChangingAnnotation: property Profile.role
                }
                """, RESOURCE);
    }

    @Test
    @DisplayName("13: a property of a subtype")
    void subtype() {
        expect("""
                @com.fasterxml.jackson.annotation.JsonTypeInfo(use = com.fasterxml.jackson.annotation.JsonTypeInfo.Id.NAME) // error ShapeChangingAnnotation: type Profile
                @com.fasterxml.jackson.annotation.JsonSubTypes(@com.fasterxml.jackson.annotation.JsonSubTypes.Type(Admin.class)) // error ShapeChangingAnnotation: type Profile
                class Profile {
                    @Accept public String name;
                }

                class Admin extends Profile {
                    public String role;
                }
                """, RESOURCE);
    }

    @Test
    @DisplayName("14: a builder")
    void builder() {
        expect("""
                @com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Profile.Builder.class) // error ShapeChangingAnnotation: type Profile
                class Profile {
                    @Accept public String name;
                    String role;

                    static class Builder {
                        public Builder withRole(String role) {
                            return this;
                        }
                    }
                }
                """, RESOURCE);
    }

    @Test
    @DisplayName("15: @JsonDeserialize(using)")
    void deserializer() {
        expect("""
                @com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = ProfileReader.class) // error ShapeChangingAnnotation: type Profile
                class Profile {
                    @Accept public String name;
                    String role;
                }

                class ProfileReader extends com.fasterxml.jackson.databind.JsonDeserializer<Profile> {
                    @Override
                    public Profile deserialize(
                            com.fasterxml.jackson.core.JsonParser json,
                            com.fasterxml.jackson.databind.DeserializationContext context) {
                        return new Profile();
                    }
                }
                """, RESOURCE);
    }

    @Test
    @DisplayName("16: Map<String, Object>")
    void map() {
        expect("""
                class Profile {
                    @Accept public String name;
                    @Accept public Map<String, Object> attributes; // error UntypedBody: property Profile.attributes
                }
                """, RESOURCE);
    }

    @Test
    @DisplayName("18: a creator that takes the whole value, as declared")
    void delegatingCreator() {
        expect("""
                class Profile {
                    @Accept public String name;
                    String role;

                    @com.fasterxml.jackson.annotation.JsonCreator(mode = com.fasterxml.jackson.annotation.JsonCreator.Mode.DELEGATING) // error ShapeChangingAnnotation: type Profile
                    static Profile of(String role) {
                        return new Profile();
                    }
                }
                """, RESOURCE);
    }
}
