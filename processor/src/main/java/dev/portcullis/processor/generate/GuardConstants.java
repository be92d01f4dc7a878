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
import javax.lang.model.element.Modifier;

/** The constants of the guard of one resource, shared by its endpoints: what is equal is written once. */
final class GuardConstants {

    /** Makes identifiers of names that are none. */
    private final NameAllocator allocator = new NameAllocator();

    private final Set<String> taken = new HashSet<>();
    private final Map<CodeBlock, String> names = new HashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    /** Adds a constant, once, and returns its name. */
    String name(TypeName type, String suggestion, CodeBlock value) {
        if (!value.toString().endsWith(")")) {
            throw new IllegalStateException("A constant with $W: code is only compared up to there: " + value);
        }
        return names.computeIfAbsent(value, unknown -> {
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
