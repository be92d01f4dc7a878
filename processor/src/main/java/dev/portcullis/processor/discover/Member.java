package dev.portcullis.processor.discover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A member of a class that belongs to a property.
 *
 * @param property the name of the property
 * @param reads whether it is a method that reads it
 * @param writes whether it sets it: a setter, a field that is public or marked to be set, or a parameter of a creator
 */
record Member(String property, Element element, boolean reads, boolean writes) {

    private static final String ACCEPT = "dev.portcullis.Accept";

    private static final String EXPOSE = "dev.portcullis.Expose";

    /** On a method of any name, they say that it reads a property. */
    private static final List<String> DECLARED = List.of(EXPOSE, ACCEPT);

    /** On a field, whatever its visibility, they say that it is set. */
    private static final List<String> MARKS = List.of(
            ACCEPT, "com.fasterxml.jackson.annotation.JsonProperty", "jakarta.json.bind.annotation.JsonbProperty");

    /** Whether it is a parameter of what makes an object. */
    boolean created() {
        return element.getKind() == ElementKind.PARAMETER;
    }

    /**
     * The members of a class and of what it inherits, supertypes first, in the order of declaration. A component of a
     * record shows up as its field, which has a place in the source, and as its accessor.
     */
    static List<Member> all(TypeElement type, Elements elements) {
        List<Member> members = new ArrayList<>();
        List<String> components = new ArrayList<>();
        for (TypeElement each : lineage(type)) {
            // Eclipse's compiler fails when it is asked for the components of something else.
            if (each.getKind() == ElementKind.RECORD) {
                each.getRecordComponents()
                        .forEach(component ->
                                components.add(component.getSimpleName().toString()));
            }
            for (Element enclosed : inOrder(each, components)) {
                Member member = of(enclosed, components, elements);
                if (member != null) {
                    members.add(member);
                }
            }
        }
        members.addAll(Creators.members(type, members, elements));
        return members;
    }

    /** Whether a type says of any of its properties that it may leave. */
    static boolean exposed(TypeElement type, Elements elements) {
        return !type.getQualifiedName().toString().startsWith("java.")
                && all(type, elements).stream().anyMatch(member -> Mirror.present(member.element(), EXPOSE, elements));
    }

    /** Eclipse's compiler sorts the fields of a record by name. */
    private static List<Element> inOrder(TypeElement type, List<String> components) {
        List<Element> members = new ArrayList<>(type.getEnclosedElements());
        if (type.getKind() == ElementKind.RECORD) {
            members.sort(Comparator.comparingInt(member -> member.getKind() == ElementKind.FIELD
                    ? components.indexOf(member.getSimpleName().toString())
                    : components.size()));
        }
        return members;
    }

    private static @Nullable Member of(Element element, List<String> components, Elements elements) {
        Set<Modifier> modifiers = element.getModifiers();
        if (modifiers.contains(Modifier.STATIC)) {
            return null;
        }
        String name = element.getSimpleName().toString();
        if (element.getKind() == ElementKind.FIELD) {
            return new Member(name, element, false, modifiers.contains(Modifier.PUBLIC) || marked(element, elements));
        }
        if (!(element instanceof ExecutableElement method)
                || method.getKind() != ElementKind.METHOD
                || !modifiers.contains(Modifier.PUBLIC)) {
            return null;
        }
        int parameters = method.getParameters().size();
        TypeKind result = method.getReturnType().getKind();
        if (parameters == 1 && prefixed(name, "set")) {
            return new Member(decapitalise(name.substring(3)), method, false, true);
        }
        if (parameters > 0 || result == TypeKind.VOID || name.equals("getClass")) {
            return null;
        }
        if (components.contains(name)) {
            return new Member(name, method, true, true);
        }
        if (prefixed(name, "get")) {
            return new Member(decapitalise(name.substring(3)), method, true, false);
        }
        if (prefixed(name, "is") && result == TypeKind.BOOLEAN) {
            return new Member(decapitalise(name.substring(2)), method, true, false);
        }
        return Mirror.first(method, DECLARED, elements).isPresent() ? new Member(name, method, true, false) : null;
    }

    private static boolean marked(Element field, Elements elements) {
        return Mirror.first(field, MARKS, elements).isPresent();
    }

    private static boolean prefixed(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private static String decapitalise(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The class, its superclasses and interfaces, the farthest first, each once; without those of the platform. */
    static List<TypeElement> lineage(TypeElement type) {
        Deque<TypeElement> lineage = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeElement next = open.removeFirst();
            String name = next.getQualifiedName().toString();
            if (name.startsWith("java.") || !seen.add(name)) {
                continue;
            }
            lineage.addFirst(next);
            for (TypeMirror supertype : supertypes(next)) {
                if (supertype.getKind() == TypeKind.ERROR) {
                    throw new UnresolvedTypeException("type " + supertype);
                }
                if (supertype instanceof DeclaredType declared) {
                    open.addLast((TypeElement) declared.asElement());
                }
            }
        }
        return List.copyOf(lineage);
    }

    private static List<TypeMirror> supertypes(TypeElement type) {
        List<TypeMirror> supertypes = new ArrayList<>();
        supertypes.add(type.getSuperclass());
        supertypes.addAll(type.getInterfaces());
        return supertypes;
    }
}
