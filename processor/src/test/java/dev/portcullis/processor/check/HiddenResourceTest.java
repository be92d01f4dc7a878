package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class HiddenResourceTest {

    private static final String RESOURCE = """
            @Path("documents")
            @Authenticated
            public class DocumentResource {
                @GET
                @OpaqueBody(reason = "r")
                public String get() {
                    return "";
                }
            }
            """;

    @Test
    void anAnonymousClassOfAResource() {
        expect(RESOURCE, """
                class Vault {
                    Object resource = new DocumentResource() { // error HiddenResource: an anonymous subclass of DocumentResource in field Vault.resource
                        @Override
                        public String get() {
                            return "open";
                        }
                    };

                    Object made() { // error HiddenResource: an anonymous subclass of DocumentResource in method Vault.made
                        return new DocumentResource() {
                            @Override
                            public String get() {
                                return "open";
                            }
                        };
                    }
                }
                """);
    }

    @Test
    void aClassInAMethod() {
        expect("""
                class Vault {
                    void start() { // error HiddenResource: class Open in method Vault.start
                        @Path("open")
                        class Open {
                            @GET
                            public String get() {
                                return "open";
                            }
                        }
                    }
                }
                """);
    }

    @Test
    void verbsInAnAnonymousClass() {
        expect("""
                class Vault {
                    Object resource = new Object() { // error HiddenResource: an anonymous class in field Vault.resource
                        @GET
                        public String get() {
                            return "open";
                        }
                    };
                }
                """);
    }

    @Test
    void otherAnonymousClassesAreNobodysBusiness() {
        expect(RESOURCE, """
                class Vault {
                    Runnable task = new Runnable() {
                        @Override
                        public void run() {
                            new DocumentResource().get();
                        }
                    };

                    void start() {
                        class Local {
                            @Deprecated
                            public String get() {
                                return "";
                            }
                        }
                    }
                }
                """);
    }
}
