package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.List;
import java.util.Optional;

/**
 * {@code @OwnedResults} as it holds on one endpoint.
 *
 * @param declared the annotation
 * @param types what one result can be
 */
record OwnedResult(Declared<Policy.OwnedResult> declared, List<DataType> types) {

    /** What holds on an endpoint; on a class it speaks of those of its endpoints that return the property. */
    static Optional<OwnedResult> of(Api api, Endpoint endpoint) {
        return endpoint.ownedResult()
                .map(declared -> new OwnedResult(declared, endpoint.results()))
                .filter(result -> result.declared.origin().level().compareTo(Origin.Level.CLASS) < 0
                        || result.types.stream()
                                .anyMatch(type -> result.property(api, type).isPresent()));
    }

    /** The property that holds the owner of a result. */
    Optional<Property> property(Api api, DataType type) {
        return api.structure(type)
                .flatMap(structure -> structure.properties().stream()
                        .filter(property ->
                                property.name().equals(declared.policy().property())
                                        && !property.accessor().isEmpty())
                        .findFirst());
    }

    /** The names of what a result has. */
    List<String> known(Api api) {
        return types.stream()
                .flatMap(type -> api.structure(type).stream())
                .map(Structure::properties)
                .flatMap(List::stream)
                .filter(property -> !property.accessor().isEmpty())
                .map(Property::name)
                .distinct()
                .toList();
    }
}
