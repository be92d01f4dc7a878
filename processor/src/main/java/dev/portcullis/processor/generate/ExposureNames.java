package dev.portcullis.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.portcullis.processor.model.Enumeration;
import dev.portcullis.processor.model.Structure;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names the exposure of each type that may leave; instances of one generic type have one each, enums only when they are not
 * written by name.
 */
final class ExposureNames {

    private final Map<String, ClassName> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ExposureNames(TypeNames types, Collection<Structure> structures, Collection<Enumeration> enumerations) {
        structures.forEach(
                structure -> name(structure.javaType(), structure.writtenIn(), flat(types.of(structure.javaType()))));
        enumerations.forEach(enumeration -> name(
                enumeration.javaType(),
                enumeration.packageName(),
                enumeration.simpleName().replace('.', '_')));
    }

    private void name(String javaType, String packageName, String base) {
        String name = base + "_Exposure";
        // File names differ by more than case on every system.
        for (int i = 2; !taken.add((packageName + "." + name).toLowerCase(Locale.ROOT)); i++) {
            name = base + "_Exposure" + i;
        }
        names.put(javaType, ClassName.get(packageName, name));
    }

    ClassName of(String javaType) {
        return find(javaType)
                .orElseThrow(() -> new IllegalStateException("Nothing is known about what may leave of " + javaType));
    }

    /** Empty for a type that has no exposure of its own. */
    Optional<ClassName> find(String javaType) {
        @Nullable ClassName name = names.get(javaType);
        return Optional.ofNullable(name);
    }

    private static String flat(TypeName type) {
        if (type instanceof ClassName name) {
            return String.join("_", name.simpleNames());
        }
        if (type instanceof ParameterizedTypeName generic) {
            return flat(generic.rawType())
                    + generic.typeArguments().stream()
                            .map(ExposureNames::flat)
                            .collect(Collectors.joining("_", "_", ""));
        }
        if (type instanceof ArrayTypeName array) {
            return flat(array.componentType()) + "Array";
        }
        return type instanceof WildcardTypeName wildcard
                ? flat(wildcard.upperBounds().get(0))
                : type.toString();
    }
}
