package dev.portcullis.processor.report;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.DataType.Scalar.Kind;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.report.Origin;
import dev.portcullis.report.SizeEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The bounds of everything that one endpoint takes. */
final class SizeEntries {

    /** What the runtime's configuration says unless the application changes it. */
    private static final long BODY_BYTES = 65_536;

    private static final long TEXT_CHARACTERS = 1_024;
    private static final long NUMBER_CHARACTERS = 64;
    private static final long ELEMENTS = 1_000;
    private static final long JSON_LEVELS = 32;
    private static final long JSON_TOKENS = 10_000;

    private final Api api;
    private final Origin byDefault;
    private final List<SizeEntry> entries = new ArrayList<>();
    /** The structures around a member; one that contains itself is described once. */
    private final Deque<String> around = new ArrayDeque<>();

    private SizeEntries(Api api, Origin byDefault) {
        this.api = api;
        this.byDefault = byDefault;
    }

    static List<SizeEntry> of(Api api, Endpoint endpoint) {
        SizeEntries sizes = new SizeEntries(api, Locations.byDefault(endpoint.signature()));
        endpoint.signature()
                .parameters()
                .forEach(parameter -> sizes.parameter(parameter.label(), parameter.type(), parameter.bounds()));
        endpoint.signature().body().ifPresent(body -> sizes.body(body, endpoint.bodySize()));
        return List.copyOf(sizes.entries);
    }

    /** All that a caller sends outside the body is text first, whatever it is converted to. */
    private void parameter(String label, DataType type, Bounds declared) {
        if (type instanceof DataType.Optionally optionally) {
            parameter(label, optionally.value(), declared);
        } else if (type instanceof DataType.Many many) {
            add(label, declared.size(), ELEMENTS, "elements");
            parameter(label, many.element(), declared.content());
        } else {
            add(label, declared.size(), isNumber(type) ? NUMBER_CHARACTERS : TEXT_CHARACTERS, "characters");
        }
    }

    private void body(Body body, Optional<Declared<Policy.Size>> declared) {
        add("body", declared, BODY_BYTES, "bytes");
        boolean opaque = body.type() instanceof DataType.Binary || body.type() instanceof DataType.Text;
        if (!opaque) {
            add("body", Optional.empty(), JSON_LEVELS, "levels");
            add("body", Optional.empty(), JSON_TOKENS, "tokens");
            member("$", body.type(), body.bounds());
        } else if (body.bounds().constraint().isPresent()) {
            add("body", body.bounds().constraint(), TEXT_CHARACTERS, "characters");
        }
    }

    private void member(String path, DataType type, Bounds declared) {
        if (type instanceof DataType.Optionally optionally) {
            member(path, optionally.value(), declared);
        } else if (type instanceof DataType.Many many) {
            add(path, declared.size(), ELEMENTS, "elements");
            member(path + "[*]", many.element(), declared.content());
        } else if (type instanceof DataType.Keyed keyed) {
            add(path, declared.size(), ELEMENTS, "elements");
            member(path + ".*", keyed.value(), declared.content());
        } else if (isNumber(type)) {
            add(path, declared.size(), NUMBER_CHARACTERS, "characters");
        } else if (type instanceof DataType.Structured) {
            members(path, type);
        } else if (!(type instanceof DataType.Scalar scalar && scalar.kind() == Kind.BOOLEAN)) {
            add(path, declared.size(), TEXT_CHARACTERS, "characters");
        }
    }

    private void members(String path, DataType type) {
        if (around.contains(type.javaType())) {
            return;
        }
        around.push(type.javaType());
        api.structure(type).ifPresent(structure -> {
            for (Property property : structure.accepted()) {
                member(path + "." + property.wireName(), property.type(), property.bounds());
            }
        });
        around.pop();
    }

    private void add(String input, Optional<Declared<Policy.Size>> declared, long usual, String unit) {
        entries.add(declared.map(size -> new SizeEntry(input, size.policy().max(), unit, false, Locations.origin(size)))
                .orElseGet(() -> new SizeEntry(input, usual, unit, true, byDefault)));
    }

    private static boolean isNumber(DataType type) {
        return type instanceof DataType.Scalar scalar
                && (scalar.kind() == Kind.INTEGRAL
                        || scalar.kind() == Kind.FLOATING
                        || scalar.kind() == Kind.BIG_NUMBER);
    }
}
