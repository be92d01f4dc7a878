package dev.portcullis.conformance.exposure.canary;

import dev.portcullis.conformance.exposure.Source;
import java.util.List;

/**
 * Types, and an endpoint that returns one of them.
 *
 * @param seed makes the same tree again
 * @param literals canaries that stand in the source
 */
record Tree(long seed, Root root, Form.Nested returned, List<View> views, List<String> literals) {

    /** The form in which the endpoint returns objects of the view. */
    enum Root {
        PLAIN,
        LIST,
        ARRAY,
        MAP,
        GENERIC_ENTITY,
        STAGE,
        RESPONSE,
        RESPONSE_OF_LIST
    }

    String packageName() {
        return "canary.t" + Long.toUnsignedString(seed);
    }

    String path() {
        return "t" + Long.toUnsignedString(seed);
    }

    String resource() {
        return packageName() + ".Api";
    }

    Source source() {
        return new Source(resource(), new TreeSource(this).text());
    }

    /** What the endpoint returns, as a form. */
    Form form() {
        return switch (root) {
            case PLAIN, STAGE, RESPONSE -> returned;
            case LIST, GENERIC_ENTITY, RESPONSE_OF_LIST -> new Form.Many(Form.Many.Shape.LIST, returned);
            case ARRAY -> new Form.Many(Form.Many.Shape.ARRAY, returned);
            case MAP -> new Form.Keyed(Form.Scalar.TEXT, returned);
        };
    }
}
