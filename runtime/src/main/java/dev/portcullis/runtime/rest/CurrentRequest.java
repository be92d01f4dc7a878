package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.Configuration;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
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
        List<CurrentRequest> servers = present();
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

    private static List<CurrentRequest> present() {
        return ServiceLoader.load(CurrentRequest.class, CurrentRequest.class.getClassLoader()).stream()
                .flatMap(server -> instance(server).stream())
                .toList();
    }

    /** None where the classes of that server are not there. */
    private static Optional<CurrentRequest> instance(ServiceLoader.Provider<CurrentRequest> server) {
        try {
            return Optional.of(server.get());
        } catch (ServiceConfigurationError e) {
            return Optional.empty();
        }
    }
}
