package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * A class with everything that it inherits from.
 *
 * @param superclasses the nearest first, without {@code Object}
 * @param interfaces of the class and of its superclasses, and what these extend; in breadth-first order
 * @param mirror the interface that carries the policies of a class from a jar
 */
record Lineage(
        TypeElement type, List<TypeElement> superclasses, List<TypeElement> interfaces, Optional<TypeElement> mirror) {

    static Lineage of(TypeElement type) {
        List<TypeElement> superclasses = new ArrayList<>();
        Set<TypeElement> interfaces = new LinkedHashSet<>();
        for (TypeElement each = type; each != null; each = superclass(each)) {
            if (each != type) {
                superclasses.add(each);
            }
            each.getInterfaces().forEach(one -> interfaces.add(element(one)));
        }
        List<TypeElement> open = new ArrayList<>(interfaces);
        while (!open.isEmpty()) {
            TypeElement next = open.remove(0);
            for (TypeMirror parent : next.getInterfaces()) {
                if (interfaces.add(element(parent))) {
                    open.add(element(parent));
                }
            }
        }
        return new Lineage(type, superclasses, List.copyOf(interfaces), Optional.empty());
    }

    /** The same, with policies from an interface that the class does not implement. */
    Lineage mirroredBy(TypeElement policies) {
        return new Lineage(type, superclasses, interfaces, Optional.of(policies));
    }

    /** What is compiled here and stands for the class in what the compiler says. */
    TypeElement shown() {
        return mirror.orElse(type);
    }

    /** The class, its superclasses, then its interfaces. */
    List<TypeElement> all() {
        List<TypeElement> all = new ArrayList<>();
        all.add(type);
        all.addAll(superclasses);
        all.addAll(interfaces);
        mirror.ifPresent(all::add);
        return all;
    }

    /**
     * A method and all that it overrides or implements, in the order in which annotations are inherited: superclasses
     * before interfaces (Jakarta REST 3.1 section 3.6).
     */
    List<ExecutableElement> chain(ExecutableElement method, Elements elements) {
        List<ExecutableElement> chain = new ArrayList<>(List.of(method));
        for (TypeElement each : all()) {
            for (Element member : each.getEnclosedElements()) {
                if (member instanceof ExecutableElement candidate
                        && candidate.getSimpleName().equals(method.getSimpleName())
                        && (mirrors(each, candidate, method)
                                || (!candidate.equals(method) && elements.overrides(method, candidate, type)))) {
                    chain.add(candidate);
                }
            }
        }
        return chain;
    }

    private boolean mirrors(TypeElement owner, ExecutableElement candidate, ExecutableElement method) {
        return mirror.filter(owner::equals).isPresent() && sameSignature(method, candidate);
    }

    /**
     * An inherited method as it was declared: Eclipse's compiler gives those of a generic supertype with the type arguments
     * filled in and without the annotations of their parameters.
     */
    ExecutableElement declared(ExecutableElement inherited, Types types) {
        List<? extends Element> members = Owner.typeOf(inherited).getEnclosedElements();
        if (members.contains(inherited)) {
            return inherited;
        }
        List<ExecutableElement> declared = ElementFilter.methodsIn(members);
        DeclaredType subtype = (DeclaredType) type.asType();
        return declared.stream()
                .filter(each -> each.getSimpleName().equals(inherited.getSimpleName()))
                .filter(each -> parameters(types.asMemberOf(subtype, each)).equals(parameters(inherited.asType())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no declaration of " + Words.member(inherited)));
    }

    private static List<String> parameters(TypeMirror method) {
        return ((ExecutableType) method)
                .getParameterTypes().stream().map(TypeText::of).toList();
    }

    /** Whether a method has the name and the parameter types of another. */
    static boolean sameSignature(ExecutableElement one, ExecutableElement other) {
        return one.getSimpleName().contentEquals(other.getSimpleName())
                && parameters(one).equals(parameters(other));
    }

    private static List<String> parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> TypeText.of(parameter.asType()))
                .toList();
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        if (superclass.getKind() == TypeKind.NONE) {
            return null;
        }
        TypeElement element = element(superclass);
        return element.getQualifiedName().contentEquals("java.lang.Object") ? null : element;
    }

    private static TypeElement element(TypeMirror type) {
        Element element =
                type instanceof DeclaredType declared && type.getKind() != TypeKind.ERROR ? declared.asElement() : null;
        if (element instanceof TypeElement found) {
            return found;
        }
        throw new UnresolvedTypeException("type " + type);
    }
}
