package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The members of a type as somebody wrote them. javac copies an annotation on a record component to the field, the accessor
 * and the parameter of the canonical constructor; here it stands once, on the field, which has a place in the source.
 */
final class Written {

    private Written() {}

    static List<Element> members(TypeElement type) {
        List<Element> written = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD
                    || (member instanceof ExecutableElement method && byHand(type, method))) {
                written.add(member);
            }
        }
        return written;
    }

    private static boolean byHand(TypeElement type, ExecutableElement method) {
        if (type.getKind() != ElementKind.RECORD) {
            return true;
        }
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return !names(method.getParameters()).equals(names(type.getRecordComponents()));
        }
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(method.getSimpleName()))
                .noneMatch(field -> annotations(field).containsAll(annotations(method)));
    }

    private static List<String> annotations(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .toList();
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream()
                .map(element -> element.getSimpleName().toString())
                .toList();
    }
}
