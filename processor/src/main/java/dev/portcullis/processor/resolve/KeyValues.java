package dev.portcullis.processor.resolve;

import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint.KeyValue;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what the key of a limit names: a parameter, or a property of the body by its dotted path. */
final class KeyValues {

    private final Map<String, Structure> structures;

    KeyValues(Map<String, Structure> structures) {
        this.structures = structures;
    }

    Optional<KeyValue> find(Signature signature, String name) {
        return signature.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .<KeyValue>map(KeyValue.OfParameter::new)
                .or(() -> signature.body().flatMap(body -> inBody(body, name)));
    }

    private Optional<KeyValue> inBody(Body body, String path) {
        List<Property> properties = new ArrayList<>();
        DataType type = body.type();
        for (String name : path.split("\\.", -1)) {
            Optional<Property> property = property(type, name);
            if (property.isEmpty() || property.get().accessor().isEmpty()) {
                return Optional.empty();
            }
            properties.add(property.get());
            type = property.get().type();
        }
        return Optional.of(new KeyValue.OfBody(properties));
    }

    private Optional<Property> property(DataType type, String name) {
        Structure structure =
                type instanceof DataType.Structured structured ? structures.get(structured.javaType()) : null;
        return structure == null
                ? Optional.empty()
                : structure.accepted().stream()
                        .filter(property -> property.name().equals(name)
                                || property.wireName().equals(name))
                        .findFirst();
    }
}
