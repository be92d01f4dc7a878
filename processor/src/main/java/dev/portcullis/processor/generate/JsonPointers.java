package dev.portcullis.processor.generate;

/** The syntax of JSON pointers, RFC 6901. */
final class JsonPointers {

    private JsonPointers() {}

    /** A name as it stands in a pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
