package dev.portcullis.processor.discover;

import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Names the guards of classes that were compiled elsewhere. */
final class Guards {

    private Guards() {}

    static String nameOf(TypeElement resource, Elements elements) {
        return elements.getBinaryName(resource).toString().replace('$', '_') + "_Guard";
    }
}
