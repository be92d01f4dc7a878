package dev.portcullis.processor.discover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Finds annotations of JSON libraries, also those in a team's own bundle of them. */
final class JsonAnnotations {

    static final String JACKSON = "com.fasterxml.jackson.annotation.";
    static final String JSONB = "jakarta.json.bind.annotation.";

    private static final List<String> LIBRARIES = List.of(
            JACKSON,
            "com.fasterxml.jackson.databind.annotation.",
            "tools.jackson.databind.annotation.",
            JSONB,
            "jakarta.xml.bind.annotation.",
            "javax.xml.bind.annotation.");

    /** What marks an annotation as a bundle of others. */
    private static final Set<String> BUNDLES = Set.of(JACKSON + "JacksonAnnotationsInside", JSONB + "JsonbAnnotation");

    private final Elements elements;

    /** What was found, because every property asks its class and its package. */
    private final Map<Element, List<Mirror>> known = new HashMap<>();

    JsonAnnotations(Elements elements) {
        this.elements = elements;
    }

    /** All of them on an element, in the order of declaration. */
    List<Mirror> on(Element element) {
        return known.computeIfAbsent(element, this::find);
    }

    private List<Mirror> find(Element element) {
        List<Mirror> found = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            collect(Mirror.of(element, annotation, elements), found, new HashSet<>());
        }
        return List.copyOf(found);
    }

    /** The one of a simple name that stands on the first element that has one. */
    Optional<Mirror> first(Collection<? extends Element> elements, String simpleName) {
        for (Element element : elements) {
            for (Mirror mirror : on(element)) {
                if (mirror.typeElement().getSimpleName().contentEquals(simpleName)) {
                    return Optional.of(mirror);
                }
            }
        }
        return Optional.empty();
    }

    private void collect(Mirror mirror, List<Mirror> found, Set<String> seen) {
        if (!mirror.resolved() || BUNDLES.contains(mirror.type()) || !seen.add(mirror.type())) {
            return;
        }
        if (LIBRARIES.stream().anyMatch(mirror.type()::startsWith)) {
            found.add(mirror);
        } else if (BUNDLES.stream().anyMatch(bundle -> Mirror.present(mirror.typeElement(), bundle, elements))) {
            for (AnnotationMirror inside : mirror.typeElement().getAnnotationMirrors()) {
                collect(new Mirror(mirror.on(), mirror.shown(), inside, elements), found, seen);
            }
        }
    }
}
