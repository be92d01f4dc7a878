package dev.portcullis.processor.discover;

import java.util.Set;

/** The names of the Jakarta REST types that discovery knows; the processor never loads the classes. */
final class RestNames {

    static final String PATH = "jakarta.ws.rs.Path";
    static final String APPLICATION_PATH = "jakarta.ws.rs.ApplicationPath";
    static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    static final String PRODUCES = "jakarta.ws.rs.Produces";
    static final String CONSUMES = "jakarta.ws.rs.Consumes";
    static final String DEFAULT_VALUE = "jakarta.ws.rs.DefaultValue";
    static final String ENCODED = "jakarta.ws.rs.Encoded";
    static final String CONTEXT = "jakarta.ws.rs.core.Context";
    static final String SUSPENDED = "jakarta.ws.rs.container.Suspended";
    static final String PATH_PARAM = "jakarta.ws.rs.PathParam";
    static final String QUERY_PARAM = "jakarta.ws.rs.QueryParam";
    static final String HEADER_PARAM = "jakarta.ws.rs.HeaderParam";

    /** Sources of parameters whose values are not the same on every server, or not checked yet. */
    static final Set<String> UNSUPPORTED_PARAMETERS = Set.of(
            "jakarta.ws.rs.FormParam",
            "jakarta.ws.rs.MatrixParam",
            "jakarta.ws.rs.CookieParam",
            "jakarta.ws.rs.BeanParam");

    /** Injected objects that write to the client behind the back of the response filters. */
    static final Set<String> UNCONTROLLED_CONTEXTS = Set.of(
            "jakarta.ws.rs.sse.SseEventSink",
            "jakarta.servlet.http.HttpServletResponse",
            "org.glassfish.grizzly.http.server.Response");

    /** Annotations that make a parameter something else than the body. */
    static final Set<String> PARAMETERS = Set.of(PATH_PARAM, QUERY_PARAM, HEADER_PARAM, CONTEXT, SUSPENDED);

    private RestNames() {}

    /** Whether an annotation takes part in the inheritance of annotations, Jakarta REST 3.1 section 3.6. */
    static boolean isRestAnnotation(String name) {
        return name.startsWith("jakarta.ws.rs.");
    }
}
