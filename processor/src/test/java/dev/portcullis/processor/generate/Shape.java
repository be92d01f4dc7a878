package dev.portcullis.processor.generate;

import java.util.List;

/**
 * Resources of one of the shapes that generated code has.
 *
 * @param sources each one top-level class
 */
record Shape(String name, List<String> sources) {

    static Shape of(String name, String... sources) {
        return new Shape(name, List.of(sources));
    }

    @Override
    public String toString() {
        return name;
    }
}
