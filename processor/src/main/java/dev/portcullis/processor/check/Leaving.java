package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type that may leave in the responses of an endpoint.
 *
 * @param path where in the response, for example {@code $.items[].customer}
 * @param place the property that leads to it when that is compiled here, else the result
 * @param via the exposed property that leads to it; empty for the result
 */
record Leaving(DataType type, String path, Place place, Optional<Exposure> via) {

    /** An exposed property. */
    record Exposure(Structure structure, Property property, Declared<Policy.Exposed> declared) {}

    /** What the method returns, or what {@code @Returns} declares for it. */
    static List<Leaving> results(Endpoint endpoint) {
        Place place = endpoint.signature().resultPlace();
        List<Leaving> results = endpoint.responses().stream()
                .map(response -> new Leaving(
                        response.type(),
                        "$",
                        response.declared().map(Declared::place).orElse(place),
                        Optional.empty()))
                .toList();
        return results.isEmpty()
                ? List.of(new Leaving(DataTypes.unwrapped(endpoint.signature().result()), "$", place, Optional.empty()))
                : results;
    }

    /** The results and everything that they reach through exposed properties; every structure once. */
    static List<Leaving> of(Api api, Endpoint endpoint) {
        List<Leaving> leaving = new ArrayList<>();
        Set<String> structures = new HashSet<>();
        results(endpoint).forEach(result -> result.collect(api, structures, leaving));
        return leaving;
    }

    /** The exposed properties through which anything leaves. */
    static List<Exposure> exposures(Api api, Endpoint endpoint) {
        return of(api, endpoint).stream()
                .flatMap(leaving -> api.structure(leaving.type).stream())
                .filter(structure -> !structure.hierarchy().sealedAndAbstract())
                .flatMap(structure -> structure.properties().stream()
                        .flatMap(property -> property.exposed().stream()
                                .map(declared -> new Exposure(structure, property, declared))))
                .toList();
    }

    private void collect(Api api, Set<String> structures, List<Leaving> into) {
        if (type instanceof DataType.Structured && !structures.add(type.javaType())) {
            return;
        }
        into.add(this);
        if (type instanceof DataType.Many many) {
            to(many.element(), "[]").collect(api, structures, into);
        } else if (type instanceof DataType.Keyed keyed) {
            if (api.enumeration(keyed.key()).isPresent()) {
                into.add(to(keyed.key(), ".*"));
            }
            to(keyed.value(), ".*").collect(api, structures, into);
        } else if (type instanceof DataType.Optionally optionally) {
            to(optionally.value(), "").collect(api, structures, into);
        } else if (type instanceof DataType.Eventually eventually) {
            to(eventually.value(), "").collect(api, structures, into);
        } else {
            api.structure(type).ifPresent(structure -> {
                structure
                        .hierarchy()
                        .permitted()
                        .forEach(subclass -> to(subclass, "").collect(api, structures, into));
                for (Property property : structure.properties()) {
                    property.exposed()
                            .map(declared -> new Exposure(structure, property, declared))
                            .ifPresent(exposure -> to(exposure).collect(api, structures, into));
                }
            });
        }
    }

    private Leaving to(DataType inner, String step) {
        return new Leaving(inner, path + step, place, via);
    }

    private Leaving to(Exposure exposure) {
        Property property = exposure.property();
        return new Leaving(
                property.type(),
                path + "." + property.wireName(),
                exposure.structure().fromSource() ? property.place() : place,
                Optional.of(exposure));
    }
}
