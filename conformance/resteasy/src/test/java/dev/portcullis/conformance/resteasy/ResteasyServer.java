package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.FreePort;
import dev.portcullis.conformance.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy on Undertow. */
final class ResteasyServer implements Server {

    @Override
    public String name() {
        return "RESTEasy " + ResteasyDeployment.class.getPackage().getImplementationVersion();
    }

    @Override
    public Running start(Application application) {
        int port = FreePort.find();
        UndertowJaxrsServer server = new UndertowJaxrsServer();
        server.setHostname("127.0.0.1").setPort(port).start();
        server.deploy(application, "/");
        return new Started(server, URI.create("http://127.0.0.1:" + port + "/"));
    }

    private record Started(UndertowJaxrsServer server, URI uri) implements Running {

        @Override
        public void close() {
            server.stop();
        }
    }
}
