package dev.portcullis.processor.report;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.ExposedType;

/** What may leave of one type. */
final class ExposedTypes {

    private ExposedTypes() {}

    static ExposedType of(Structure structure) {
        return new ExposedType(
                structure.javaType(),
                structure.exposed().stream()
                        .map(property -> property(property, property.exposed().orElseThrow()))
                        .toList(),
                structure.properties().stream()
                        .filter(property -> property.exposed().isEmpty())
                        .map(Property::name)
                        .toList());
    }

    private static ExposedProperty property(Property property, Declared<Policy.Exposed> declared) {
        Policy.Exposed exposed = declared.policy();
        return new ExposedProperty(
                property.wireName(),
                property.type().javaType(),
                exposed.roles(),
                exposed.owner().isEmpty() ? null : exposed.owner(),
                property.sensitive()
                        .map(sensitive -> sensitive.policy().kind().name())
                        .orElse(null),
                Locations.origin(declared));
    }
}
