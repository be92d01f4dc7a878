package dev.portcullis.conformance.containers;

import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.SpringTest;
import jakarta.ws.rs.core.Application;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

final class JettySpringTest extends SpringTest {

    @Override
    protected Server.Running start(Application application, GenericWebApplicationContext context) {
        return new JettyServer()
                .start(
                        application,
                        web -> web.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context));
    }
}
