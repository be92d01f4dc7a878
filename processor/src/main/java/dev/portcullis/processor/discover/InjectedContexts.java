package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What a resource class holds beside what its methods take: ways in and out past the guard, injected into fields, setters and
 * constructors, by whatever container.
 */
final class InjectedContexts {

    private final Places places;
    private final Set<List<Object>> reported = new HashSet<>();

    InjectedContexts(Places places) {
        this.places = places;
    }

    /**
     * Looks at a class and its superclasses.
     *
     * @param endpoints of the class; a way in matters where one of them takes content that no guard sees
     */
    void check(Lineage lineage, List<Signature> endpoints, Draft draft) {
        if (endpoints.isEmpty()) {
            return;
        }
        Optional<Signature> unread =
                endpoints.stream().filter(BodyShapes::leavesBody).findFirst();
        List<TypeElement> classes = Stream.concat(Stream.of(lineage.type()), lineage.superclasses().stream())
                .toList();
        held(classes).forEach(held -> {
            Element shown = places.spot(places.of(held)).inSource() ? held : lineage.shown();
            wayOut(held)
                    .filter(way -> isNew(Shape.UNCONTROLLED_CHANNEL, held))
                    .ifPresent(way -> draft.unresolvable(
                            Shape.UNCONTROLLED_CHANNEL, shown, Words.describe(held), way.problem(), way.fix()));
            unread.ifPresent(endpoint -> first(held, RestNames.RAW_REQUESTS)
                    .filter(type -> isNew(Shape.BODY_BYPASS, held))
                    .ifPresent(type -> draft.unresolvable(
                            Shape.BODY_BYPASS,
                            shown,
                            Words.describe(held),
                            endpoint.subject() + " can read the body from " + simple(type)
                                    + ", where no limit counts the bytes",
                            "take the body as a parameter, InputStream for its bytes")));
        });
    }

    /** Several resources may inherit it. */
    private boolean isNew(Shape shape, Element held) {
        return reported.add(List.of(shape, held));
    }

    /** Why nothing controls what leaves, and what to use in its place. */
    private record WayOut(String problem, String fix) {}

    private static Optional<WayOut> wayOut(VariableElement held) {
        if (first(held, Set.of(Signature.EVENT_SINK)).isPresent()) {
            return Optional.of(new WayOut(
                    "events are sent through it by methods that do not declare them",
                    "take @Context SseEventSink sink as a parameter of the method, with @Streams(type = ….class)"));
        }
        if (first(held, Set.of(RestNames.BROADCASTER)).isPresent()) {
            return Optional.of(new WayOut(
                    "a broadcaster writes events for everybody alike, which the guard refuses",
                    "use dev.portcullis.runtime.EventBroadcast"));
        }
        return first(held, RestNames.UNCONTROLLED_CONTEXTS)
                .map(type -> new WayOut(
                        "what is written to " + simple(type) + " passes no guard, so nothing says what may leave",
                        "return the result instead of writing it, or a CompletionStage of it"));
    }

    /** Fields, and the parameters that set none of them. */
    private static Stream<VariableElement> held(List<TypeElement> classes) {
        List<VariableElement> fields = classes.stream()
                .flatMap(type -> ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
                .toList();
        Set<List<String>> known =
                fields.stream().map(field -> names(field.asType()).toList()).collect(Collectors.toSet());
        Stream<? extends VariableElement> parameters = classes.stream()
                .flatMap(type -> Stream.concat(
                        ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(InjectedContexts::isSetter)))
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter -> !known.contains(names(parameter.asType()).toList()));
        return Stream.concat(fields.stream(), parameters);
    }

    private static boolean isSetter(ExecutableElement method) {
        return method.getSimpleName().toString().startsWith("set");
    }

    /** The type, or what a provider of it provides. */
    private static Optional<String> first(VariableElement held, Set<String> names) {
        return names(held.asType()).filter(names::contains).findFirst();
    }

    private static Stream<String> names(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Stream.concat(
                        Stream.of(((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .toString()),
                        declared.getTypeArguments().stream().flatMap(InjectedContexts::names))
                : Stream.empty();
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
