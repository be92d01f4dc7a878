package dev.portcullis.runtime.rest;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Primitive types and what stands for them. */
final class Primitives {

    private Primitives() {}

    /** The class itself, or the one that boxes it. */
    static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }

    /** What a method receives for a primitive that is not sent: Jakarta REST 3.1, 3.2; null for any other type. */
    static @Nullable Object zero(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
