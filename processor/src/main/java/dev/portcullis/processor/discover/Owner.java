package dev.portcullis.processor.discover;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The element around another one, where there must be one: members stand in types, parameters in methods. */
final class Owner {

    private Owner() {}

    static Element of(Element element) {
        return Objects.requireNonNull(element.getEnclosingElement(), "a member without an owner");
    }

    static TypeElement typeOf(Element member) {
        return (TypeElement) of(member);
    }
}
