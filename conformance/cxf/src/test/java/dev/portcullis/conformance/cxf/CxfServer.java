package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.FreePort;
import dev.portcullis.conformance.JsonLibrary;
import dev.portcullis.conformance.Server;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.provider.ProviderFactory;
import org.apache.cxf.jaxrs.provider.jsrjsonb.JsrJsonbProvider;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.version.Version;

/** CXF on Jetty. */
final class CxfServer implements Server {

    @Override
    public String name() {
        return "CXF " + Version.getCurrentVersion();
    }

    private final boolean discovering;

    CxfServer() {
        this(false);
    }

    private CxfServer(boolean discovering) {
        this.discovering = discovering;
    }

    /** What it finds by itself is JSON-B alone. */
    @Override
    public Set<Class<?>> providers(JsonLibrary library) {
        return switch (library) {
            case JSON_B -> Set.of(JsrJsonbProvider.class);
            case SEVERAL -> JsonLibrary.JACKSON_2.providers();
            default -> library.providers();
        };
    }

    @Override
    public Server discovering() {
        return new CxfServer(true);
    }

    @Override
    public Running start(Application application) {
        return start(application, factory -> {});
    }

    /** CXF looks for files with the class loader of its own classes, too, so that hiding them is not enough. */
    @Override
    public Running startUnguarded(Application application) {
        Bus bus = new CXFBusFactory().createBus();
        bus.getFeatures().removeIf(feature -> feature.getClass().getName().startsWith("dev.portcullis.runtime."));
        return start(application, factory -> factory.setBus(bus));
    }

    /** Starts an application on a server that is made in a way of its own. */
    Running start(Application application, Consumer<JAXRSServerFactoryBean> server) {
        URI uri = URI.create("http://127.0.0.1:" + FreePort.find() + "/");
        JAXRSServerFactoryBean factory = ResourceUtils.createApplication(application, false, false, false, null);
        factory.setAddress(uri.toString());
        server.accept(factory);
        factory.getBus().setProperty(ProviderFactory.SKIP_JAKARTA_JSON_PROVIDERS_REGISTRATION, !discovering);
        return new Started(factory.create(), uri);
    }

    private record Started(org.apache.cxf.endpoint.Server server, URI uri) implements Running {

        @Override
        public void close() {
            server.destroy();
        }
    }
}
