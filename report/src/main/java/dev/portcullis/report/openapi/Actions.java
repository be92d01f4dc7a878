package dev.portcullis.report.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** What is to be done with the document, in order; each target selects exactly one thing. */
final class Actions {

    private final ArrayNode actions;

    Actions(ArrayNode actions) {
        this.actions = actions;
    }

    void update(String target, JsonNode update) {
        actions.addObject().put("target", target).set("update", update);
    }

    void remove(String target) {
        actions.addObject().put("target", target).put("remove", true);
    }
}
