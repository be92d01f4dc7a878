package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions that several rules ask of the ownership in force on an endpoint. */
final class Ownerships {

    private Ownerships() {}

    /** Every rule in force, on parameters and in the body. */
    static Stream<Declared<Policy.Owned>> of(Endpoint endpoint) {
        return Stream.concat(
                endpoint.identifiers().stream().flatMap(identifier -> identifier.owned().stream()),
                endpoint.members().stream().flatMap(member -> member.owned().stream()));
    }

    /** The erased, boxed type of the identifier of the object around; empty when there is no such identifier. */
    static Optional<String> parent(Policy.Owned owned, Endpoint endpoint) {
        return endpoint.parent(owned).map(parameter -> DataTypes.boxed(parameter.type()));
    }
}
