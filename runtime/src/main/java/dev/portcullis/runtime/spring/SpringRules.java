package dev.portcullis.runtime.spring;

import dev.portcullis.runtime.rest.RuleSource;
import dev.portcullis.runtime.rest.ServerContext;
import dev.portcullis.runtime.servlet.ServletPeer;
import jakarta.servlet.ServletContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** Rules that are beans of the web application's Spring context, or that it creates. */
public final class SpringRules implements RuleSource {

    /** Fails where Spring is not on the class path. */
    public SpringRules() {
        Objects.requireNonNull(WebApplicationContext.class);
    }

    @Override
    public @Nullable Object find(Class<?> type, ServerContext server) {
        ApplicationContext context = context(server);
        return context == null ? null : context.getBeanProvider(type).getIfAvailable();
    }

    @Override
    public @Nullable Object create(Class<?> type, ServerContext server) {
        ApplicationContext context = context(server);
        return context == null ? null : context.getAutowireCapableBeanFactory().createBean(type);
    }

    private static @Nullable ApplicationContext context(ServerContext server) {
        return server.property(ServletPeer.CONTEXT) instanceof ServletContext servlet
                        && servlet.getAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE)
                                instanceof ApplicationContext context
                ? context
                : null;
    }
}
