package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.RuleSource;
import dev.portcullis.runtime.rest.ServerContext;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.jspecify.annotations.Nullable;

/** Rules that are bound in Jersey's injection, or that it creates. */
record InjectedRules(InjectionManager injection) implements RuleSource {

    @Override
    public @Nullable Object find(Class<?> type, ServerContext server) {
        return injection.getInstance(type);
    }

    @Override
    public Object create(Class<?> type, ServerContext server) {
        return injection.createAndInitialize(type);
    }
}
