package dev.portcullis.processor.discover;

import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Types as Java source, without the annotations that {@code TypeMirror.toString()} would print. */
final class TypeText {

    private TypeText() {}

    static String of(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            return declared.getTypeArguments().isEmpty()
                    ? name
                    : name
                            + declared.getTypeArguments().stream()
                                    .map(TypeText::of)
                                    .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof ArrayType array) {
            return of(component(array)) + "[]";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard(wildcard.getExtendsBound(), wildcard.getSuperBound());
        }
        return type.getKind().isPrimitive()
                ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                : type.toString();
    }

    /** An array of {@code T} where the owner says {@code ? extends View} for it: every element is a {@code View}. */
    private static TypeMirror component(ArrayType array) {
        return array.getComponentType() instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : array.getComponentType();
    }

    private static String wildcard(@Nullable TypeMirror upper, @Nullable TypeMirror lower) {
        if (upper != null) {
            return "? extends " + of(upper);
        }
        return lower == null ? "?" : "? super " + of(lower);
    }
}
