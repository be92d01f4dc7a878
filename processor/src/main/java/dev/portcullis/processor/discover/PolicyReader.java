package dev.portcullis.processor.discover;

import dev.portcullis.LimitKeyResolver;
import dev.portcullis.LoadingOwnershipRule;
import dev.portcullis.NestedOwnershipRule;
import dev.portcullis.OwnershipRule;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Policy.Access;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the policies that stand on an element, directly or through a team's own annotation. */
final class PolicyReader {

    private static final String OURS = "dev.portcullis.";
    private static final String STANDARD = "jakarta.annotation.security.";

    private final Elements elements;
    private final Types types;
    private final Places places;
    private final DataTypes dataTypes;
    private final ParameterTypes parameterTypes;

    /** What was read, because every endpoint asks for what stands on its class and its package. */
    private final Map<Element, List<Mirror>> mirrors = new HashMap<>();

    private final Map<Origin.Level, Map<Element, List<Declared<?>>>> policies = new EnumMap<>(Origin.Level.class);

    PolicyReader(ProcessingEnvironment environment, Places places, DataTypes dataTypes) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.places = places;
        this.dataTypes = dataTypes;
        this.parameterTypes = new ParameterTypes(environment);
    }

    /** Every policy on the element, in the order of declaration. */
    List<Declared<?>> read(Element element, Origin.Level level) {
        return policies.computeIfAbsent(level, each -> new HashMap<>())
                .computeIfAbsent(element, each -> declared(each, level));
    }

    private List<Declared<?>> declared(Element element, Origin.Level level) {
        List<Declared<?>> declared = new ArrayList<>();
        for (Mirror mirror : mirrors(element)) {
            policy(mirror).ifPresent(policy -> declared.add(declare(policy, mirror, level)));
        }
        return List.copyOf(declared);
    }

    /** The policies of one kind on the element. */
    <P extends Policy> List<Declared<P>> read(Element element, Origin.Level level, Class<P> kind) {
        List<Declared<P>> ofKind = new ArrayList<>();
        for (Declared<?> declared : read(element, level)) {
            if (kind.isInstance(declared.policy())) {
                ofKind.add(new Declared<>(kind.cast(declared.policy()), declared.origin()));
            }
        }
        return ofKind;
    }

    /** Every annotation of ours, or a standard synonym, on the element: containers unpacked, meta-annotations followed. */
    List<Mirror> mirrors(Element element) {
        return mirrors.computeIfAbsent(element, this::find);
    }

    private List<Mirror> find(Element element) {
        List<Mirror> found = new ArrayList<>();
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            collect(Mirror.of(element, annotation, elements), found, new HashSet<>());
        }
        return List.copyOf(found);
    }

    private void collect(Mirror mirror, List<Mirror> found, Set<String> seen) {
        if (!mirror.resolved()) {
            throw new UnresolvedTypeException("an annotation on " + mirror.on());
        }
        String type = mirror.type();
        if (type.startsWith(OURS) && type.endsWith(".List")) {
            found.addAll(mirror.annotations("value"));
        } else if (type.startsWith(OURS) || type.startsWith(STANDARD)) {
            found.add(mirror);
        }
        if (type.startsWith("java.") || type.startsWith("jakarta.") || !seen.add(type)) {
            return;
        }
        for (AnnotationMirror meta : mirror.typeElement().getAnnotationMirrors()) {
            collect(new Mirror(mirror.on(), mirror.shown(), meta, elements), found, seen);
        }
    }

    private Declared<?> declare(Policy policy, Mirror mirror, Origin.Level level) {
        return new Declared<>(policy, new Origin(level, describe(mirror), places.of(mirror)));
    }

    private static String describe(Mirror mirror) {
        String element = Words.describe(mirror.on());
        return mirror.shown() == mirror.annotation()
                        || mirror.shown().toString().contains(".List(")
                ? element
                : element + " (@"
                        + mirror.shown().getAnnotationType().asElement().getSimpleName() + ")";
    }

    private Optional<Policy> policy(Mirror mirror) {
        return Optional.ofNullable(
                switch (mirror.type()) {
                    case "dev.portcullis.RequiresRole" ->
                        new Access.Roles(
                                mirror.texts("value"), mirror.constant("match").equals("ALL"));
                    case "jakarta.annotation.security.RolesAllowed" -> new Access.Roles(mirror.texts("value"), false);
                    case "dev.portcullis.Authenticated" -> new Access.Authenticated();
                    case "dev.portcullis.PublicAccess" -> new Access.Public(mirror.text("reason"), false);
                    case "jakarta.annotation.security.PermitAll" -> new Access.Public("", true);
                    case "jakarta.annotation.security.DenyAll" -> new Access.Nobody();
                    case "dev.portcullis.AllowedBy" -> new Access.Custom(qualifiedName(mirror.classValue("value")));
                    case "dev.portcullis.OwnedBy" -> owned(mirror);
                    case "dev.portcullis.NotOwned" -> new Policy.NotOwned(mirror.text("reason"), mirror.texts("id"));
                    case "dev.portcullis.OwnedResults" ->
                        new Policy.OwnedResult(
                                mirror.text("property"),
                                mirror.constant("foreign").equals("DROP"),
                                mirror.texts("exceptRoles"));
                    case "dev.portcullis.RateLimited" -> rate(mirror);
                    case "dev.portcullis.AttemptLimited" -> attempts(mirror);
                    case "dev.portcullis.MaxSize" -> new Policy.Size(mirror.number("value"), "MaxSize");
                    case "dev.portcullis.Expose" -> new Policy.Exposed(mirror.texts("roles"), mirror.text("owner"));
                    case "dev.portcullis.Accept" -> new Policy.Accepted(mirror.texts("roles"), mirror.text("reason"));
                    case "dev.portcullis.Sensitive" ->
                        new Policy.Sensitive(Policy.Sensitive.Kind.valueOf(mirror.constant("value")));
                    case "dev.portcullis.Returns" -> returned(mirror);
                    case "dev.portcullis.Streams" -> new Policy.Streamed(dataTypes.of(mirror.classValue("type")));
                    case "dev.portcullis.OpaqueBody" -> new Policy.Opaque(mirror.text("reason"));
                    case "dev.portcullis.Waive" ->
                        new Policy.Waiver(mirror.text("rule"), mirror.text("reason"), mirror.text("until"));
                    default -> null;
                });
    }

    private Policy.Owned owned(Mirror mirror) {
        TypeMirror rule = mirror.classValue("value");
        Optional<TypeMirror> identifier = identifierType(rule);
        return new Policy.Owned(
                qualifiedName(rule),
                identifier.map(TypeMirror::toString).orElse(""),
                identifier.map(parameterTypes::of).orElseGet(() -> new DataType.Untyped("")),
                argument(rule, LoadingOwnershipRule.class, 1).map(TypeMirror::toString),
                mirror.text("parent"),
                argument(rule, NestedOwnershipRule.class, 0).map(parameterTypes::of),
                mirror.text("id"),
                mirror.texts("exceptRoles"),
                mirror.constant("onDenied").equals("NOT_FOUND"));
    }

    private Policy.Rate rate(Mirror mirror) {
        String resolver = qualifiedName(mirror.classValue("resolver"));
        return new Policy.Rate(
                mirror.number("permits"),
                mirror.text("per"),
                mirror.number("burst"),
                Policy.RateUnit.valueOf(mirror.constant("unit")),
                mirror.number("cost"),
                mirror.text("costBy"),
                mirror.constants("by").stream().map(Policy.RateKey::valueOf).toList(),
                mirror.text("parameter"),
                resolver.equals(LimitKeyResolver.class.getName()) ? "" : resolver,
                mirror.text("name"));
    }

    private static Policy.Attempts attempts(Mirror mirror) {
        return new Policy.Attempts(
                (int) mirror.number("max"),
                mirror.text("lockFor"),
                mirror.text("within"),
                mirror.text("key"),
                mirror.text("group"),
                mirror.constant("countOn").equals("EVERY_CALL"),
                mirror.numbers("failure"),
                mirror.constant("onSuccess").equals("CLEAR"),
                (int) mirror.number("maxPerClient"),
                mirror.text("waitForInFlight"),
                mirror.bool("tellRemaining"));
    }

    private Policy.Returned returned(Mirror mirror) {
        DataType type = dataTypes.of(mirror.classValue("type"));
        DataType declared = mirror.bool("list")
                ? new DataType.Many("java.util.Collection<" + type.javaType() + ">", type, false)
                : type;
        return new Policy.Returned(declared, (int) mirror.number("status"));
    }

    /** The type argument of {@link OwnershipRule} as the rule fixes it, erased and boxed; empty when it leaves it open. */
    private Optional<TypeMirror> identifierType(TypeMirror rule) {
        return argument(rule, OwnershipRule.class, 0);
    }

    private Optional<TypeMirror> argument(TypeMirror type, Class<?> generic, int index) {
        return supertype(type, generic.getCanonicalName())
                .filter(found -> found.getTypeArguments().size() > index)
                .map(found -> found.getTypeArguments().get(index))
                .filter(argument -> argument.getKind() == TypeKind.DECLARED || argument.getKind() == TypeKind.ARRAY)
                .map(types::erasure);
    }

    private Optional<DeclaredType> supertype(TypeMirror type, String name) {
        if (type instanceof DeclaredType declared && qualifiedName(declared).equals(name)) {
            return Optional.of(declared);
        }
        return types.directSupertypes(type).stream()
                .map(supertype -> supertype(supertype, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String qualifiedName(TypeMirror type) {
        return types.asElement(type) instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : type.toString();
    }
}
