package dev.portcullis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.portcullis.processor.model.Parameter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Collects the parameters and the rules that the guard of one endpoint needs. */
final class GuardMembers {

    private final TypeNames types;
    private final NameAllocator names = new NameAllocator();
    private final GuardConstants constants;
    private final Set<String> received = new LinkedHashSet<>();
    private final Set<String> limits = new LinkedHashSet<>();
    private final Map<ClassName, String> rules = new LinkedHashMap<>();

    GuardMembers(TypeNames types, GuardConstants constants) {
        this.types = types;
        this.constants = constants;
        names.newName("rules");
    }

    /** The name of a constant. */
    String constant(TypeName type, String suggestion, CodeBlock value) {
        return constants.name(type, suggestion, value);
    }

    /** The name of the constant of a part of the model, {@link GuardConstants#of}. */
    String constant(Object meaning, Supplier<String> constant) {
        return constants.of(meaning, constant);
    }

    /** The name of the constant of a limit, {@link GuardConstants#of}. */
    String limit(Object meaning, Supplier<String> constant) {
        String name = constants.of(meaning, constant);
        limits.add(name);
        return name;
    }

    /** The name of the constant of a parameter, {@link GuardConstants#of}. */
    String parameter(Parameter parameter, Object meaning, Supplier<String> constant) {
        String name = constants.of(meaning, constant);
        if (!parameter.javaName().isEmpty()) {
            received.add(name);
        }
        return name;
    }

    /** The field that supplies a rule of the application. */
    String rule(String qualifiedName) {
        return rules.computeIfAbsent(types.classNamed(qualifiedName), rule -> names.newName(decapitalised(rule)));
    }

    /** The constants of the parameters that the method takes. */
    List<String> received() {
        return List.copyOf(received);
    }

    /** The constants of the limits. */
    List<String> limits() {
        return List.copyOf(limits);
    }

    /** The names of the fields by the classes of the rules. */
    Map<ClassName, String> rules() {
        return rules;
    }

    List<FieldSpec> fields() {
        return rules.entrySet().stream()
                .map(rule -> FieldSpec.builder(
                                ParameterizedTypeName.get(ClassName.get(Supplier.class), rule.getKey()),
                                rule.getValue(),
                                Modifier.PRIVATE,
                                Modifier.FINAL)
                        .build())
                .toList();
    }

    private static String decapitalised(ClassName name) {
        String simpleName = name.simpleName();
        return simpleName.substring(0, 1).toLowerCase(Locale.ROOT) + simpleName.substring(1);
    }
}
