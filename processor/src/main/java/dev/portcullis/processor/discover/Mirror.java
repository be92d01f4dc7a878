package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * An annotation on an element, with its values read by type.
 *
 * @param on the element that carries it
 * @param shown the annotation as it stands in the source, which carries this one when it is a meta-annotation
 * @param annotation the annotation whose values are read
 */
record Mirror(Element on, AnnotationMirror shown, AnnotationMirror annotation, Elements elements) {

    static Mirror of(Element on, AnnotationMirror annotation, Elements elements) {
        return new Mirror(on, annotation, annotation, elements);
    }

    /** The annotation of a type on an element itself, not inherited. */
    static Optional<Mirror> find(Element on, String type, Elements elements) {
        return first(on, Set.of(type), elements);
    }

    /** The first annotation of one of several types on an element itself. */
    static Optional<Mirror> first(Element on, Collection<String> types, Elements elements) {
        for (AnnotationMirror annotation : on.getAnnotationMirrors()) {
            Mirror mirror = of(on, annotation, elements);
            if (types.contains(mirror.type())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static boolean present(Element on, String type, Elements elements) {
        return find(on, type, elements).isPresent();
    }

    TypeElement typeElement() {
        return (TypeElement) annotation.getAnnotationType().asElement();
    }

    String type() {
        return typeElement().getQualifiedName().toString();
    }

    String text(String member) {
        return value(member).getValue().toString();
    }

    long number(String member) {
        if (value(member).getValue() instanceof Number number) {
            return number.longValue();
        }
        throw new UnresolvedTypeException("the value \"" + member + "\" of @" + type());
    }

    boolean bool(String member) {
        return (Boolean) value(member).getValue();
    }

    /** The simple name of an enum constant. */
    String constant(String member) {
        return constantName(value(member));
    }

    List<String> texts(String member) {
        return values(member).stream().map(value -> value.getValue().toString()).toList();
    }

    List<Integer> numbers(String member) {
        return values(member).stream()
                .map(value -> ((Number) value.getValue()).intValue())
                .toList();
    }

    List<String> constants(String member) {
        return values(member).stream().map(Mirror::constantName).toList();
    }

    List<Mirror> annotations(String member) {
        return values(member).stream()
                .map(value -> new Mirror(on, shown, (AnnotationMirror) value.getValue(), elements))
                .toList();
    }

    /** A class; throws when it cannot be resolved yet. */
    TypeMirror classValue(String member) {
        if (value(member).getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
            return type;
        }
        throw new UnresolvedTypeException("a class named in @"
                + annotation.getAnnotationType().asElement().getSimpleName());
    }

    /** Classes; throws when one cannot be resolved yet. */
    List<TypeMirror> classValues(String member) {
        List<TypeMirror> types = new ArrayList<>();
        for (AnnotationValue value : values(member)) {
            if (!(value.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
                throw new UnresolvedTypeException("a class named in @"
                        + annotation.getAnnotationType().asElement().getSimpleName());
            }
            types.add(type);
        }
        return types;
    }

    private static String constantName(AnnotationValue value) {
        return value.getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : value.getValue().toString();
    }

    private List<AnnotationValue> values(String member) {
        if (!(value(member).getValue() instanceof List<?> list)) {
            throw new UnresolvedTypeException("a value of @" + type());
        }
        return list.stream().map(AnnotationValue.class::cast).toList();
    }

    private AnnotationValue value(String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return entry.getValue();
            }
        }
        for (ExecutableElement declared : ElementFilter.methodsIn(typeElement().getEnclosedElements())) {
            AnnotationValue value = declared.getDefaultValue();
            if (value != null && declared.getSimpleName().contentEquals(member)) {
                return value;
            }
        }
        throw new UnresolvedTypeException("the value \"" + member + "\" of @" + type());
    }

    /** Whether the annotation type itself is known. */
    boolean resolved() {
        DeclaredType type = annotation.getAnnotationType();
        return type.getKind() != TypeKind.ERROR;
    }
}
