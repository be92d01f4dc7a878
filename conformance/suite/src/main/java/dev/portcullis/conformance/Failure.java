package dev.portcullis.conformance;

import java.util.List;
import java.util.stream.Stream;

/**
 * A request that fails.
 *
 * @param name what fails
 * @param verb of the request
 * @param target of the request, below the root
 * @param header of the request, as a line; empty for none
 * @param body of the request; empty for none
 * @param status of the response
 * @param type of the problem; empty where the container has the last word, with a page of its own or nothing
 */
record Failure(String name, String verb, String target, String header, String body, int status, String type) {

    private static final String BLANK = "about:blank";
    private static final String OURS = "https://portcullis.dev/problems/";
    private static final String INTERNAL_ERROR = OURS + "internal-error";
    private static final String MALFORMED = OURS + "malformed-body";

    /** All of them. */
    static List<Failure> all() {
        return Stream.of(ofMethods(), ofServer(), ofFilters(), ofBodies(), ofParameters(), ofStreams(), suspended())
                .flatMap(List::stream)
                .toList();
    }

    /** Whether nothing but the container can answer. */
    boolean leftToContainer() {
        return type.isEmpty();
    }

    /** Whether it needs a server that can answer on another thread. */
    boolean suspends() {
        return suspended().contains(this);
    }

    private static List<Failure> ofMethods() {
        return List.of(
                get("unchecked exception", "failing/unchecked", 500, INTERNAL_ERROR),
                get("checked exception with a cause", "failing/checked", 500, INTERNAL_ERROR),
                get("error of the virtual machine", "failing/error", 500, INTERNAL_ERROR),
                get("getter of what is returned", "failing/getter", 500, INTERNAL_ERROR),
                get("exception that the application maps to a text", "failing/mapped-to-text", 422, BLANK),
                get("exception that the application maps to a map", "failing/mapped-to-map", 422, BLANK),
                get("`BadRequestException` with a message", "failing/message", 400, BLANK),
                get("`WebApplicationException` with a reason phrase of its own", "failing/phrase", 409, BLANK),
                get("`WebApplicationException` with a text", "failing/entity-text", 409, BLANK),
                get("`WebApplicationException` with a map", "failing/entity-map", 409, BLANK),
                get("`WebApplicationException` with an undeclared object", "failing/entity-typed", 409, BLANK),
                get("returned error with an undeclared entity", "failing/returned-map", 409, BLANK),
                get("returned success that is not declared", "failing/undeclared", 500, INTERNAL_ERROR));
    }

    private static List<Failure> ofServer() {
        return List.of(
                get("no such route", "nothing", 404, BLANK),
                new Failure("no such method", "DELETE", "failing/unchecked", "", "", 405, BLANK),
                new Failure(
                        "no such media type to answer with",
                        "GET",
                        "failing/unchecked",
                        "Accept: image/png",
                        "",
                        406,
                        BLANK),
                new Failure(
                        "no such media type to send",
                        "POST",
                        "failing/body",
                        "Content-Type: image/png",
                        "x",
                        415,
                        BLANK));
    }

    private static List<Failure> ofFilters() {
        return List.of(
                fails("filter before matching refuses with a map", "abort-map", 401, BLANK),
                fails("filter before matching refuses with a text", "abort-text", 401, BLANK),
                fails("filter before matching fails", "pre-matching", 500, INTERNAL_ERROR),
                fails("filter fails", "filter", 500, INTERNAL_ERROR),
                fails("response filter fails", "response-filter", 500, ""),
                fails("writer interceptor fails", "interceptor", 500, INTERNAL_ERROR));
    }

    private static List<Failure> ofBodies() {
        return List.of(
                post("malformed JSON", "{\"color\":\"RED\",", 400, MALFORMED),
                post("no JSON at all", "canary-of-the-message", 400, MALFORMED),
                post(
                        "value of another type",
                        "{\"color\":\"RED\",\"count\":\"canary-of-the-message\"}",
                        400,
                        MALFORMED),
                post("unknown constant of an enum", "{\"color\":\"canary-of-the-message\"}", 400, MALFORMED),
                post("array in place of an object", "[\"canary-of-the-message\"]", 400, OURS + "misshapen-member"),
                post("constructor of the body refuses", "{\"color\":\"RED\",\"count\":-1}", 400, MALFORMED),
                post("no body", "", 400, OURS + "missing-body"));
    }

    private static List<Failure> ofParameters() {
        return List.of(
                get("query parameter that does not convert", "failing/query?number=canary-of-the-message", 404, BLANK),
                new Failure(
                        "header that does not convert",
                        "GET",
                        "failing/header",
                        "Number: canary-of-the-message",
                        "",
                        400,
                        BLANK));
    }

    private static List<Failure> ofStreams() {
        return List.of(get("stream before its first byte", "failing/before-first-byte", 500, INTERNAL_ERROR));
    }

    private static List<Failure> suspended() {
        return List.of(
                get("stage that fails", "failing/stage", 500, INTERNAL_ERROR),
                get("response resumed with an exception", "failing/resumed", 500, INTERNAL_ERROR),
                get("response resumed with an exception that has a map", "failing/resumed-map", 409, BLANK),
                get("getter of what a response is resumed with", "failing/resumed-getter", 500, INTERNAL_ERROR),
                get("response that is not resumed in time", "failing/timeout", 503, BLANK));
    }

    private static Failure get(String name, String target, int status, String type) {
        return new Failure(name, "GET", target, "", "", status, type);
    }

    private static Failure post(String name, String body, int status, String type) {
        return new Failure(name, "POST", "failing/body", "Content-Type: application/json", body, status, type);
    }

    private static Failure fails(String name, String provider, int status, String type) {
        return new Failure(
                name, "GET", "failing/query?number=1", FailingApplication.FAILS + ": " + provider, "", status, type);
    }

    @Override
    public String toString() {
        return name;
    }
}
