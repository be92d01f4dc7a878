package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a servlet on Jetty. */
final class JettyServer implements Server {

    @Override
    public String name() {
        return "Jersey " + Version.getVersion() + " as a servlet";
    }

    @Override
    public Running start(Application application) {
        return start(application, web -> {});
    }

    /** Starts an application in a web application that is made in a way of its own. */
    Running start(Application application, Consumer<ServletContextHandler> webApplication) {
        ServletContextHandler web = new ServletContextHandler("/");
        ServletHolder servlet = new ServletHolder(new ServletContainer(ResourceConfig.forApplication(application)));
        servlet.setInitOrder(1);
        servlet.setAsyncSupported(true);
        web.addServlet(servlet, "/*");
        webApplication.accept(web);
        org.eclipse.jetty.server.Server server = new org.eclipse.jetty.server.Server();
        HttpConfiguration http = new HttpConfiguration();
        ServerConnector connector =
                new ServerConnector(server, new HttpConnectionFactory(http), new HTTP2CServerConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(web);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return new Started(server, URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/"));
    }

    private record Started(org.eclipse.jetty.server.Server server, URI uri) implements Running {

        @Override
        public void close() {
            try {
                server.stop();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
