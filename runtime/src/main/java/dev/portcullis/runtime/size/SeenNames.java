package dev.portcullis.runtime.size;

import dev.portcullis.runtime.guard.AcceptedBody.Kind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members so far, of every object that is open. What is twice in one object has two readings: some
 * parsers take the first, some the last.
 */
final class SeenNames {

    private final long[] positions;
    private final @Nullable Set<String>[] names;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of sets
    SeenNames(int depth) {
        this.positions = new long[depth + 1];
        this.names = new @Nullable Set[depth + 1];
    }

    void open(int depth) {
        positions[depth] = 0;
        Set<String> seen = names[depth];
        if (seen != null) {
            seen.clear();
        }
    }

    /** Whether the member is the first of its name. Where all names are known, one bit tells. */
    boolean add(int depth, BodyNode object, BodyNode member, String name) {
        if (object.kind() == Kind.OBJECT && object.size() <= Long.SIZE) {
            long before = positions[depth];
            positions[depth] = before | (1L << member.position());
            return positions[depth] != before;
        }
        Set<String> seen = names[depth];
        if (seen == null) {
            seen = new HashSet<>();
            names[depth] = seen;
        }
        return seen.add(name);
    }
}
