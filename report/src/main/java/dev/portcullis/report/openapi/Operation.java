package dev.portcullis.report.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An operation of an OpenAPI document.
 *
 * @param path its path, as written there
 * @param method its method, as written there
 * @param node what is said of it
 */
record Operation(String path, String method, ObjectNode node) {

    /** Selects it, and nothing else. */
    String target() {
        return "$.paths['" + quoted(path) + "']." + method;
    }

    /** A name within the quotes of a JSONPath (RFC 9535, 2.3.1). */
    static String quoted(String name) {
        return name.replace("\\", "\\\\").replace("'", "\\'");
    }
}
