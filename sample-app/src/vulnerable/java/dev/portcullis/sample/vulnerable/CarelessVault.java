package dev.portcullis.sample.vulnerable;

import dev.portcullis.sample.Services;
import dev.portcullis.sample.VaultServer;
import dev.portcullis.sample.demo.DemoData;
import dev.portcullis.sample.demo.DemoUser;
import dev.portcullis.sample.login.BearerAuthentication;
import dev.portcullis.sample.login.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.filter.EncodingFilter;

/**
 * Serves the careless vault, without guards, to whoever started this process: what is needed to attack it is written to
 * standard output, and it ends when standard input does.
 */
public final class CarelessVault implements Messages {

    private static final int CHEAPEST_BCRYPT = 4;

    public static void main(String[] arguments) throws IOException {
        try (Services services = Services.create(
                        Clock.systemUTC(), new CarelessVault(), CHEAPEST_BCRYPT, UnaryOperator.identity());
                VaultServer server = VaultServer.start(0, application(services))) {
            for (DemoUser user : DemoData.users(services)) {
                say("user", user.id(), user.username(), user.role(), user.password(), user.token());
            }
            say("uri", server.uri().resolve("careless/"));
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static ResourceConfig application(Services services) {
        ResourceConfig application = new ResourceConfig(
                BearerAuthentication.class,
                CarelessDocumentResource.class,
                CarelessImageResource.class,
                CarelessLoginResource.class,
                CarelessUserResource.class,
                InstantsAsText.class);
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        EncodingFilter.enableFor(application, GZipEncoder.class);
        return application.register(services.binder());
    }

    @Override
    public void oneTimeCode(String username, String email, String code) {
        say("code", username, code);
    }

    @Override
    public void passwordForgotten(String username, String email) {
        say("forgotten", username);
    }

    private static void say(Object... words) {
        System.out.println(Stream.of(words).map(Object::toString).collect(Collectors.joining(" ")));
    }
}
