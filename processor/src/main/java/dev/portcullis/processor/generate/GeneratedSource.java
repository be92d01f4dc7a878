package dev.portcullis.processor.generate;

import com.palantir.javapoet.JavaFile;
import dev.portcullis.processor.model.Place;

/**
 * A source file that is to be written.
 *
 * @param origin the class that it is made from, its one originating element
 * @param guard whether it is a guard, which the index names
 */
record GeneratedSource(JavaFile file, Place origin, boolean guard) {

    /** Its qualified name. */
    String name() {
        String simpleName = file.typeSpec().name();
        return file.packageName().isEmpty() ? simpleName : file.packageName() + "." + simpleName;
    }
}
