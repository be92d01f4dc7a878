package dev.portcullis.runtime.cxf;

import dev.portcullis.runtime.rest.RuleSource;
import dev.portcullis.runtime.rest.ServerContext;
import java.util.Collection;
import org.apache.cxf.configuration.ConfiguredBeanLocator;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.jspecify.annotations.Nullable;

/** Rules that are beans of what the bus is configured by: for a {@code SpringBus}, its Spring context. */
public final class CxfRules implements RuleSource {

    /** Fails where CXF is not on the class path. */
    public CxfRules() {
        PhaseInterceptorChain.getCurrentMessage();
    }

    @Override
    public @Nullable Object find(Class<?> type, ServerContext server) {
        Message message = PhaseInterceptorChain.getCurrentMessage();
        ConfiguredBeanLocator beans =
                message == null ? null : message.getExchange().getBus().getExtension(ConfiguredBeanLocator.class);
        if (beans == null) {
            return null;
        }
        Collection<?> found = beans.getBeansOfType(type);
        if (found.size() > 1) {
            throw new IllegalStateException("Several beans of the class " + type.getName());
        }
        return found.isEmpty() ? null : found.iterator().next();
    }

    /** A bus creates nothing. */
    @Override
    public @Nullable Object create(Class<?> type, ServerContext server) {
        return null;
    }
}
