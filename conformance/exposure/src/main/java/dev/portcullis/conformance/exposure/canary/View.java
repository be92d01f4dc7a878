package dev.portcullis.conformance.exposure.canary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type that is declared to leave. Views may contain each other, so they are filled after they were made. */
final class View {

    /** How it is written in Java, and what its objects are. */
    enum Kind {
        /** Has no subclasses; derived getters add to it. */
        RECORD,
        /** A class with subclasses that add to it. */
        BEAN,
        /** The same, without objects of its own. */
        ABSTRACT,
        /** Classes that implement it add to it. */
        INTERFACE,
        /** What its records add counts as declared. */
        SEALED
    }

    private final String name;
    private final Kind kind;
    private final @Nullable View parent;
    private final boolean generic;
    private final List<Property> own = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<String> derived = new ArrayList<>();

    View(String name, Kind kind, @Nullable View parent, boolean generic) {
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.generic = generic;
    }

    String name() {
        return name;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    View parent() {
        return parent;
    }

    boolean generic() {
        return generic;
    }

    List<Property> own() {
        return own;
    }

    List<Variant> variants() {
        return variants;
    }

    /** What getters return that nobody has marked, in the source. */
    List<String> derived() {
        return derived;
    }

    /** Its properties, inherited ones first. */
    List<Property> all() {
        return parent == null
                ? own
                : Stream.concat(parent.all().stream(), own.stream()).toList();
    }
}
