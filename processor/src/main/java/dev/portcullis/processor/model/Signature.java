package dev.portcullis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An endpoint, before anything is said about its policies.
 *
 * @param httpMethod for example {@code GET}
 * @param route the full template, for example {@code /documents/{id}}, without regular expressions
 * @param variables the variables of the route, in order
 * @param segments what stands between the slashes of the route
 * @param spanning those that can hold more than one segment of the path
 * @param result the return type; what the method is given to send to, when it takes such
 * @param resultPlace the return type or the parameter, or the method where it has no place of its own
 * @param consumes the declared media types of requests; empty when none are
 * @param produces those of responses
 * @param place the method; the class for a method that comes from a class file
 */
public record Signature(
        String httpMethod,
        String route,
        List<String> variables,
        List<String> spanning,
        List<RouteSegment> segments,
        ResourceType resource,
        JavaMethod method,
        List<Parameter> parameters,
        Optional<Body> body,
        DataType result,
        Place resultPlace,
        List<String> consumes,
        List<String> produces,
        Place place) {

    /** What events are sent to. */
    public static final String EVENT_SINK = "jakarta.ws.rs.sse.SseEventSink";

    public Signature {
        variables = List.copyOf(variables);
        spanning = List.copyOf(spanning);
        segments = List.copyOf(segments);
        parameters = List.copyOf(parameters);
        consumes = List.copyOf(consumes);
        produces = List.copyOf(produces);
    }

    /** For diagnostics, for example {@code GET /documents/{id} (DocumentResource.get)}. */
    public String subject() {
        return httpMethod + " " + route + " (" + resource.simpleName() + "." + method.name() + ")";
    }

    /** Whether it takes what server-sent events are sent to. */
    public boolean sendsEvents() {
        return result instanceof DataType.Channel channel && channel.javaType().equals(EVENT_SINK);
    }

    /** What has one guard: the method of the class, by whatever route it is reached. */
    public List<Object> guarded() {
        return List.of(resource.binaryName(), method);
    }

    /** Whether it takes fields of a form. */
    public boolean takesForm() {
        return parameters.stream().anyMatch(parameter -> parameter.input() == Parameter.Input.FORM);
    }

    /** Whether a request has content that it takes: a body, or a form. */
    public boolean takesContent() {
        return body.isPresent() || takesForm();
    }

    /** Whether the HTTP method is one that changes state: every one but those that RFC 9110 calls safe. */
    public boolean changesState() {
        return !List.of("GET", "HEAD", "OPTIONS").contains(httpMethod);
    }
}
