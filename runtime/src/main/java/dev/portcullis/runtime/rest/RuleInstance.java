package dev.portcullis.runtime.rest;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A rule that is created when it is first asked; what cannot be created is tried again at the next request. */
final class RuleInstance<T> implements Supplier<T> {

    private final Class<T> type;
    private final Callable<?> source;
    private volatile @Nullable T instance;

    RuleInstance(Class<T> type, Callable<?> source) {
        this.type = type;
        this.source = source;
    }

    @Override
    public T get() {
        T created = instance;
        return created != null ? created : create();
    }

    /** The name of the rule, for events and logs. */
    @Override
    public String toString() {
        return type.getName();
    }

    private synchronized T create() {
        T created = instance;
        if (created == null) {
            try {
                created = type.cast(source.call());
            } catch (Exception | LinkageError e) {
                throw new IllegalStateException("The rule " + type.getName() + " cannot be created", e);
            }
            if (created == null) {
                throw new IllegalStateException("The rule " + type.getName() + " cannot be created: there is none");
            }
            instance = created;
        }
        return created;
    }
}
