package dev.portcullis.conformance.exposure.canary;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portcullis.conformance.exposure.canary.Form.Scalar;
import dev.portcullis.conformance.exposure.canary.View.Kind;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes random objects of a tree, with a canary in each value, and says what of them may leave. */
final class Values {

    private static final int DEEPEST = 5;
    private static final int MOST_ELEMENTS = 3;
    private static final long FIRST_NUMBER = 4_000_000_000_000L;

    private final Tree tree;
    private final ClassLoader loader;
    private final Random random;
    private final List<String> canaries = new ArrayList<>();

    Values(Tree tree, ClassLoader loader) {
        this.tree = tree;
        this.loader = loader;
        this.random = new Random(tree.seed());
        canaries.addAll(tree.literals());
    }

    /** What the endpoint is to return. */
    Made root() {
        Form form = tree.form();
        if (form instanceof Form.Many many) {
            return many(many, null, 0);
        }
        return form instanceof Form.Keyed keyed ? keyed(keyed, null, 0) : nested(tree.returned(), 0);
    }

    /** Everything that is hidden in what was made. */
    List<String> canaries() {
        return canaries;
    }

    private Made value(Property property, @Nullable Form variable, int depth) {
        if (property.name().endsWith(Trees.KEEPER)) {
            String name = Reader.NAMES.get(random.nextInt(Reader.NAMES.size()));
            return new Made(name, reader -> name);
        }
        return of(property.form(), variable, depth);
    }

    private Made of(Form form, @Nullable Form variable, int depth) {
        if (form instanceof Scalar scalar) {
            return scalar.primitive() || !absent() ? scalar(scalar) : Made.NULL;
        } else if (absent()) {
            return Made.NULL;
        } else if (form instanceof Form.Variable) {
            return of(Objects.requireNonNull(variable), null, depth);
        } else if (form instanceof Form.Nested nested) {
            return depth > DEEPEST ? Made.NULL : nested(nested, depth);
        } else if (form instanceof Form.Many many) {
            return many(many, variable, depth);
        } else if (form instanceof Form.Keyed keyed) {
            return keyed(keyed, variable, depth);
        }
        Made inner = of(((Form.Maybe) form).value(), variable, depth);
        return new Made(Optional.ofNullable(inner.object()), inner.leaves());
    }

    private boolean absent() {
        return random.nextInt(12) == 0;
    }

    private Made scalar(Scalar scalar) {
        Object value = switch (scalar) {
            case TEXT -> text();
            case LONG, BOXED -> number();
            case INT -> random.nextInt();
            case FLAG -> random.nextBoolean();
            case UUID -> new UUID(0x4000, number());
            case DECIMAL -> new BigDecimal(number() + ".25");
            case COLOUR -> type("Api$Colour").getEnumConstants()[random.nextInt(2)];
            case OBJECT -> random.nextBoolean() ? text() : List.of(text());
            case UNTYPED -> Map.of(text(), text());
            case FAILURE -> new IllegalStateException(text());
            case BYTES -> text().getBytes(UTF_8);
        };
        if (scalar == Scalar.UUID || scalar == Scalar.LONG || scalar == Scalar.BOXED || scalar == Scalar.DECIMAL) {
            canaries.add(value.toString());
        }
        Object leaving =
                value instanceof Enum<?> constant ? constant.name() : scalar == Scalar.UUID ? value.toString() : value;
        return new Made(value, reader -> leaving);
    }

    private String text() {
        String text = "c" + Long.toUnsignedString(tree.seed()) + "v" + canaries.size() + "z";
        canaries.add(text);
        return text;
    }

    private long number() {
        return FIRST_NUMBER + random.nextInt(1_000_000) * 1_000_000L + canaries.size();
    }

    private Made many(Form.Many many, @Nullable Form variable, int depth) {
        List<Made> elements = new ArrayList<>();
        for (int i = depth > DEEPEST ? 0 : random.nextInt(MOST_ELEMENTS + 1); i > 0; i--) {
            elements.add(of(many.element(), variable, depth + 1));
        }
        List<@Nullable Object> objects = new ArrayList<>();
        elements.forEach(element -> objects.add(element.object()));
        if (many.shape() == Form.Many.Shape.SET && new HashSet<>(objects).size() < objects.size()) {
            return Made.NULL;
        }
        Object object = switch (many.shape()) {
            case LIST -> objects;
            case SET -> new LinkedHashSet<>(objects);
            case ARRAY -> array(many.element(), objects);
        };
        return new Made(object, reader -> {
            List<@Nullable Object> seen = new ArrayList<>();
            for (Made element : elements) {
                seen.add(element.leaves().to(reader));
            }
            return seen;
        });
    }

    private Object array(Form element, List<@Nullable Object> objects) {
        Class<?> component = element instanceof Form.Nested nested
                ? type("Api$" + nested.view().name())
                : String.class;
        Object array = Array.newInstance(component, objects.size());
        for (int i = 0; i < objects.size(); i++) {
            Array.set(array, i, objects.get(i));
        }
        return array;
    }

    private Made keyed(Form.Keyed keyed, @Nullable Form variable, int depth) {
        Map<Object, Made> entries = new LinkedHashMap<>();
        for (int i = depth > DEEPEST ? 0 : random.nextInt(MOST_ELEMENTS); i > 0; i--) {
            entries.put(Objects.requireNonNull(scalar(keyed.key()).object()), of(keyed.value(), variable, depth + 1));
        }
        Map<Object, @Nullable Object> object = new LinkedHashMap<>();
        entries.forEach((key, value) -> object.put(key, value.object()));
        return new Made(object, reader -> {
            Map<String, @Nullable Object> seen = new LinkedHashMap<>();
            for (Map.Entry<Object, Made> entry : entries.entrySet()) {
                seen.put(entry.getKey().toString(), entry.getValue().leaves().to(reader));
            }
            return seen;
        });
    }

    private Made nested(Form.Nested nested, int depth) {
        View view = nested.view();
        Variant variant = view.variants().get(random.nextInt(view.variants().size()));
        Map<Property, Made> values = new LinkedHashMap<>();
        Stream.concat(view.all().stream(), variant.more().stream())
                .forEach(property -> values.put(property, value(property, nested.argument(), depth + 1)));
        List<Property> declared = view.kind() == Kind.SEALED ? List.copyOf(values.keySet()) : view.all();
        Object object = create(variant.name(), values.values());
        return new Made(object, reader -> leaving(declared, values, reader));
    }

    private static Object leaving(List<Property> declared, Map<Property, Made> values, Reader reader)
            throws Made.GetterFailed {
        Map<String, @Nullable Object> seen = new LinkedHashMap<>();
        for (Property property : declared) {
            if (property.mark().permits(reader, keeper(property, values))) {
                if (property.fails()) {
                    throw new Made.GetterFailed();
                }
                seen.put(
                        property.name(),
                        Objects.requireNonNull(values.get(property)).leaves().to(reader));
            }
        }
        return seen;
    }

    /** Who owns the object for a property; empty for nobody. */
    private static String keeper(Property property, Map<Property, Made> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(property.mark().owner()))
                .map(entry -> String.valueOf(entry.getValue().object()))
                .findFirst()
                .orElse("");
    }

    private Object create(String name, Collection<Made> values) {
        @Nullable Object[] arguments = values.stream().map(Made::object).toArray();
        try {
            return type("Api$" + name).getConstructors()[0].newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private Class<?> type(String name) {
        try {
            return loader.loadClass(tree.packageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
