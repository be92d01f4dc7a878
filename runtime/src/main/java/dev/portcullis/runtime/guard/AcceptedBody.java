package dev.portcullis.runtime.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may stand where in a JSON body, checked before it is bound: nothing else enters. A place is named by its JSON
 * pointer, with {@code *} for every element of an array and every value of a map: {@code /items/*}{@code /name}.
 */
public final class AcceptedBody {

    /** What may stand at a place. {@code null} may stand everywhere but for the whole body. */
    public enum Kind {
        /** Anything at all: a text that the method reads itself, or a type that says nothing. */
        ANYTHING,
        /** A value without members: a text, a number, a truth value, or an array of such. */
        VALUE,
        /** An object with no other members than those that are named, each at most once. */
        OBJECT,
        /** An object with members of any name, each at most once. */
        MAP,
        /** An array. */
        ARRAY
    }

    /** Every body is refused. */
    public static final AcceptedBody NOTHING = builder().build();

    private final Map<String, Kind> kinds;
    private final Map<String, Integer> bits;
    private final Map<String, List<String>> roles;
    private final Map<String, String> same;

    private AcceptedBody(Builder builder) {
        this.kinds = Map.copyOf(builder.kinds);
        this.bits = Map.copyOf(builder.bits);
        this.roles = Map.copyOf(builder.roles);
        this.same = Map.copyOf(builder.same);
    }

    /** What may stand at which pointer. */
    public Map<String, Kind> kinds() {
        return kinds;
    }

    /** How many bits a number has to fit into, by pointer. */
    public Map<String, Integer> bits() {
        return bits;
    }

    /** Which members only callers with one of some roles may send, by pointer. */
    public Map<String, List<String>> roles() {
        return roles;
    }

    /** At which pointers the same may stand as at another one, which may contain them. */
    public Map<String, String> same() {
        return same;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Collects what may stand where. */
    public static final class Builder {

        private final Map<String, Kind> kinds = new LinkedHashMap<>();
        private final Map<String, Integer> bits = new LinkedHashMap<>();
        private final Map<String, List<String>> roles = new LinkedHashMap<>();
        private final Map<String, String> same = new LinkedHashMap<>();

        private Builder() {}

        /** {@link Kind#ANYTHING}. */
        public Builder anything(String pointer) {
            return at(pointer, Kind.ANYTHING);
        }

        /** {@link Kind#VALUE}. */
        public Builder value(String pointer) {
            return at(pointer, Kind.VALUE);
        }

        /**
         * {@link Kind#VALUE} of a whole number: one that does not fit is refused, because there are libraries that bind its
         * lowest bits without a word.
         *
         * @param size of the type in bits, with its sign
         */
        public Builder whole(String pointer, int size) {
            bits.put(pointer, size);
            return value(pointer);
        }

        /** {@link Kind#OBJECT}; its members are the pointers below it. */
        public Builder object(String pointer) {
            return at(pointer, Kind.OBJECT);
        }

        /** {@link Kind#MAP}; its values are at {@code pointer/*}. */
        public Builder map(String pointer) {
            return at(pointer, Kind.MAP);
        }

        /** {@link Kind#ARRAY}; its elements are at {@code pointer/*}. */
        public Builder array(String pointer) {
            return at(pointer, Kind.ARRAY);
        }

        /**
         * At a pointer the same may stand as at another one, to any depth.
         *
         * @param as a pointer to an object, which may contain it; empty for the whole body
         */
        public Builder same(String pointer, String as) {
            same.put(pointer, as);
            return this;
        }

        /**
         * Only callers with one of the roles may send the member: to all others it is unknown.
         *
         * @param member the pointer of a member of an object
         * @param anyOf the roles, at least one
         */
        public Builder onlyFor(String member, String... anyOf) {
            if (anyOf.length == 0) {
                throw new IllegalArgumentException("No role may send " + member);
            }
            roles.put(member, List.of(anyOf));
            return this;
        }

        private Builder at(String pointer, Kind kind) {
            kinds.put(pointer, kind);
            return this;
        }

        public AcceptedBody build() {
            return new AcceptedBody(this);
        }
    }
}
