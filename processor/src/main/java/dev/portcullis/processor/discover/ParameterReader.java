package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Origin.Level;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Parameter.Input;
import dev.portcullis.processor.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the parameters of one resource method: what the caller sends, and the body. */
final class ParameterReader {

    private final Elements elements;
    private final Types types;
    private final Places places;
    private final PolicyReader policies;
    private final DataTypes dataTypes;
    private final ParameterTypes parameterTypes;

    ParameterReader(ProcessingEnvironment environment, Places places, PolicyReader policies, DataTypes dataTypes) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.policies = policies;
        this.dataTypes = dataTypes;
        this.parameterTypes = new ParameterTypes(environment);
    }

    /**
     * What a method takes.
     *
     * @param bodies the body; more than one when the method is wrong
     */
    record Inputs(List<Parameter> parameters, List<Body> bodies) {}

    Inputs read(RestMethod method, DeclaredType resource, String subject, Draft draft) {
        List<Parameter> parameters = new ArrayList<>();
        List<Body> bodies = new ArrayList<>();
        List<? extends TypeMirror> parameterTypes =
                ((ExecutableType) types.asMemberOf(resource, method.method())).getParameterTypes();
        for (int index = 0; index < parameterTypes.size(); index++) {
            VariableElement defined = method.definition().getParameters().get(index);
            VariableElement own = method.method().getParameters().get(index);
            Site site = new Site(own, defined, family(method, index), parameterTypes.get(index));
            Optional<String> refusal = refusal(site);
            if (refusal.isPresent()) {
                draft.unresolvable(
                        own,
                        subject,
                        refusal.get(),
                        "take the value as a path, query or header parameter or"
                                + " in the body, or return the result instead of writing it");
                site.family().forEach(draft::account);
            } else if (input(site).isPresent()) {
                parameters.add(parameter(site, input(site).get()));
                site.family().forEach(draft::account);
            } else if (!has(defined, RestNames.CONTEXT)) {
                bodies.add(body(site));
            }
        }
        return new Inputs(parameters, bodies);
    }

    /**
     * One parameter.
     *
     * @param own in the method that runs
     * @param defined in the method whose annotations count
     * @param family in the method that runs and in all that it overrides
     * @param type with the type variables of the resource class resolved
     */
    private record Site(VariableElement own, VariableElement defined, List<VariableElement> family, TypeMirror type) {}

    private static List<VariableElement> family(RestMethod method, int index) {
        List<VariableElement> family = new ArrayList<>();
        for (ExecutableElement each : method.chain()) {
            family.add(each.getParameters().get(index));
        }
        return family;
    }

    private Optional<String> refusal(Site site) {
        for (String unsupported : RestNames.UNSUPPORTED_PARAMETERS) {
            if (has(site.defined(), unsupported)) {
                return Optional.of("a value of @" + unsupported.substring(unsupported.lastIndexOf('.') + 1)
                        + " is not checked yet, and servers disagree about what it contains, so no policy could hold");
            }
        }
        if (has(site.defined(), RestNames.SUSPENDED)) {
            return Optional.of("what an AsyncResponse is resumed with cannot be seen, so nothing says what may leave;"
                    + " return a CompletionStage of the result");
        }
        String type = TypeText.of(types.erasure(site.type()));
        return RestNames.UNCONTROLLED_CONTEXTS.contains(type)
                ? Optional.of("what is written to " + type.substring(type.lastIndexOf('.') + 1)
                        + " passes no guard, so nothing says what may leave")
                : Optional.empty();
    }

    private Optional<Input> input(Site site) {
        if (has(site.defined(), RestNames.PATH_PARAM)) {
            return Optional.of(Input.PATH);
        }
        if (has(site.defined(), RestNames.QUERY_PARAM)) {
            return Optional.of(Input.QUERY);
        }
        return has(site.defined(), RestNames.HEADER_PARAM) ? Optional.of(Input.HEADER) : Optional.empty();
    }

    private Parameter parameter(Site site, Input input) {
        String annotation = switch (input) {
            case PATH -> RestNames.PATH_PARAM;
            case QUERY -> RestNames.QUERY_PARAM;
            case HEADER -> RestNames.HEADER_PARAM;
        };
        List<Declared<Policy.Owned>> owned = nearest(site, Policy.Owned.class);
        List<Declared<Policy.NotOwned>> notOwned = nearest(site, Policy.NotOwned.class);
        Element type = types.asElement(single(site.type()));
        if (owned.isEmpty() && notOwned.isEmpty() && type != null) {
            owned = policies.read(type, Level.IDENTIFIER_TYPE, Policy.Owned.class);
            notOwned = policies.read(type, Level.IDENTIFIER_TYPE, Policy.NotOwned.class);
        }
        return new Parameter(
                input,
                Mirror.find(site.defined(), annotation, elements).orElseThrow().text("value"),
                site.own().getSimpleName().toString(),
                parameterTypes.of(site.type()),
                Mirror.find(site.defined(), RestNames.DEFAULT_VALUE, elements).map(value -> value.text("value")),
                encoded(site.defined()),
                TypeText.of(site.type()).contains("jakarta.ws.rs.core.PathSegment"),
                owned,
                notOwned.stream().findFirst(),
                nearest(site, Policy.Size.class).stream().findFirst(),
                places.of(site.own()));
    }

    /** What a list, an array or an optional holds: several typed identifiers are owned as one of them is. */
    private static TypeMirror single(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return single(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return single(wildcard.getExtendsBound());
        }
        return type instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1
                ? single(declared.getTypeArguments().get(0))
                : type;
    }

    private Body body(Site site) {
        return new Body(
                site.own().getSimpleName().toString(),
                dataTypes.of(site.type()),
                nearest(site, Policy.Size.class).stream().findFirst(),
                places.of(site.own()));
    }

    /** What the first parameter of the family that declares the kind says. */
    private <P extends Policy> List<Declared<P>> nearest(Site site, Class<P> kind) {
        return site.family().stream()
                .map(each -> policies.read(each, Level.PARAMETER, kind))
                .filter(declared -> !declared.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@code @Encoded} on a method or class speaks of all its parameters, Jakarta REST 3.1 section 3.2. */
    private boolean encoded(VariableElement parameter) {
        for (Element each = parameter; each != null; each = each.getEnclosingElement()) {
            if (has(each, RestNames.ENCODED)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Element element, String annotation) {
        return Mirror.present(element, annotation, elements);
    }
}
