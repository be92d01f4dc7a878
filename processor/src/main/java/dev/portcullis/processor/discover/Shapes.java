package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The shapes that servers treat differently, or that are not guarded yet. Measured on Jersey, RESTEasy, CXF and Quarkus
 * REST; none of them is left to chance.
 */
final class Shapes {

    private static final Set<String> INJECTED = Stream.concat(
                    RestNames.INPUTS.keySet().stream(), Stream.of(RestNames.BEAN_PARAM))
            .collect(Collectors.toUnmodifiableSet());

    private final Elements elements;
    private final Draft draft;

    Shapes(Elements elements, Draft draft) {
        this.elements = elements;
        this.draft = draft;
    }

    void checkClass(Lineage lineage) {
        TypeElement type = lineage.type();
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                draft.unresolvable(
                        type,
                        Words.describe(type),
                        "it is private, so no guard can name it",
                        "make " + Words.describe(each) + " package-private or public");
            }
        }
        Stream.concat(Stream.of(type), lineage.superclasses().stream()).forEach(this::checkInjection);
    }

    /** Jersey and RESTEasy inject fields and call constructors before any filter runs. */
    private void checkInjection(TypeElement type) {
        Stream<? extends Element> injected = Stream.of(
                        ElementFilter.fieldsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(method ->
                                        method.getSimpleName().toString().startsWith("set")),
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                                .flatMap(constructor -> constructor.getParameters().stream()))
                .flatMap(elements -> elements);
        injected.filter(element -> Mirror.first(element, INJECTED, elements).isPresent())
                .forEach(element -> draft.unresolvable(
                        Shape.EARLY_INJECTION,
                        element,
                        Words.describe(element),
                        "servers inject what the caller sent into it before the guard runs",
                        "take the value as a parameter of the resource methods"));
    }

    /** Whether the method is an endpoint of a shape that is the same everywhere. */
    boolean accepts(RestMethod method, TypeElement type) {
        if (!method.endpoint()) {
            List<ExecutableElement> farther = method.fartherDefinitions(elements);
            return farther.isEmpty()
                    ? ignore()
                    : refuse(
                            Shape.PARTIAL_OVERRIDE,
                            method,
                            "it repeats only some annotations of " + Words.describe(farther.get(0))
                                    + ": some servers still expose it, others do not",
                            "repeat all annotations of Jakarta REST, or none of them");
        }
        if (method.verbs().size() > 1) {
            return refuse(
                    Shape.AMBIGUOUS_MAPPING,
                    method,
                    "it has more than one HTTP method, and servers expose one, all or none of them",
                    "write one method for each");
        }
        if (method.method().getModifiers().contains(Modifier.STATIC)) {
            return refuse(
                    Shape.AMBIGUOUS_MAPPING,
                    method,
                    "it is static, and servers disagree whether it is an endpoint",
                    "remove static");
        }
        Element declaring = Owner.of(method.method());
        if (!declaring.equals(type)
                && declaring.getKind().isClass()
                && !declaring.getModifiers().contains(Modifier.PUBLIC)
                && type.getModifiers().contains(Modifier.PUBLIC)) {
            return refuse(
                    Shape.AMBIGUOUS_MAPPING,
                    method,
                    Words.describe(declaring)
                            + " is not public, and servers disagree whether its methods are endpoints",
                    "make " + Words.describe(declaring) + " public");
        }
        return method.contradiction(elements)
                .map(other -> refuse(
                        Shape.AMBIGUOUS_MAPPING,
                        method,
                        Words.describe(other) + " maps it differently, and some servers expose both",
                        "use the same HTTP method and @Path in both places"))
                .orElse(true);
    }

    private static boolean ignore() {
        return false;
    }

    private boolean refuse(Shape shape, RestMethod method, String problem, String fix) {
        draft.unresolvable(shape, method.method(), Words.describe(method.method()), problem, fix);
        return false;
    }
}
