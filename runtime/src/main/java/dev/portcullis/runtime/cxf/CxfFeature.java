package dev.portcullis.runtime.cxf;

import dev.portcullis.runtime.rest.PortcullisFeature;
import dev.portcullis.runtime.rest.RequestGate;
import dev.portcullis.runtime.servlet.ServletFeature;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.feature.AbstractPortableFeature;
import org.apache.cxf.jaxrs.provider.ServerProviderFactory;

/**
 * Adds the providers to an endpoint after those of the application, and before CXF asks dynamic features about its
 * methods and opens it.
 */
final class CxfFeature implements AbstractPortableFeature {

    @Override
    public void initialize(Server server, Bus bus) {
        if (server.getEndpoint().get(ServerProviderFactory.class.getName())
                instanceof ServerProviderFactory providers) {
            // Whoever registered the feature by hand has configured it.
            if (!providers.getConfiguration(null).isRegistered(RequestGate.class)) {
                providers.setUserProviders(List.of(new PortcullisFeature()));
            }
            providers.setUserProviders(List.of(new ServletFeature()));
        }
    }
}
