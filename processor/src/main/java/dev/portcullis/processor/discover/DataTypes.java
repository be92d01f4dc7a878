package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Enumeration;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Turns types of bodies and results into {@link DataType}s, and collects the structures that they reach. */
final class DataTypes {

    /** Longer than any type that somebody wrote: one that grows with each step into itself. */
    private static final int LONGEST = 2_000;

    private static final Map<String, String> OPTIONAL_PRIMITIVES = Map.of(
            "java.util.OptionalInt", "INT",
            "java.util.OptionalLong", "LONG",
            "java.util.OptionalDouble", "DOUBLE");

    private final Elements elements;
    private final Types types;
    private final Map<String, DataType> known = new HashMap<>();
    private final Map<String, DeclaredType> pending = new LinkedHashMap<>();
    private final Map<String, Structure> structures = new TreeMap<>();
    private final Enumerations enumerationReader;
    private final Map<String, Enumeration> enumerations = new TreeMap<>();

    DataTypes(ProcessingEnvironment environment, Places places) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.enumerationReader = new Enumerations(elements, places);
    }

    DataType of(TypeMirror type) {
        return switch (type.getKind()) {
            case VOID -> new DataType.Nothing();
            case ERROR -> throw new UnresolvedTypeException("type " + type);
            case ARRAY -> array((ArrayType) type);
            case DECLARED -> declared((DeclaredType) type);
            case WILDCARD -> wildcard((WildcardType) type);
            case TYPEVAR -> variable((TypeVariable) type);
            default ->
                type instanceof PrimitiveType primitive
                        ? primitive(primitive)
                        : new DataType.Untyped(TypeText.of(type));
        };
    }

    /** Reads every structure that was met so far, and those that these reach in turn. */
    Map<String, Structure> structures(Structures reader) {
        while (!pending.isEmpty()) {
            Map.Entry<String, DeclaredType> next = pending.entrySet().iterator().next();
            pending.remove(next.getKey());
            structures.put(next.getKey(), reader.read(next.getKey(), next.getValue()));
        }
        return structures;
    }

    /** The enums that were met so far and say more than their names. */
    Map<String, Enumeration> enumerations() {
        return enumerations;
    }

    private DataType primitive(PrimitiveType type) {
        String boxed = types.boxedClass(type).getQualifiedName().toString();
        return KnownTypes.of(boxed, TypeText.of(type)).orElseThrow();
    }

    private DataType array(ArrayType type) {
        TypeKind component = type.getComponentType().getKind();
        if (component == TypeKind.BYTE || component == TypeKind.CHAR) {
            return new DataType.Binary(TypeText.of(type));
        }
        return many(TypeText.of(type), of(type.getComponentType()), true);
    }

    /** A variable of the method stands for its bound, when that says something. */
    private DataType variable(TypeVariable variable) {
        return variable.getUpperBound() instanceof DeclaredType bound && !mentionsVariables(bound)
                ? of(bound)
                : new DataType.Untyped(TypeText.of(variable));
    }

    /** {@code Page<T>} of {@code T extends View} is {@code Page<? extends View>}. */
    private DataType bounded(DeclaredType type, TypeElement element, String javaType) {
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeMirror argument : type.getTypeArguments()) {
            if (!(argument instanceof TypeVariable variable)) {
                arguments.add(argument);
            } else if (variable.getUpperBound() instanceof DeclaredType bound
                    && !mentionsVariables(bound)
                    && !bound.toString().equals("java.lang.Object")) {
                arguments.add(types.getWildcardType(bound, null));
            } else {
                return new DataType.Untyped(javaType);
            }
        }
        return of(types.getDeclaredType(element, arguments.toArray(TypeMirror[]::new)));
    }

    private static boolean mentionsVariables(TypeMirror type) {
        return type instanceof TypeVariable
                || type instanceof IntersectionType
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(DataTypes::mentionsVariables));
    }

    private DataType wildcard(WildcardType type) {
        return type.getExtendsBound() == null ? new DataType.Untyped(TypeText.of(type)) : of(type.getExtendsBound());
    }

    private DataType declared(DeclaredType type) {
        String javaType = TypeText.of(type);
        if (!isClosed(type)) {
            return read(type, javaType);
        }
        DataType meaning = known.get(javaType);
        if (meaning == null) {
            meaning = read(type, javaType);
            known.put(javaType, meaning);
        }
        return meaning;
    }

    /** Whether a type means the same wherever it stands: variables and wildcards take what is around them. */
    private static boolean isClosed(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && ((DeclaredType) type).getTypeArguments().stream().allMatch(DataTypes::isClosed);
    }

    private DataType read(DeclaredType type, String javaType) {
        TypeElement element = (TypeElement) type.asElement();
        Optional<DataType> container = container(type, javaType);
        if (container.isPresent()) {
            // With properties of its own, a map would leave as what is in it, whatever the properties say.
            return Member.exposed(element, elements) ? new DataType.Untyped(javaType) : container.get();
        }
        if (element.getKind() == ElementKind.ENUM) {
            enumerationReader.read(element).ifPresent(enumeration -> enumerations.put(javaType, enumeration));
            return new DataType.Scalar(
                    javaType, DataType.Scalar.Kind.ENUM, new DataType.Conversion(javaType, "valueOf"));
        }
        String name = element.getQualifiedName().toString();
        return channel(type, javaType)
                .or(() -> KnownTypes.of(name, javaType))
                .orElseGet(() -> ofApplication(type, element, javaType));
    }

    /** A subclass of a channel is one too. */
    private Optional<DataType> channel(DeclaredType type, String javaType) {
        return types.directSupertypes(type).stream()
                .map(supertype -> types.erasure(supertype).toString())
                .flatMap(name -> KnownTypes.of(name, javaType).stream())
                .filter(known -> known instanceof DataType.Channel || known instanceof DataType.Binary)
                .findFirst();
    }

    private DataType ofApplication(DeclaredType type, TypeElement element, String javaType) {
        boolean raw =
                type.getTypeArguments().size() < element.getTypeParameters().size();
        if (raw || javaType.length() > LONGEST) {
            return new DataType.Untyped(javaType);
        }
        if (type.getTypeArguments().stream().anyMatch(each -> each.getKind() == TypeKind.TYPEVAR)) {
            return bounded(type, element, javaType);
        }
        if (!structures.containsKey(javaType)) {
            pending.putIfAbsent(javaType, type);
        }
        return new DataType.Structured(javaType);
    }

    private Optional<DataType> container(DeclaredType type, String javaType) {
        Optional<List<? extends TypeMirror>> stage = arguments(type, "java.util.concurrent.CompletionStage");
        if (stage.isPresent()) {
            return Optional.of(argument(stage.get(), 0, javaType, DataType.Eventually::new));
        }
        Optional<List<? extends TypeMirror>> map =
                arguments(type, "java.util.Map").or(() -> arguments(type, "jakarta.ws.rs.core.MultivaluedMap"));
        if (map.isPresent()) {
            return Optional.of(
                    map.get().size() == 2
                            ? new DataType.Keyed(
                                    javaType, of(map.get().get(0)), of(map.get().get(1)))
                            : new DataType.Untyped(javaType));
        }
        Optional<List<? extends TypeMirror>> many = arguments(type, "java.util.Collection");
        if (many.isPresent()) {
            return Optional.of(argument(many.get(), 0, javaType, (java, element) -> many(java, element, false)));
        }
        Optional<List<? extends TypeMirror>> optional = arguments(type, "java.util.Optional");
        if (optional.isPresent()) {
            return Optional.of(argument(optional.get(), 0, javaType, DataType.Optionally::new));
        }
        String primitive = OPTIONAL_PRIMITIVES.get(javaType);
        if (primitive != null) {
            return Optional.of(
                    new DataType.Optionally(javaType, primitive(types.getPrimitiveType(TypeKind.valueOf(primitive)))));
        }
        return arguments(type, "jakarta.ws.rs.core.GenericEntity")
                .map(entity -> argument(entity, 0, javaType, (java, value) -> value));
    }

    /** Several streams or parts are content that nobody can look into, as one is. */
    private static DataType many(String javaType, DataType element, boolean array) {
        return element instanceof DataType.Binary
                ? new DataType.Binary(javaType)
                : new DataType.Many(javaType, element, array);
    }

    private interface Container {
        DataType of(String javaType, DataType content);
    }

    private DataType argument(List<? extends TypeMirror> arguments, int index, String javaType, Container container) {
        return index < arguments.size()
                ? container.of(javaType, of(arguments.get(index)))
                : new DataType.Untyped(javaType);
    }

    /** The type arguments that a type gives to one of its supertypes, itself included; empty list when raw. */
    private Optional<List<? extends TypeMirror>> arguments(DeclaredType type, String supertype) {
        TypeElement element = elements.getTypeElement(supertype);
        if (element == null || !types.isSubtype(types.erasure(type), types.erasure(element.asType()))) {
            return Optional.empty();
        }
        return Optional.of(find(type, element));
    }

    private List<? extends TypeMirror> find(TypeMirror type, TypeElement target) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(target)) {
            return declared.getTypeArguments();
        }
        return types.directSupertypes(type).stream()
                .filter(each -> types.isSubtype(types.erasure(each), types.erasure(target.asType())))
                .findFirst()
                .<List<? extends TypeMirror>>map(each -> find(each, target))
                .orElse(List.of());
    }
}
