package dev.portcullis.conformance;

import java.util.Map;

/**
 * One way to write an endpoint, and the request for it.
 *
 * @param name a row of the matrix
 * @param verb the HTTP method
 * @param target path and query; {@code {id}} is the object that the caller asks for
 * @param headers in whose values {@code {id}} is replaced, too
 * @param body the entity, in which {@code {id}} is replaced, too; empty for none
 * @param policy what is declared
 */
record Shape(String name, String verb, String target, Map<String, String> headers, String body, Policy policy) {

    static final String ID = "{id}";

    static Shape of(String name, String verb, String target, Policy policy) {
        return new Shape(name, verb, target, Map.of(), "", policy);
    }

    /** With a header more. */
    Shape header(String header, String value) {
        return new Shape(name, verb, target, Map.of(header, value), body, policy);
    }

    /** With the fields of a form, in which {@code {id}} is replaced, too. */
    Shape form(String fields) {
        return new Shape(
                name, verb, target, Map.of("Content-Type", "application/x-www-form-urlencoded"), fields, policy);
    }

    /** With a JSON entity, in which {@code {id}} is replaced, too. */
    Shape json(String json) {
        return new Shape(name, verb, target, Map.of("Content-Type", "application/json"), json, policy);
    }

    /** Whether the method answers on another thread. */
    boolean suspended() {
        return target.startsWith("async/");
    }

    @Override
    public String toString() {
        return name + " " + verb;
    }
}
