package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.RuleFactory;
import org.glassfish.jersey.internal.inject.InjectionManager;

/** Rules from Jersey's injection: what is bound there, else created and injected by it. */
record InjectedRules(InjectionManager injection) implements RuleFactory {

    @Override
    public Object create(Class<?> type) {
        Object bound = injection.getInstance(type);
        return bound != null ? bound : injection.createAndInitialize(type);
    }
}
