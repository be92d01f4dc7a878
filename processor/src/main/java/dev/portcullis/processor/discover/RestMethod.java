package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A method as Jakarta REST sees it: the method itself and the one in its chain whose annotations count.
 *
 * @param method the method that runs
 * @param chain the method and all that it overrides or implements
 * @param definition the first of the chain with an annotation of Jakarta REST
 * @param verbs the HTTP methods of the definition
 * @param path its {@code @Path}
 */
record RestMethod(
        ExecutableElement method,
        List<ExecutableElement> chain,
        ExecutableElement definition,
        List<String> verbs,
        Optional<String> path) {

    /** Reads a method; empty when Jakarta REST has nothing to do with it. */
    static Optional<RestMethod> of(ExecutableElement method, Lineage lineage, Elements elements) {
        List<ExecutableElement> chain = lineage.chain(method, elements);
        return chain.stream()
                .filter(each -> annotated(each))
                .findFirst()
                .map(definition -> new RestMethod(
                        method, chain, definition, verbs(definition, elements), path(definition, elements)));
    }

    /** Whether a class has a method that Jakarta REST has to do with: tells it of most classes without reading their methods. */
    static boolean anyIn(Lineage lineage) {
        return lineage.all().stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .anyMatch(RestMethod::annotated);
    }

    /** Methods farther up the chain that carry a verb of their own. */
    List<ExecutableElement> fartherDefinitions(Elements elements) {
        return chain.subList(chain.indexOf(definition) + 1, chain.size()).stream()
                .filter(each -> !verbs(each, elements).isEmpty())
                .toList();
    }

    /** What else maps the method, and differently. */
    Optional<ExecutableElement> contradiction(Elements elements) {
        return chain.subList(chain.indexOf(definition) + 1, chain.size()).stream()
                .filter(other -> verbs(other, elements).isEmpty()
                        ? isBeside(other, elements) && partlyDiffers(other, elements)
                        : !sameMapping(other, elements))
                .findFirst();
    }

    /** What the definition itself overrides is replaced by it, on every server; what stands beside it is not. */
    private boolean isBeside(ExecutableElement other, Elements elements) {
        return !elements.overrides(definition, other, Owner.typeOf(definition));
    }

    private boolean partlyDiffers(ExecutableElement other, Elements elements) {
        Optional<String> otherPath = path(other, elements);
        List<List<String>> otherInputs = inputs(other, elements);
        return (otherPath.isPresent() && !otherPath.equals(path))
                || (otherInputs.stream().anyMatch(input -> !input.isEmpty())
                        && !otherInputs.equals(inputs(definition, elements)));
    }

    /** Whether another method says the same about verb, path and where the parameters come from. */
    private boolean sameMapping(ExecutableElement other, Elements elements) {
        return verbs.equals(verbs(other, elements))
                && path.equals(path(other, elements))
                && inputs(definition, elements).equals(inputs(other, elements));
    }

    private static List<List<String>> inputs(ExecutableElement method, Elements elements) {
        return method.getParameters().stream()
                .map(parameter -> RestNames.INPUTS.keySet().stream()
                        .sorted()
                        .flatMap(each -> Mirror.find(parameter, each, elements).stream())
                        .map(mirror -> mirror.type() + " " + mirror.text("value"))
                        .toList())
                .toList();
    }

    boolean endpoint() {
        return !verbs.isEmpty();
    }

    boolean locator() {
        return verbs.isEmpty() && path.isPresent();
    }

    static boolean hasVerb(ExecutableElement method, Elements elements) {
        return !verbs(method, elements).isEmpty();
    }

    private static boolean annotated(ExecutableElement method) {
        return restAnnotated(method) || method.getParameters().stream().anyMatch(RestMethod::restAnnotated);
    }

    private static boolean restAnnotated(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(RestMethod::isRest);
    }

    /** A custom verb is no annotation of Jakarta REST, but carries one. */
    private static boolean isRest(AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        return RestNames.isRestAnnotation(type.toString())
                || type.getAnnotationMirrors().stream()
                        .anyMatch(meta -> meta.getAnnotationType().toString().equals(RestNames.HTTP_METHOD));
    }

    private static List<String> verbs(ExecutableElement method, Elements elements) {
        List<String> verbs = new ArrayList<>();
        for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
            Element type = annotation.getAnnotationType().asElement();
            Mirror.find(type, RestNames.HTTP_METHOD, elements).ifPresent(verb -> verbs.add(verb.text("value")));
        }
        return verbs;
    }

    private static Optional<String> path(ExecutableElement method, Elements elements) {
        return Mirror.find(method, RestNames.PATH, elements).map(path -> path.text("value"));
    }
}
