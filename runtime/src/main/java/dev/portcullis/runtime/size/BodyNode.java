package dev.portcullis.runtime.size;

import dev.portcullis.runtime.guard.AcceptedBody;
import dev.portcullis.runtime.guard.AcceptedBody.Kind;
import dev.portcullis.runtime.guard.BodyBounds;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at one place of a body and below it, and how large it may be. Names are compared exactly: a spelling that
 * binding might take for another name is refused before binding.
 */
final class BodyNode {

    static final long UNDECLARED = -1;

    private static final String EVERY = "*";

    private static final BodyNode ANYTHING = new BodyNode(Kind.ANYTHING);

    private final Map<String, BodyNode> members = new HashMap<>();
    private @Nullable Kind kind;
    private @Nullable BodyNode same;
    private long text = UNDECLARED;
    private long elements = UNDECLARED;
    private int bits;
    /** Among the members of its object. */
    private int position;

    private @Nullable RoleCondition condition;

    private BodyNode(@Nullable Kind kind) {
        this.kind = kind;
    }

    static BodyNode of(AcceptedBody accepted, BodyBounds bounds) {
        BodyNode root = new BodyNode(null);
        accepted.kinds().forEach((pointer, kind) -> root.made(pointer).kind = kind);
        accepted.bits().forEach((pointer, bits) -> root.made(pointer).bits = bits);
        accepted.same().forEach((pointer, as) -> root.made(pointer).same = root.made(as));
        accepted.roles().forEach((pointer, roles) -> root.made(pointer).condition = RoleCondition.anyOf(roles));
        root.number(0);
        bounds.text().forEach((pointer, max) -> {
            BodyNode node = root.found(pointer);
            if (node != null) {
                node.text = smaller(node.text, max);
            }
        });
        bounds.elements().forEach((pointer, max) -> {
            BodyNode node = root.found(pointer);
            if (node != null) {
                node.elements = smaller(node.elements, max);
            }
        });
        return root;
    }

    /** What may stand here; null when nothing may. */
    @Nullable
    Kind kind() {
        return kind;
    }

    long text() {
        return text;
    }

    long elements() {
        return elements;
    }

    /** How many bits a whole number has to fit into; 0 when it may be any number. */
    int bits() {
        return bits;
    }

    int position() {
        return position;
    }

    /** Who may send it; null for everybody. */
    @Nullable
    RoleCondition condition() {
        return condition;
    }

    /** How many members an object may have. */
    int size() {
        return members.size();
    }

    /** The member of that name; null when there may be none. */
    @Nullable
    BodyNode member(String name) {
        return kind == Kind.OBJECT ? members.get(name) : element();
    }

    /** Every element of an array and every value of a map; null when there may be none. */
    @Nullable
    BodyNode element() {
        if (kind == Kind.ANYTHING) {
            return ANYTHING;
        }
        return kind == Kind.VALUE ? this : members.get(EVERY);
    }

    /** A type that contains itself is described once: deeper levels are like the first. */
    BodyNode resolved() {
        return same == null ? this : same;
    }

    private BodyNode made(String pointer) {
        BodyNode node = this;
        for (String name : names(pointer)) {
            node = node.members.computeIfAbsent(name, unknown -> new BodyNode(null));
        }
        return node;
    }

    /** A bound of what is not accepted bounds nothing. */
    private @Nullable BodyNode found(String pointer) {
        BodyNode node = this;
        for (String name : names(pointer)) {
            node = node == null ? null : node.resolved().members.get(name);
        }
        return node;
    }

    private static String[] names(String pointer) {
        if (pointer.isEmpty()) {
            return new String[0];
        }
        String[] names = pointer.substring(1).split("/", -1);
        for (int i = 0; i < names.length; i++) {
            names[i] = names[i].replace("~1", "/").replace("~0", "~");
        }
        return names;
    }

    /** Numbers members within their object, and conditions over the whole body. */
    private int number(int conditions) {
        int next = conditions;
        int count = 0;
        for (BodyNode member : members.values()) {
            member.position = count++;
            RoleCondition declared = member.condition;
            if (declared != null) {
                member.condition = declared.numbered(next++);
            }
            next = member.number(next);
        }
        return next;
    }

    private static long smaller(long declared, long max) {
        return declared == UNDECLARED ? max : Math.min(declared, max);
    }
}
