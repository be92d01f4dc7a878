package dev.portcullis.conformance.cxf;

import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.SpringTest;
import jakarta.ws.rs.core.Application;
import org.apache.cxf.bus.spring.SpringBus;
import org.springframework.web.context.support.GenericWebApplicationContext;

final class CxfSpringTest extends SpringTest {

    @Override
    protected Server.Running start(Application application, GenericWebApplicationContext context) {
        SpringBus bus = new SpringBus();
        bus.setApplicationContext(context);
        bus.initialize();
        return new CxfServer().start(application, factory -> factory.setBus(bus));
    }
}
