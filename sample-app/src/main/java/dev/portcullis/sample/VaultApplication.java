package dev.portcullis.sample;

import dev.portcullis.RoleCatalog;
import dev.portcullis.sample.documents.DocumentResource;
import dev.portcullis.sample.health.HealthResource;
import dev.portcullis.sample.images.ImageResource;
import dev.portcullis.sample.login.BearerAuthentication;
import dev.portcullis.sample.login.LoginResource;
import dev.portcullis.sample.users.UserResource;
import jakarta.ws.rs.ApplicationPath;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.filter.EncodingFilter;

/** The vault as a Jakarta REST application. Portcullis is not mentioned: its runtime registers itself. */
@ApplicationPath("/api")
@RoleCatalog({"admin", "member"})
public final class VaultApplication extends ResourceConfig {

    public VaultApplication(Services services) {
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        register(services.binder());
        register(BearerAuthentication.class);
        EncodingFilter.enableFor(this, GZipEncoder.class);
        registerClasses(
                DocumentResource.class,
                HealthResource.class,
                ImageResource.class,
                LoginResource.class,
                UserResource.class);
    }
}
