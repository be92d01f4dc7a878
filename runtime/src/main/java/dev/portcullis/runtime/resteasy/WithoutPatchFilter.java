package dev.portcullis.runtime.resteasy;

import java.util.Set;
import org.jboss.resteasy.spi.ResteasyConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The configuration without RESTEasy's filters for JSON Patch and JSON Merge Patch, which call the method for GET by
 * themselves, for whoever may call the one for PATCH. On every other server, a method gets what was sent.
 *
 * @param configuration null where RESTEasy has only system properties
 */
record WithoutPatchFilter(@Nullable ResteasyConfiguration configuration) implements ResteasyConfiguration {

    private static final String DISABLED = "resteasy.patchfilter.disabled";

    @Override
    public @Nullable String getParameter(String name) {
        if (name.equals(DISABLED)) {
            return "true";
        }
        return configuration == null ? System.getProperty(name) : configuration.getParameter(name);
    }

    @Override
    public Set<String> getParameterNames() {
        return configuration == null ? Set.of() : configuration.getParameterNames();
    }

    @Override
    public @Nullable String getInitParameter(String name) {
        return configuration == null ? null : configuration.getInitParameter(name);
    }

    @Override
    public Set<String> getInitParameterNames() {
        return configuration == null ? Set.of() : configuration.getInitParameterNames();
    }
}
