package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class EarlyInjectionTest {

    @Test
    void aFieldASetterAndAConstructor() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @QueryParam("year")
                    int year; // error EarlyInjection: field DocumentResource.year

                    DocumentResource(@HeaderParam("Tenant") String tenant) {} // error EarlyInjection: parameter tenant of DocumentResource

                    @QueryParam("month")
                    public void setMonth(int month) {} // error EarlyInjection: method DocumentResource.setMonth

                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void whatTheServerInjects() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @Context
                    UriInfo uri;

                    @GET
                    public List<DocumentView> list(@QueryParam("year") int year) {
                        return List.of();
                    }
                }
                """);
    }
}
