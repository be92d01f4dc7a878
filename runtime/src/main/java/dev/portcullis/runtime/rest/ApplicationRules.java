package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.guard.Rules;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One instance per rule: given in the configuration, else from the application's own source, else from {@link RuleSources}. */
final class ApplicationRules implements Rules {

    private final PortcullisConfig config;
    private final RuleSources sources;
    private final Map<Class<?>, RuleInstance<?>> instances = new ConcurrentHashMap<>();

    ApplicationRules(PortcullisConfig config, RuleSources sources) {
        this.config = config;
        this.sources = sources;
    }

    @Override
    @SuppressWarnings("unchecked") // the map holds under a class only what was made for it
    public <T> Supplier<T> of(Class<T> type) {
        return (Supplier<T>) instances.computeIfAbsent(type, unknown -> new RuleInstance<>(type, () -> find(type)));
    }

    private Object find(Class<?> type) throws ReflectiveOperationException {
        for (Object instance : config.ruleInstances()) {
            if (type.isInstance(instance)) {
                return instance;
            }
        }
        return config.rules().isPresent() ? config.rules().get().of(type).get() : sources.rule(type);
    }
}
