package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnguardedRegistrationTest {

    @Test
    void aResourceClassFromALibrary() {
        expect("""
                class Api extends Application { // error UnguardedRegistration: class Api
                    @Override
                    public Set<Class<?>> getClasses() {
                        return Set.of(com.example.library.StatusResource.class, String.class);
                    }
                }
                """);
    }

    @Test
    void resourcesThatAreCompiledHereAndWhatIsNoResource() {
        expect("""
                class Api extends Application {
                    @Override
                    public Set<Class<?>> getClasses() {
                        return Set.of(Own.class, com.fasterxml.jackson.core.JsonFactory.class);
                    }
                }

                @Path("own")
                @Authenticated
                class Own {
                    @DELETE
                    public void reset() {}
                }

                class Elsewhere {
                    Class<?> named() {
                        return com.example.library.StatusResource.class;
                    }
                }
                """);
    }

    @Test
    void aResourceClassWithPoliciesFromAnInterface() {
        expect("""
                class Api extends Application {
                    @Override
                    public Set<Class<?>> getClasses() {
                        return Set.of(com.example.library.StatusResource.class);
                    }
                }

                @PolicyFor(type = com.example.library.StatusResource.class)
                @RequiresRole("operator")
                interface StatusPolicy {
                    @OpaqueBody(reason = "one word")
                    String get();
                }
                """);
    }
}
