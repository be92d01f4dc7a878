package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Discovered.Found;
import dev.portcullis.processor.model.JavaMethod;
import dev.portcullis.processor.model.ResourceType;
import dev.portcullis.processor.model.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one endpoint of a class: what it takes and answers, and the policies in its scope. */
final class EndpointReader {

    private final Elements elements;
    private final Types types;
    private final Places places;
    private final DataTypes dataTypes;
    private final ParameterReader parameters;
    private final ScopeReader scopes;
    private final Visibility visibility;

    EndpointReader(
            ProcessingEnvironment environment,
            Places places,
            DataTypes dataTypes,
            ParameterReader parameters,
            ScopeReader scopes) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.dataTypes = dataTypes;
        this.parameters = parameters;
        this.scopes = scopes;
        this.visibility = new Visibility(environment.getElementUtils());
    }

    /** Reads a method that takes requests. */
    Found read(RestMethod method, Lineage lineage, Route route, Draft draft) {
        TypeElement type = lineage.type();
        ExecutableElement own = method.method();
        String httpMethod = method.verbs().get(0);
        String subject =
                httpMethod + " " + route.template() + " (" + Words.simpleName(type) + "." + own.getSimpleName() + ")";
        // A method from a class file has no place that a compiler could show.
        Element shown = places.spot(places.of(own)).inSource() ? own : mirrored(method, lineage);
        ParameterReader.Inputs inputs = parameters.read(method, (DeclaredType) type.asType(), subject, draft);
        if (inputs.bodies().size() > 1) {
            draft.unresolvable(
                    shown,
                    subject,
                    "more than one parameter would take the body, and only one can",
                    "annotate the others with @PathParam, @QueryParam, @HeaderParam, @BeanParam or @Context");
        }
        Optional<? extends Element> sink = eventSink(own);
        Signature signature = new Signature(
                httpMethod,
                route.template(),
                route.variables(),
                route.spanning(),
                route.segments(),
                new ResourceType(
                        elements.getPackageOf(type).getQualifiedName().toString(),
                        Words.simpleName(type),
                        elements.getBinaryName(type).toString(),
                        guardName(lineage.shown()),
                        places.of(lineage.shown())),
                javaMethod(method),
                inputs.parameters(),
                inputs.bodies().stream().findFirst(),
                sink.isPresent()
                        ? new DataType.Channel(Signature.EVENT_SINK)
                        : result(method, (DeclaredType) type.asType()),
                places.of(sink.isPresent() && shown.equals(own) ? sink.get() : shown),
                mediaTypes(RestNames.CONSUMES, method, lineage),
                mediaTypes(RestNames.PRODUCES, method, lineage),
                places.of(shown));
        Found found = new Found(signature, scopes.read(method, lineage));
        visibility
                .hidden(own, found, lineage.shown())
                .ifPresent(hidden -> draft.unresolvable(
                        shown,
                        subject,
                        Words.describe(hidden) + " cannot be seen from its package, so its guard could not name it",
                        "make " + Words.describe(hidden) + " public, or package-private in the same package"));
        return found;
    }

    /** What the method sends events to, Jakarta REST 3.1 section 9.3. */
    private Optional<? extends Element> eventSink(ExecutableElement method) {
        return method.getParameters().stream()
                .filter(parameter ->
                        TypeText.of(types.erasure(parameter.asType())).equals(Signature.EVENT_SINK))
                .findFirst();
    }

    /** The method that carries the policies of one from a jar; else the class. */
    private static Element mirrored(RestMethod method, Lineage lineage) {
        return method.chain().stream()
                .filter(each -> lineage.mirror().filter(Owner.of(each)::equals).isPresent())
                .<Element>map(each -> each)
                .findFirst()
                .orElse(lineage.shown());
    }

    /** The guard stands beside the class, or beside the interface that speaks for it. */
    private String guardName(TypeElement shown) {
        String packageName = elements.getPackageOf(shown).getQualifiedName().toString();
        String name = Words.simpleName(shown).replace('.', '_') + "_Guard";
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** What an {@code AsyncResponse} is resumed with only {@code @Returns} can tell, Jakarta REST 3.1 section 8.2. */
    private DataType result(RestMethod method, DeclaredType resource) {
        boolean suspended = method.definition().getParameters().stream()
                .anyMatch(parameter -> Mirror.present(parameter, RestNames.SUSPENDED, elements));
        return suspended
                ? new DataType.Untyped(RestNames.ASYNC_RESPONSE)
                : dataTypes.of(((ExecutableType) types.asMemberOf(resource, method.method())).getReturnType());
    }

    private JavaMethod javaMethod(RestMethod method) {
        List<List<String>> signatures =
                method.chain().stream().map(this::erased).distinct().toList();
        return new JavaMethod(
                method.method().getSimpleName().toString(),
                signatures.get(0),
                signatures.subList(1, signatures.size()));
    }

    private List<String> erased(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> TypeText.of(types.erasure(parameter.asType())))
                .toList();
    }

    private List<String> mediaTypes(String annotation, RestMethod method, Lineage lineage) {
        List<Element> candidates = new ArrayList<>();
        candidates.add(method.definition());
        candidates.addAll(lineage.all());
        return candidates.stream()
                .map(each -> Mirror.find(each, annotation, elements))
                .flatMap(Optional::stream)
                .findFirst()
                .map(mirror -> mirror.texts("value").stream()
                        .flatMap(value -> List.of(value.split(",")).stream())
                        .map(String::strip)
                        .toList())
                .orElse(List.of());
    }
}
