package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.Configuration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request that the server works on in this thread: converters of parameters are asked without any, and each server has
 * its own way to tell.
 */
@FunctionalInterface
public interface CurrentRequest {

    /** The property of the configuration that holds the one of a server whose injection has to be asked. */
    String PROPERTY = "dev.portcullis.runtime.current-request";

    /**
     * A property of the {@code ContainerRequestContext}.
     *
     * @return null when it is not set, or there is no request
     */
    @Nullable
    Object property(String name);

    /** That of the server in the configuration, else of those whose classes are there. */
    static CurrentRequest of(Configuration configuration) {
        if (configuration.getProperty(PROPERTY) instanceof CurrentRequest current) {
            return current;
        }
        List<CurrentRequest> servers = Vendors.present(CurrentRequest.class);
        return name -> {
            for (CurrentRequest server : servers) {
                Object value = server.property(name);
                if (value != null) {
                    return value;
                }
            }
            return null;
        };
    }
}
