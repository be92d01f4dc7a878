package dev.portcullis.conformance.resteasy;

import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.SpringTest;
import jakarta.ws.rs.core.Application;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

final class ResteasySpringTest extends SpringTest {

    @Override
    protected Server.Running start(Application application, GenericWebApplicationContext context) {
        return new ResteasyServer()
                .start(
                        application,
                        rest -> {},
                        web -> web.addServletContextAttribute(
                                WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context));
    }
}
