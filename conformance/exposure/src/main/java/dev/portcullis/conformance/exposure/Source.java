package dev.portcullis.conformance.exposure;

import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;

/**
 * A Java source.
 *
 * @param name the qualified name of its class
 * @param text what stands in it
 */
public record Source(String name, String text) {

    JavaFileObject file() {
        return JavaFileObjects.forSourceString(name, text);
    }
}
