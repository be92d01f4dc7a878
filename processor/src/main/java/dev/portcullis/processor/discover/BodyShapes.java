package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Parameter.Input;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;

/** Bodies that do not reach a method the same way on every server, or reach it past the guard. */
final class BodyShapes {

    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    void check(RestMethod method, List<Parameter> parameters, List<Body> bodies, String subject, Draft draft) {
        checkForm(method, parameters, bodies, subject, draft);
        if (bodies.isEmpty()
                && parameters.stream().noneMatch(parameter -> parameter.input() == Input.FORM)
                && method.verbs().stream().anyMatch(WITH_BODY::contains)) {
            checkRequest(method, subject, draft);
        }
    }

    /** Whether a request has a body that the method does not take. */
    static boolean leavesBody(Signature endpoint) {
        return WITH_BODY.contains(endpoint.httpMethod()) && !endpoint.takesContent();
    }

    /** Of a body that the method takes as a parameter, too, there is nothing left to read. */
    private static void checkRequest(RestMethod method, String subject, Draft draft) {
        for (VariableElement parameter : method.method().getParameters()) {
            String type = parameter.asType().toString();
            if (RestNames.RAW_REQUESTS.contains(type)) {
                draft.unresolvable(
                        Shape.BODY_BYPASS,
                        parameter,
                        subject,
                        "it can read the body from " + type.substring(type.lastIndexOf('.') + 1)
                                + ", where no limit counts the bytes",
                        "take the body as a parameter, InputStream for its bytes");
            }
        }
    }

    private static void checkForm(
            RestMethod method, List<Parameter> parameters, List<Body> bodies, String subject, Draft draft) {
        List<Parameter> fields = parameters.stream()
                .filter(parameter -> parameter.input() == Input.FORM)
                .toList();
        if (fields.isEmpty()) {
            return;
        }
        Refusal refusal = (problem, fix) ->
                draft.unresolvable(Shape.UNCHECKABLE_PARAMETER, method.method(), subject, problem, fix);
        if (!bodies.isEmpty()) {
            refusal.of(
                    "it takes fields of a form beside a body, and only one of them can read what the caller sent",
                    "take the whole body as one parameter, or all of it as @FormParam");
        }
        if (method.verbs().stream().anyMatch(WITHOUT_BODY::contains)) {
            refusal.of(
                    "a " + method.verbs().get(0)
                            + " has no form: some servers refuse to start, others take the query instead",
                    "use @QueryParam, or @POST");
        }
        if (fields.stream().anyMatch(field -> !isText(field.type()))) {
            refusal.of(
                    "the parts of a multipart body are read past the guard on some servers",
                    "take the whole body as a parameter, List<EntityPart>");
        }
    }

    private interface Refusal {
        void of(String problem, String fix);
    }

    private static boolean isText(DataType type) {
        if (type instanceof DataType.Many many) {
            return isText(many.element());
        }
        if (type instanceof DataType.Optionally optionally) {
            return isText(optionally.value());
        }
        return type instanceof DataType.Text || type instanceof DataType.Scalar;
    }
}
