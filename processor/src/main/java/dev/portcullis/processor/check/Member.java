package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A property of a request body, however deep.
 *
 * @param path its place in the body, for example {@code account.email}
 */
record Member(Structure structure, Property property, String path) {

    /** Every property of the body that callers may set; those of one structure once. */
    static List<Member> of(Api api, Endpoint endpoint) {
        List<Member> members = new ArrayList<>();
        endpoint.signature().body().ifPresent(body -> collect(api, body.type(), "", new HashSet<>(), members));
        return members;
    }

    private static void collect(Api api, DataType type, String prefix, Set<String> structures, List<Member> into) {
        if (type instanceof DataType.Many many) {
            collect(api, many.element(), prefix, structures, into);
        } else if (type instanceof DataType.Keyed keyed) {
            collect(api, keyed.value(), prefix, structures, into);
        } else if (type instanceof DataType.Optionally optionally) {
            collect(api, optionally.value(), prefix, structures, into);
        } else if (structures.add(type.javaType())) {
            api.structure(type).ifPresent(structure -> {
                for (Property property : structure.accepted()) {
                    String path = prefix + property.wireName();
                    into.add(new Member(structure, property, path));
                    collect(api, property.type(), path + ".", structures, into);
                }
            });
        }
    }
}
