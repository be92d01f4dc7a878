package dev.portcullis.conformance;

import java.util.Set;

/**
 * The ways to set what was not meant to be set, with the libraries that let them through; those that are missing in the
 * numbers do not compile.
 */
enum AcceptAttack {
    SETTER(1, "setter", "{\"name\":\"x\",\"role\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3, Binder.JSON_B),
    PUBLIC_FIELD(2, "field", "{\"name\":\"x\",\"role\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3, Binder.JSON_B),
    LIST_OF_A_GETTER(3, "list", "{\"name\":\"x\",\"roles\":[\"admin\"]}", Binder.JACKSON_2),
    MAP_OF_A_GETTER(4, "map", "{\"name\":\"x\",\"roles\":{\"admin\":\"y\"}}", Binder.JACKSON_2),
    RECORD_COMPONENT(
            6, "component", "{\"name\":\"x\",\"role\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3, Binder.JSON_B),
    CREATOR_PARAMETER(7, "creator", "{\"name\":\"x\",\"role\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3),
    NESTED(
            9,
            "nesting",
            "{\"name\":\"x\",\"inner\":{\"role\":\"admin\"}}",
            Binder.JACKSON_2,
            Binder.JACKSON_3,
            Binder.JSON_B),
    NESTED_IN_COLLECTIONS(
            9,
            "element",
            "{\"inner\":{\"any\":[{\"role\":\"admin\"}]}}",
            Binder.JACKSON_2,
            Binder.JACKSON_3,
            Binder.JSON_B),
    INJECTED(10, "injection", "{\"name\":\"x\",\"role\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3, Binder.JSON_B),
    OTHER_CASE(12, "case", "{\"name\":\"x\",\"ROLE\":\"admin\"}"),
    OTHER_CASE_OF_A_SETTER(12, "setter", "{\"name\":\"x\",\"Role\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3),
    READ_ONLY_COLLECTION(17, "collection", "{\"name\":\"x\",\"roles\":[\"admin\"]}", Binder.JSON_B),
    SCALAR(18, "text", "\"admin\"", Binder.JACKSON_2, Binder.JACKSON_3),
    DUPLICATE_KEY(
            19, "repetition", "{\"name\":\"x\",\"name\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3, Binder.JSON_B),
    ESCAPED_DUPLICATE_KEY(
            19,
            "repetition",
            "{\"name\":\"x\",\"n\\u0061me\":\"admin\"}",
            Binder.JACKSON_2,
            Binder.JACKSON_3,
            Binder.JSON_B),
    MIX_IN(20, "mix-in", "{\"name\":\"x\",\"role\":\"admin\"}", Binder.JACKSON_2),
    ROLE_OF_OTHERS(0, "role", "{\"name\":\"x\",\"role\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3, Binder.JSON_B),
    LATER_ELEMENT(
            0,
            "all",
            "[{\"name\":\"x\"},{\"name\":\"x\",\"role\":\"admin\"}]",
            Binder.JACKSON_2,
            Binder.JACKSON_3,
            Binder.JSON_B),
    ESCAPED_NAME(
            0, "field", "{\"name\":\"x\",\"r\\u006fle\":\"admin\"}", Binder.JACKSON_2, Binder.JACKSON_3, Binder.JSON_B),
    ARRAY_FOR_AN_OBJECT(0, "field", "[{\"name\":\"x\",\"role\":\"admin\"}]", Binder.JACKSON_2, Binder.JSON_B);

    private final int number;
    private final String path;
    private final String body;

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of returns is
    private final Set<Binder> unguarded;

    AcceptAttack(int number, String path, String body, Binder... unguarded) {
        this.number = number;
        this.path = path;
        this.body = body;
        this.unguarded = Set.of(unguarded);
    }

    String path() {
        return "accept/" + path;
    }

    String body() {
        return body;
    }

    /** Whether it works where nothing guards against it. */
    boolean succeeds(Binder binder) {
        return unguarded.contains(binder);
    }

    @Override
    public String toString() {
        return (number == 0 ? "" : number + ": ") + name();
    }
}
