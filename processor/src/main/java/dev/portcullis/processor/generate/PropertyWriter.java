package dev.portcullis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Form;
import dev.portcullis.processor.model.Hierarchy;
import dev.portcullis.processor.model.Inclusion;
import dev.portcullis.processor.model.Property;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the statements that write the properties of one value, and the constants that they need. */
final class PropertyWriter {

    private final TypeNames types;
    private final ExposureNames exposures;
    private final String value;
    private final NameAllocator names;
    private final List<FieldSpec> constants = new ArrayList<>();

    /**
     * For one method.
     *
     * @param value the variable that holds the value
     * @param names the names that are taken in the method
     */
    PropertyWriter(TypeNames types, ExposureNames exposures, String value, NameAllocator names) {
        this.types = types;
        this.exposures = exposures;
        this.value = value;
        this.names = names;
    }

    /** The constants of everything that was written so far. */
    List<FieldSpec> constants() {
        return List.copyOf(constants);
    }

    /** What an object says of its type. */
    void write(Hierarchy.Tag tag, CodeBlock.Builder code) {
        code.addStatement("$T.field(json, $N, $S)", Contract.SCALARS, name("type", tag.property()), tag.value());
    }

    void write(Property property, String accessor, CodeBlock.Builder code) {
        String name = name(property.name(), property.wireName());
        ScalarValue scalar = new ScalarValue(
                exposures,
                property.form().flatMap(form -> format(name, form)).orElse(""),
                property.form().filter(Form.Text.class::isInstance).isPresent());
        CodeBlock read = CodeBlock.of("$N.$L()", value, accessor);
        boolean always = property.inclusion() == Inclusion.ALWAYS
                || types.of(property.type()).isPrimitive();
        if (always && direct(property.type())) {
            field(name, property.type(), read, scalar, code);
            return;
        }
        String variable = names.newName(property.name());
        Optional<CodeBlock> condition = always ? Optional.empty() : Optional.of(included(property, variable));
        code.addStatement("$T $N = $L", types.of(property.type()), variable, read);
        condition.ifPresent(present -> code.beginControlFlow("if ($L)", present));
        if (direct(property.type())) {
            field(name, property.type(), CodeBlock.of("$N", variable), scalar, code);
        } else {
            code.addStatement("json.writeFieldName($N)", name);
            ValueWriter values = new ValueWriter(types, exposures, scalar, names, code);
            if (condition.isPresent()) {
                values.present(property.type(), variable, true);
            } else {
                values.nullable(property.type(), variable, true);
            }
        }
        condition.ifPresent(present -> code.endControlFlow());
    }

    /** Whether one call writes it. */
    private static boolean direct(DataType type) {
        return type instanceof DataType.Text || type instanceof DataType.Scalar || type instanceof DataType.Structured;
    }

    private void field(String name, DataType type, CodeBlock read, ScalarValue scalar, CodeBlock.Builder code) {
        if (type instanceof DataType.Structured) {
            code.addStatement("json.writeFieldName($N)", name);
            code.addStatement("$T.write($L, json, viewer)", exposures.of(type.javaType()), read);
        } else {
            code.addStatement("$T.field(json, $N, $L)", Contract.SCALARS, name, scalar.of(type, read));
        }
    }

    /** The condition on which it is written. */
    private static CodeBlock included(Property property, String variable) {
        String filled = property.inclusion() == Inclusion.NON_NULL ? "" : filled(property.type(), property.inclusion());
        return filled.isEmpty()
                ? CodeBlock.of("$N != null", variable)
                : CodeBlock.of("$N != null && " + filled, variable, variable);
    }

    private static String filled(DataType type, Inclusion inclusion) {
        if (type instanceof DataType.Optionally) {
            return "$N.isPresent()";
        }
        if (inclusion == Inclusion.NON_ABSENT) {
            return "";
        }
        if (type instanceof DataType.Many many) {
            return many.array() ? "$N.length > 0" : "!$N.isEmpty()";
        }
        if (type instanceof DataType.Keyed) {
            return "!$N.isEmpty()";
        }
        return switch (type.javaType()) {
            case "java.lang.String" -> "!$N.isEmpty()";
            case "java.lang.CharSequence" -> "$N.length() > 0";
            default -> "";
        };
    }

    /** The constant that formats; empty when the form needs none. */
    private Optional<String> format(String base, Form form) {
        if (form instanceof Form.TimePattern time) {
            CodeBlock formatter = CodeBlock.of(
                    "$T.ofPattern($S, $L)", DateTimeFormatter.class, time.pattern(), locale(time.locale()));
            return Optional.of(constant(
                    base + "_FORMAT",
                    TypeName.get(DateTimeFormatter.class),
                    time.zone().isEmpty()
                            ? formatter
                            : CodeBlock.of("$L.withZone($T.of($S))", formatter, ZoneId.class, time.zone())));
        }
        if (form instanceof Form.NumberPattern number) {
            return Optional.of(constant(
                    base + "_FORMAT",
                    Contract.NUMBER_PATTERN,
                    CodeBlock.of(
                            "new $T($S, $L)", Contract.NUMBER_PATTERN, number.pattern(), locale(number.locale()))));
        }
        return Optional.empty();
    }

    private static CodeBlock locale(String tag) {
        ClassName locale = ClassName.get(Locale.class);
        return tag.isEmpty() ? CodeBlock.of("$T.ROOT", locale) : CodeBlock.of("$T.forLanguageTag($S)", locale, tag);
    }

    private String name(String javaName, String wireName) {
        return constant(
                javaName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT),
                Contract.SERIALIZED_STRING,
                CodeBlock.of("new $T($S)", Contract.SERIALIZED_STRING, wireName));
    }

    private String constant(String suggestion, TypeName type, CodeBlock initial) {
        String name = names.newName(suggestion);
        constants.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(initial)
                .build());
        return name;
    }
}
