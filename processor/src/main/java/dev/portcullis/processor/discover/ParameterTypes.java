package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.DataType.Conversion;
import dev.portcullis.processor.model.DataType.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Types of path, query and header parameters: what a server makes of a string, Jakarta REST 3.1 section 3.2. */
final class ParameterTypes {

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Set", "java.util.SortedSet", "java.util.Collection");

    private final Types types;

    ParameterTypes(ProcessingEnvironment environment) {
        this.types = environment.getTypeUtils();
    }

    DataType of(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new UnresolvedTypeException("type " + type);
        }
        String javaType = TypeText.of(type);
        if (type instanceof PrimitiveType primitive) {
            return KnownTypes.of(types.boxedClass(primitive).getQualifiedName().toString(), javaType)
                    .orElseThrow();
        }
        if (type instanceof javax.lang.model.type.ArrayType array) {
            return new DataType.Many(javaType, of(array.getComponentType()), true);
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return new DataType.Untyped(javaType);
        }
        String name = element.getQualifiedName().toString();
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        if (arguments.size() == 1 && COLLECTIONS.contains(name)) {
            return new DataType.Many(javaType, of(arguments.get(0)), false);
        }
        if (arguments.size() == 1 && name.equals("java.util.Optional")) {
            return new DataType.Optionally(javaType, of(arguments.get(0)));
        }
        boolean isEnum = element.getKind() == ElementKind.ENUM;
        Optional<DataType> known = isEnum ? Optional.empty() : KnownTypes.of(name, javaType);
        return known.isPresent() ? known.get() : ofStrings(element, javaType, isEnum);
    }

    private DataType ofStrings(TypeElement type, String javaType, boolean isEnum) {
        Scalar.Kind kind = isEnum ? Scalar.Kind.ENUM : Scalar.Kind.IDENTIFIER;
        return conversion(type, isEnum)
                .<DataType>map(conversion -> new Scalar(javaType, kind, conversion))
                .orElseGet(() -> new DataType.Untyped(javaType));
    }

    /** In the order of the specification: constructor, {@code valueOf}, {@code fromString}; for enums the last first. */
    private Optional<Conversion> conversion(TypeElement type, boolean isEnum) {
        String name = type.getQualifiedName().toString();
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.empty();
        }
        Optional<Conversion> valueOf = factory(type, "valueOf");
        Optional<Conversion> fromString = factory(type, "fromString");
        if (isEnum) {
            return fromString.or(() -> valueOf);
        }
        boolean constructor = !type.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(this::takesString);
        return constructor
                ? Optional.of(new Conversion(name, ""))
                : valueOf.or(() -> fromString).or(() -> ofComponent(type));
    }

    /** Servers know nothing of records with one component; the guard hands them over made. */
    private Optional<Conversion> ofComponent(TypeElement type) {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        if (components.size() != 1 || !type.getModifiers().contains(Modifier.PUBLIC)) {
            return Optional.empty();
        }
        return of(components.get(0).asType()) instanceof Scalar scalar
                        && scalar.conversion().component().isEmpty()
                        && scalar.kind() != Scalar.Kind.CHARACTER
                ? Optional.of(new Conversion(type.getQualifiedName().toString(), "", Optional.of(scalar.conversion())))
                : Optional.empty();
    }

    private Optional<Conversion> factory(TypeElement type, String method) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getSimpleName().contentEquals(method))
                .filter(each -> each.getModifiers().contains(Modifier.STATIC))
                .filter(this::takesString)
                .filter(each -> TypeText.of(each.getReturnType()).equals(TypeText.of(type.asType())))
                .findFirst()
                .map(each -> new Conversion(type.getQualifiedName().toString(), method));
    }

    private boolean takesString(ExecutableElement executable) {
        List<? extends Element> parameters = executable.getParameters();
        return executable.getModifiers().contains(Modifier.PUBLIC)
                && parameters.size() == 1
                && TypeText.of(parameters.get(0).asType()).equals("java.lang.String");
    }
}
