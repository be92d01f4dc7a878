package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.RuleSource;
import dev.portcullis.runtime.rest.RuleSources;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.jspecify.annotations.Nullable;

/** Rules that are bound in Jersey's injection, or that it creates. */
record InjectedRules(InjectionManager injection) implements RuleSource {

    @Override
    public @Nullable Object find(Class<?> type, RuleSources others) {
        return injection.getInstance(type);
    }

    @Override
    public Object create(Class<?> type, RuleSources others) {
        return injection.createAndInitialize(type);
    }
}
