package dev.portcullis.conformance.exposure.canary;

/**
 * A property of a view.
 *
 * @param onField whether its marks stand on its field; else on its getter
 * @param failure what its getter throws; empty for a getter that returns the value
 */
record Property(String name, Form form, Mark mark, boolean onField, String failure) {

    boolean fails() {
        return !failure.isEmpty();
    }

    /** The getter of a bean. */
    String getter() {
        String prefix = form == Form.Scalar.FLAG ? "is" : "get";
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
