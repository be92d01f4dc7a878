package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** The constants of the guard of one resource, shared by its endpoints: what is equal is written once. */
final class GuardConstants {

    /** Makes identifiers of names that are none. */
    private final NameAllocator allocator = new NameAllocator();

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Object, String> known = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    /**
     * The name of the constant of a part of the model, which is written when it is first asked for.
     *
     * @param meaning all that the constant is made from
     * @param constant adds it and names it
     */
    String of(Object meaning, Supplier<String> constant) {
        return known.computeIfAbsent(meaning, unknown -> constant.get());
    }

    /** Adds a constant, once, and returns its name. */
    String name(TypeName type, String suggestion, CodeBlock value) {
        String code = value.toString();
        if (!code.endsWith(")")) {
            throw new IllegalStateException("A constant with $W: code is only compared up to there: " + code);
        }
        return names.computeIfAbsent(code, unknown -> {
            String name = allocator.newName(
                    numbered(suggestion.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_")));
            fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build());
            return name;
        });
    }

    private String numbered(String base) {
        String name = base;
        for (int number = 2; !taken.add(name); number++) {
            name = base + "_" + number;
        }
        return name;
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }
}
