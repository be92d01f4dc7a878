package dev.portcullis.runtime.size;

import dev.portcullis.runtime.guard.BodyBounds;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The declared bounds of one place in a body and of those below it. Names are compared ignoring case, because binding
 * may, and a bound that another spelling evades is none.
 */
final class BoundNode {

    static final long UNDECLARED = -1;

    private static final String EVERY = "*";

    private final Map<String, BoundNode> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private long text = UNDECLARED;
    private long elements = UNDECLARED;
    private @Nullable BoundNode same;

    static BoundNode of(BodyBounds bounds) {
        BoundNode root = new BoundNode();
        bounds.text().forEach((pointer, max) -> {
            BoundNode node = root.at(pointer);
            node.text = smaller(node.text, max);
        });
        bounds.elements().forEach((pointer, max) -> {
            BoundNode node = root.at(pointer);
            node.elements = smaller(node.elements, max);
        });
        bounds.same().forEach((pointer, as) -> root.at(pointer).same = root.at(as));
        return root;
    }

    long text() {
        return text;
    }

    long elements() {
        return elements;
    }

    @Nullable
    BoundNode member(String name) {
        BoundNode member = members.get(name);
        return member != null ? member.resolved() : element();
    }

    @Nullable
    BoundNode element() {
        BoundNode every = members.get(EVERY);
        return every == null ? null : every.resolved();
    }

    /** A type that contains itself is described once: deeper levels are bounded like the first. */
    private BoundNode resolved() {
        return same == null ? this : same;
    }

    private BoundNode at(String pointer) {
        BoundNode node = this;
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                String name = token.replace("~1", "/").replace("~0", "~");
                node = node.members.computeIfAbsent(name, unknown -> new BoundNode());
            }
        }
        return node;
    }

    private static long smaller(long declared, long max) {
        return declared == UNDECLARED ? max : Math.min(declared, max);
    }
}
