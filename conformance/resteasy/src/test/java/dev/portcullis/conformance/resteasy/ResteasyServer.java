package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.FreePort;
import dev.portcullis.conformance.HiddenFiles;
import dev.portcullis.conformance.JsonLibrary;
import dev.portcullis.conformance.Server;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.ServletStackTraces;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.providers.jsonb.JsonBindingProvider;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** RESTEasy on Undertow. */
final class ResteasyServer implements Server {

    @Override
    public String name() {
        return "RESTEasy " + ResteasyDeployment.class.getPackage().getImplementationVersion();
    }

    private final boolean discovering;

    ResteasyServer() {
        this(false);
    }

    private ResteasyServer(boolean discovering) {
        this.discovering = discovering;
    }

    @Override
    public Set<Class<?>> providers(JsonLibrary library) {
        return library == JsonLibrary.JSON_B ? Set.of(JsonBindingProvider.class) : library.providers();
    }

    @Override
    public ResteasyServer discovering() {
        return new ResteasyServer(true);
    }

    @Override
    public Running start(Application application) {
        return start(application, deployment -> {}, web -> {});
    }

    /** Starts an application that is deployed in a way of its own, in a web application that is, too. */
    Running start(Application application, Consumer<ResteasyDeployment> rest, Consumer<DeploymentInfo> web) {
        return discovering
                ? started(application, rest, web)
                : HiddenFiles.from(
                        () -> started(application, rest, web),
                        path -> path.matches(".*/resteasy-(jackson2|json-binding)-provider/.*"));
    }

    private static Running started(
            Application application, Consumer<ResteasyDeployment> rest, Consumer<DeploymentInfo> web) {
        int port = FreePort.find();
        UndertowJaxrsServer server = new UndertowJaxrsServer();
        // Undertow's own limit of 2 MiB answers 500 before anybody else is asked.
        server.start(Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L));
        ResteasyDeployment deployment = new ResteasyDeploymentImpl();
        deployment.setApplication(application);
        rest.accept(deployment);
        DeploymentInfo info = server.undertowDeployment(deployment);
        // Undertow shows stack traces to clients on its own machine, unless it is told not to.
        web.accept(info.setContextPath("/")
                .setDeploymentName("suite")
                .setServletStackTraces(ServletStackTraces.NONE)
                .setClassLoader(Thread.currentThread().getContextClassLoader()));
        server.deploy(info);
        return new Started(server, URI.create("http://127.0.0.1:" + port + "/"));
    }

    private record Started(UndertowJaxrsServer server, URI uri) implements Running {

        @Override
        public void close() {
            server.stop();
        }
    }
}
