package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A type that callers may send to an endpoint.
 *
 * @param path where in the body, for example {@code $.items[].customer}
 * @param place the property that leads to it when that is compiled here, else the parameter of the body
 * @param via the accepted property that leads to it; empty for the body
 */
record Arriving(DataType type, String path, Place place, Optional<Via> via) {

    /** An accepted property. */
    record Via(Structure structure, Property property) {}

    /** The body and everything that it reaches through accepted properties; every structure once. */
    static List<Arriving> of(Api api, Endpoint endpoint) {
        List<Arriving> arriving = new ArrayList<>();
        endpoint.signature().body().map(Arriving::body).ifPresent(body -> body.collect(api, new HashSet<>(), arriving));
        return arriving;
    }

    private static Arriving body(Body body) {
        return new Arriving(body.type(), "$", body.place(), Optional.empty());
    }

    /**
     * Something is wrong with what arrives, told at the property that leads to it.
     *
     * @param what it is, in words
     * @param why that is wrong, to follow these words
     */
    Finding finding(Rule rule, Endpoint endpoint, String what, String why, String fix) {
        String problem = "takes " + what;
        return via.filter(each -> each.structure().fromSource())
                .map(each -> rule.at(place, each.structure(), each.property(), endpoint, problem + why, fix))
                .orElseGet(() -> rule.at(
                        place, endpoint, problem + (path.equals("$") ? "" : " (" + path + " of the body)") + why, fix));
    }

    private void collect(Api api, Set<String> structures, List<Arriving> into) {
        if (type instanceof DataType.Structured && !structures.add(type.javaType())) {
            return;
        }
        into.add(this);
        if (type instanceof DataType.Many many) {
            to(many.element(), "[]").collect(api, structures, into);
        } else if (type instanceof DataType.Keyed keyed) {
            to(keyed.value(), ".*").collect(api, structures, into);
        } else if (type instanceof DataType.Optionally optionally) {
            to(optionally.value(), "").collect(api, structures, into);
        } else if (type instanceof DataType.Eventually eventually) {
            to(eventually.value(), "").collect(api, structures, into);
        } else {
            api.structure(type)
                    .ifPresent(structure -> structure
                            .accepted()
                            .forEach(
                                    property -> to(new Via(structure, property)).collect(api, structures, into)));
        }
    }

    private Arriving to(DataType inner, String step) {
        return new Arriving(inner, path + step, place, via);
    }

    private Arriving to(Via next) {
        Property property = next.property();
        return new Arriving(
                property.type(),
                path + "." + property.wireName(),
                next.structure().fromSource() ? property.place() : place,
                Optional.of(next));
    }
}
