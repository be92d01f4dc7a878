package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Parameter.Input;
import java.util.Map;
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
    static final String ASYNC_RESPONSE = "jakarta.ws.rs.container.AsyncResponse";
    static final String SUSPENDED = "jakarta.ws.rs.container.Suspended";

    /** On an interface for calling another service. */
    static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    static final String BEAN_PARAM = "jakarta.ws.rs.BeanParam";

    /** Where what the caller sends outside the body comes from, by the annotation that says so. */
    static final Map<String, Input> INPUTS = Map.of(
            "jakarta.ws.rs.PathParam", Input.PATH,
            "jakarta.ws.rs.QueryParam", Input.QUERY,
            "jakarta.ws.rs.HeaderParam", Input.HEADER,
            "jakarta.ws.rs.FormParam", Input.FORM,
            "jakarta.ws.rs.CookieParam", Input.COOKIE,
            "jakarta.ws.rs.MatrixParam", Input.MATRIX);

    /** Injected objects that write to the client behind the back of the response filters. */
    static final Set<String> UNCONTROLLED_CONTEXTS = Set.of(
            "jakarta.servlet.ServletResponse",
            "jakarta.servlet.http.HttpServletResponse",
            "org.glassfish.grizzly.http.server.Response");

    static final String BROADCASTER = "jakarta.ws.rs.sse.SseBroadcaster";

    /** Injected objects that read what the caller sends behind the back of the guard. */
    static final Set<String> RAW_REQUESTS = Set.of(
            "jakarta.servlet.ServletRequest",
            "jakarta.servlet.http.HttpServletRequest",
            "org.glassfish.grizzly.http.server.Request",
            "org.apache.cxf.jaxrs.ext.MessageContext",
            "org.apache.cxf.message.Message",
            "org.jboss.resteasy.spi.HttpRequest");

    /** All fields of a form, whatever their names. */
    static final Set<String> FORMS = Set.of(
            "jakarta.ws.rs.core.Form", "jakarta.ws.rs.core.MultivaluedMap", "jakarta.ws.rs.core.MultivaluedHashMap");

    private RestNames() {}

    /** Whether an annotation takes part in the inheritance of annotations, Jakarta REST 3.1 section 3.6. */
    static boolean isRestAnnotation(String name) {
        return name.startsWith("jakarta.ws.rs.");
    }
}
