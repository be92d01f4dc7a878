package dev.portcullis.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A property of a structure: a record component, or a getter with the field of its name.
 *
 * @param name its Java name
 * @param wireName its name in JSON: the Java name unless an annotation of Jackson or JSON-B says otherwise
 * @param names every name that a JSON library could know it by: its Java name, and what its members are renamed to
 * @param accessor the method that reads it; empty when there is none, so that it can only be written
 * @param writable whether binding sets it: a component of a record, a setter, a parameter of a creator, a public field or
 *     one that is marked for JSON
 * @param bounds how much of it may come
 * @param owned every ownership rule on it, as an identifier in a body
 * @param inclusion which of its values are written
 * @param form how its values are written; empty for as every value of their type
 * @param foreign annotations of JSON libraries that say more than a name
 * @param place the record component, else the exposed member, else the getter or field
 */
public record Property(
        String name,
        String wireName,
        List<String> names,
        String accessor,
        DataType type,
        boolean writable,
        Optional<Declared<Policy.Exposed>> exposed,
        Optional<Declared<Policy.Accepted>> accepted,
        Optional<Declared<Policy.Sensitive>> sensitive,
        Bounds bounds,
        List<Declared<Policy.Owned>> owned,
        Optional<Declared<Policy.NotOwned>> notOwned,
        Inclusion inclusion,
        Optional<Form> form,
        List<ForeignAnnotation> foreign,
        Place place) {

    public Property {
        names = List.copyOf(names);
        owned = List.copyOf(owned);
        foreign = List.copyOf(foreign);
    }

    /** The bound in force. */
    public Optional<Declared<Policy.Size>> size() {
        return bounds.size();
    }
}
