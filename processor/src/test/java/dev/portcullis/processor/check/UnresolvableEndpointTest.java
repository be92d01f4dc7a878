package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnresolvableEndpointTest {

    @Test
    void aSubResourceLocator() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @Path("drafts")
                    @Authenticated
                    public Drafts drafts() { // error UnresolvableEndpoint: method DocumentResource.drafts
                        return new Drafts();
                    }
                }

                class Drafts {}
                """);
    }

    @Test
    void aParameterThatCannotBeChecked() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    public List<DocumentView> list(@MatrixParam("year") int year) { // error UnresolvableEndpoint: GET /documents (DocumentResource.list)
                        return List.of();
                    }
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
}
