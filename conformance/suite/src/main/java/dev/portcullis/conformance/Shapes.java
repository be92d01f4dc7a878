package dev.portcullis.conformance;

import static dev.portcullis.conformance.Policy.AUTHENTICATED;
import static dev.portcullis.conformance.Policy.NOBODY;
import static dev.portcullis.conformance.Policy.OWNED;
import static dev.portcullis.conformance.Policy.OWNED_BODY;
import static dev.portcullis.conformance.Policy.OWNED_UNSEEN;
import static dev.portcullis.conformance.Policy.PUBLIC;
import static dev.portcullis.conformance.Policy.ROLE;

import java.util.List;

/** The rows of the matrix. */
final class Shapes {

    private static final String TEXT = "{\"text\":\"new\"}";

    static final List<Shape> ALL = List.of(
            Shape.of("class", "GET", "plain/notes/{id}", OWNED),
            Shape.of("class", "HEAD", "plain/notes/{id}", OWNED),
            Shape.of("class", "PUT", "plain/notes/{id}", OWNED).json(TEXT),
            Shape.of("class", "PATCH", "plain/notes/{id}", OWNED).json(TEXT),
            Shape.of("class", "DELETE", "plain/notes/{id}", OWNED),
            Shape.of("class, custom method", "PURGE", "plain/notes/{id}", OWNED),
            Shape.of("class", "OPTIONS", "plain/options/{id}", OWNED),
            Shape.of("query parameter", "GET", "plain/query?id={id}", OWNED),
            Shape.of("header parameter", "GET", "plain/header", OWNED).header("Note", "{id}"),
            Shape.of("denied as absent", "GET", "plain/hidden/{id}", OWNED_UNSEEN),
            Shape.of("role", "GET", "access/role", ROLE),
            Shape.of("role", "POST", "access/role", ROLE).json(TEXT),
            Shape.of("authenticated", "GET", "access/authenticated", AUTHENTICATED),
            Shape.of("access rule", "GET", "access/rule", ROLE),
            Shape.of("public", "GET", "access/public", PUBLIC),
            Shape.of("nobody", "GET", "access/nobody", NOBODY),
            Shape.of("interface", "GET", "interface/notes/{id}", OWNED),
            Shape.of("interface", "PUT", "interface/notes/{id}", OWNED).json(TEXT),
            Shape.of("default method", "GET", "default-method/notes/{id}", OWNED),
            Shape.of("superclass", "GET", "superclass/notes/{id}", OWNED),
            Shape.of("override without annotations", "PUT", "superclass/notes/{id}", OWNED)
                    .json(TEXT),
            Shape.of("generic superclass", "GET", "generic/notes/{id}", OWNED),
            Shape.of("generic superclass", "PUT", "generic/notes/{id}", OWNED).json(TEXT),
            Shape.of("covariant result", "GET", "covariant/notes/{id}", OWNED),
            Shape.of("private method of the same signature", "GET", "private/notes/{id}", OWNED),
            Shape.of("record", "GET", "record/notes/{id}", OWNED),
            Shape.of("nested class", "GET", "nested/notes/{id}", OWNED),
            Shape.of("class that is not public", "GET", "hidden/notes/{id}", OWNED),
            Shape.of("class that is not public", "PUT", "hidden/notes/{id}", OWNED)
                    .json(TEXT),
            Shape.of("constant and regular expression", "GET", "constant/notes/{id}", OWNED),
            Shape.of("suspended response", "GET", "async/suspended/{id}", OWNED),
            Shape.of("completion stage", "GET", "async/stage/{id}", OWNED),
            Shape.of("locator, instance", "GET", "locator/instance/notes/{id}", OWNED),
            Shape.of("locator, instance", "HEAD", "locator/instance/notes/{id}", OWNED),
            Shape.of("locator, instance", "PUT", "locator/instance/notes/{id}", OWNED)
                    .json(TEXT),
            Shape.of("locator, class literal", "GET", "locator/literal/notes/{id}", OWNED),
            Shape.of("locator, named classes", "GET", "locator/closed/notes/{id}", OWNED),
            Shape.of("locator, sealed type", "GET", "locator/sealed/notes/{id}", OWNED),
            Shape.of("locator of a locator", "GET", "locator/instance/again/again/notes/{id}", OWNED),
            Shape.of("identifier of a locator", "GET", "locator/of/{id}", OWNED),
            Shape.of("identifier of a locator, longer path", "GET", "locator/of/{id}/text", OWNED),
            Shape.of("locator, unknown subclass", "GET", "locator/subclass/notes/{id}", NOBODY),
            Shape.of("locator, proxy of a container", "GET", "locator/proxy/notes/{id}", OWNED),
            Shape.of("bean parameter", "GET", "input/bean?id={id}", OWNED),
            Shape.of("form parameter", "POST", "input/form", OWNED).form("id={id}"),
            Shape.of("form parameter in a bean", "POST", "input/form-bean", OWNED)
                    .form("id={id}"),
            Shape.of("cookie parameter", "GET", "input/cookie", ROLE).header("Cookie", "theme=dark"),
            Shape.of("matrix parameter", "GET", "input/matrix;theme=dark", ROLE),
            Shape.of("object that its rule loads", "GET", "handed/loaded/{id}", OWNED),
            Shape.of("object that its rule loads, query", "GET", "handed/loaded-query?id={id}", OWNED),
            Shape.of("typed identifier", "GET", "handed/typed/{id}", OWNED),
            Shape.of("typed identifier, header", "GET", "handed/typed-header", OWNED)
                    .header("Note", "{id}"),
            Shape.of("typed identifiers, query", "GET", "handed/typed-list?id={id}&id={id}", OWNED),
            Shape.of("typed identifier, form", "POST", "handed/typed-form", OWNED)
                    .form("id={id}"),
            Shape.of("property of the body", "POST", "body/property", OWNED_BODY)
                    .json("{\"note\":\"{id}\"}"),
            Shape.of("property in a list in the body", "POST", "body/nested", OWNED_BODY)
                    .json("{\"items\":[{\"note\":\"{id}\"}]}"),
            Shape.of("list of identifiers as the body", "POST", "body/list", OWNED)
                    .json("[\"{id}\"]"),
            Shape.of("several identifiers in the query", "DELETE", "body/batch?id={id}&id={id}", OWNED),
            Shape.of("identifier in a parent", "GET", "body/users/alice/notes/{id}", OWNED),
            Shape.of("singleton", "GET", "singleton/notes/{id}", OWNED));

    private Shapes() {}
}
