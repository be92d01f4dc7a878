package dev.portcullis.runtime.cdi;

import dev.portcullis.runtime.rest.RuleSource;
import dev.portcullis.runtime.rest.ServerContext;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.inject.spi.Unmanaged;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rules that are beans of the CDI container, or that it injects into. */
public final class CdiRules implements RuleSource {

    /** Fails where CDI is not on the class path. */
    public CdiRules() {
        Objects.requireNonNull(CDI.class);
    }

    @Override
    public @Nullable Object find(Class<?> type, ServerContext server) {
        CDI<Object> container = running();
        if (container == null) {
            return null;
        }
        Instance<?> beans = container.select(type);
        return beans.isUnsatisfied() ? null : beans.get();
    }

    @Override
    public @Nullable Object create(Class<?> type, ServerContext server) {
        CDI<Object> container = running();
        return container == null ? null : created(container.getBeanManager(), type);
    }

    private static <T> T created(BeanManager manager, Class<T> type) {
        return new Unmanaged<>(manager, type)
                .newInstance()
                .produce()
                .inject()
                .postConstruct()
                .get();
    }

    private static @Nullable CDI<Object> running() {
        try {
            return CDI.current();
        } catch (IllegalStateException e) {
            // On the class path, and not started.
            return null;
        }
    }
}
