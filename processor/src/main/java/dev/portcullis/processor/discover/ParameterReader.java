package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Origin.Level;
import dev.portcullis.processor.model.Parameter;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private final Constraints constraints;
    private final BeanReader beans;
    private final UnwatchedFields unwatchedFields;
    private final BodyShapes shapes = new BodyShapes();

    ParameterReader(ProcessingEnvironment environment, Places places, PolicyReader policies, DataTypes dataTypes) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.policies = policies;
        this.dataTypes = dataTypes;
        this.parameterTypes = new ParameterTypes(environment);
        this.constraints = new Constraints(elements, places);
        this.beans = new BeanReader(environment);
        this.unwatchedFields = new UnwatchedFields(environment, places);
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
            Site site = new Site(own, defined, family(method, index), parameterTypes.get(index), places.of(own));
            Optional<Mirror> source = source(defined);
            if (refused(site, subject, draft) || source.isPresent()) {
                site.family().forEach(draft::account);
            }
            if (has(defined, RestNames.BEAN_PARAM)) {
                beans.members(site.own(), site.type(), subject, draft)
                        .forEach(member -> parameters.add(parameter(member(member, site, draft))));
            } else if (source.isPresent()) {
                parameters.add(parameter(site));
            } else if (!has(defined, RestNames.CONTEXT) && !has(defined, RestNames.SUSPENDED)) {
                bodies.add(body(site));
                site.family().forEach(draft::account);
            }
        }
        shapes.check(method, parameters, bodies, subject, draft);
        return new Inputs(parameters, bodies);
    }

    /**
     * One parameter, or one member of a bean.
     *
     * @param own in the method that runs
     * @param defined in the method whose annotations count
     * @param family in the method that runs and in all that it overrides
     * @param type with the type variables of the resource class resolved
     * @param place what a finding points at
     */
    private record Site(Element own, Element defined, List<? extends Element> family, TypeMirror type, Place place) {}

    /** A member of a bean; of a bean from a jar there is only the parameter to point at. */
    private Site member(BeanReader.Member member, Site bean, Draft draft) {
        member.annotated().forEach(draft::account);
        Element first = member.annotated().get(0);
        unwatchedFields.check(first, bean.own(), draft);
        boolean inSource = places.spot(places.of(first)).inSource();
        return new Site(first, first, member.annotated(), member.type(), inSource ? places.of(first) : bean.place());
    }

    private static List<VariableElement> family(RestMethod method, int index) {
        List<VariableElement> family = new ArrayList<>();
        for (ExecutableElement each : method.chain()) {
            family.add(each.getParameters().get(index));
        }
        return family;
    }

    private boolean refused(Site site, String subject, Draft draft) {
        Optional<String> refusal = refusal(site);
        refusal.ifPresent(problem -> draft.unresolvable(
                Shape.UNCONTROLLED_CHANNEL,
                site.own(),
                subject,
                problem,
                "return the result instead of writing it, or a CompletionStage of it"));
        return refusal.isPresent();
    }

    private Optional<String> refusal(Site site) {
        String type = TypeText.of(types.erasure(site.type()));
        return RestNames.UNCONTROLLED_CONTEXTS.contains(type)
                ? Optional.of("what is written to " + type.substring(type.lastIndexOf('.') + 1)
                        + " passes no guard, so nothing says what may leave")
                : Optional.empty();
    }

    /** The annotation that says where a value comes from. */
    private Optional<Mirror> source(Element element) {
        return Mirror.first(element, RestNames.INPUTS.keySet(), elements);
    }

    private Parameter parameter(Site site) {
        Mirror source = source(site.defined()).orElseThrow();
        List<Declared<Policy.Owned>> owned = nearest(site, Policy.Owned.class);
        List<Declared<Policy.NotOwned>> notOwned = nearest(site, Policy.NotOwned.class);
        Element type = types.asElement(single(site.type()));
        if (owned.isEmpty() && notOwned.isEmpty() && type != null) {
            owned = policies.read(type, Level.IDENTIFIER_TYPE, Policy.Owned.class);
            notOwned = policies.read(type, Level.IDENTIFIER_TYPE, Policy.NotOwned.class);
        }
        DataType dataType = parameterTypes.of(site.type());
        return new Parameter(
                Objects.requireNonNull(RestNames.INPUTS.get(source.type())),
                source.text("value"),
                site.own().getSimpleName().toString(),
                dataType,
                Mirror.find(site.defined(), RestNames.DEFAULT_VALUE, elements).map(value -> value.text("value")),
                encoded(site.defined()),
                TypeText.of(site.type()).contains("jakarta.ws.rs.core.PathSegment"),
                owned,
                notOwned.stream().findFirst(),
                constraints.read(dataType, site.family(), Level.PARAMETER, maxSize(site)),
                site.place());
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
        DataType type = RestNames.FORMS.contains(types.erasure(site.type()).toString())
                ? new DataType.Untyped(TypeText.of(site.type()))
                : dataTypes.of(site.type());
        return new Body(
                site.own().getSimpleName().toString(),
                type,
                maxSize(site),
                constraints.read(type, site.family(), Level.PARAMETER, Optional.empty()),
                nearest(site, Policy.Owned.class),
                nearest(site, Policy.NotOwned.class).stream().findFirst(),
                site.place());
    }

    private Optional<Declared<Policy.Size>> maxSize(Site site) {
        return nearest(site, Policy.Size.class).stream().findFirst();
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
    private boolean encoded(Element parameter) {
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
