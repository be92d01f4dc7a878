package dev.portcullis.processor.report;

import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import dev.portcullis.report.AcceptedProperty;
import dev.portcullis.report.AcceptedType;
import dev.portcullis.report.RequestEntry;
import java.util.List;

/** What callers may set: of one body, and of one type. */
final class AcceptedTypes {

    private AcceptedTypes() {}

    static RequestEntry request(Body body) {
        boolean list = body.type() instanceof DataType.Many;
        DataType element = body.type() instanceof DataType.Many many ? many.element() : body.type();
        return new RequestEntry(element.javaType(), list, Locations.body(body));
    }

    static AcceptedType of(Structure structure) {
        List<Property> accepted = structure.accepted();
        return new AcceptedType(
                structure.javaType(),
                accepted.stream().map(property -> property(structure, property)).toList(),
                structure.properties().stream()
                        .filter(property -> !accepted.contains(property))
                        .map(Property::name)
                        .toList());
    }

    private static AcceptedProperty property(Structure structure, Property property) {
        String type = property.type().javaType();
        if (property.accepted().isEmpty()) {
            return new AcceptedProperty(
                    property.wireName(), type, List.of(), null, true, Locations.property(structure, property));
        }
        Declared<Policy.Accepted> declared = property.accepted().get();
        Policy.Accepted accepted = declared.policy();
        return new AcceptedProperty(
                property.wireName(),
                type,
                accepted.roles(),
                accepted.reason().isBlank() ? null : accepted.reason(),
                false,
                Locations.origin(declared));
    }
}
