package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The types of two policies, property by property. A type that has another name is compared by what it holds; types of one name are
 * taken to allow no more here, because each of them is compared by itself.
 */
final class Shapes {

    private final PropertyOrder properties;
    private final Side one;
    private final Side other;
    private final Set<List<String>> assumed = new HashSet<>();

    Shapes(PropertyOrder properties, Side one, Side other) {
        this.properties = properties;
        this.one = one;
        this.other = other;
    }

    /** Whether what is a {@code type} here holds no more than what is an {@code otherType} there. */
    boolean allowsNoMore(String type, String otherType) {
        boolean shaped = properties.knows(one, type);
        if (shaped != properties.knows(other, otherType)) {
            return false;
        }
        if (shaped) {
            return type.equals(otherType) || isAssumedOrHoldsNoMore(type, otherType);
        }
        TypeText parts = TypeText.of(type);
        TypeText otherParts = TypeText.of(otherType);
        return parts.head().equals(otherParts.head())
                && parts.arguments().size() == otherParts.arguments().size()
                && (parts.arguments().isEmpty() || argumentsAllowNoMore(parts, otherParts));
    }

    /** Types may contain one another: a pair is right as long as nothing speaks against it. */
    private boolean isAssumedOrHoldsNoMore(String type, String otherType) {
        Set<List<String>> before = Set.copyOf(assumed);
        if (!assumed.add(List.of(type, otherType)) || holdsNoMore(type, otherType)) {
            return true;
        }
        assumed.retainAll(before);
        return false;
    }

    /** Whether each property of a type here may be there as well, for no more callers and of no more. */
    boolean holdsNoMore(String type, String otherType) {
        return properties.allowsNoMore(new Subject.Type(type), one, new Subject.Type(otherType), other, this);
    }

    private boolean argumentsAllowNoMore(TypeText parts, TypeText otherParts) {
        for (int index = 0; index < parts.arguments().size(); index++) {
            if (!allowsNoMore(
                    parts.arguments().get(index), otherParts.arguments().get(index))) {
                return false;
            }
        }
        return true;
    }
}
