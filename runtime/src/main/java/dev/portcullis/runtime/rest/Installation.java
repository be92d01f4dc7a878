package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.ConfigProperties;
import dev.portcullis.runtime.PortcullisConfig;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Providers;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one application has installed: its first feature registers the providers, any feature may bring the configuration,
 * and what they need is built when the last one is through.
 */
final class Installation {

    private static final String PROPERTY = "dev.portcullis.runtime.installation";
    /** Jersey takes priorities below 1 for unset. */
    private static final int LAST_OF_RESPONSE = 1;

    private static final int BEFORE_LAST_OF_RESPONSE = 2;
    private static final int FIRST = 1;
    private static final int LAST = Integer.MAX_VALUE;
    /** Inside Jersey's own outermost interceptor, at 10, which hides what is thrown. */
    private static final int BEFORE_DECODERS = 100;

    private final Configuration configuration;
    private @Nullable PortcullisConfig byHand;
    private volatile @Nullable Gatekeeper gatekeeper;
    private final WriterCheck writers = new WriterCheck();
    private volatile boolean serving;
    private volatile boolean writing;

    private Installation(Configuration configuration) {
        this.configuration = configuration;
    }

    static boolean install(FeatureContext context, @Nullable PortcullisConfig byHand) {
        Configuration configuration = context.getConfiguration();
        if (configuration.getRuntimeType() != RuntimeType.SERVER) {
            return false;
        }
        Installation installation;
        if (configuration.getProperty(PROPERTY) instanceof Installation present) {
            installation = present;
        } else {
            installation = new Installation(configuration);
            context.property(PROPERTY, installation);
            installation.register(context);
        }
        if (byHand != null) {
            installation.configure(byHand);
        }
        return true;
    }

    Configuration configuration() {
        return configuration;
    }

    /**
     * The first request has come: what is missing from now on is refused, and no longer stops the start.
     *
     * @param injected null where the server did not get to it
     * @return whether nobody else would write what the gates let out; otherwise every request is refused
     */
    boolean serve(@Nullable Providers injected) {
        if (!serving) {
            begin(injected);
        }
        return writing;
    }

    private synchronized void begin(@Nullable Providers injected) {
        if (!serving) {
            Providers providers =
                    injected != null ? injected : gatekeeper().server().providers();
            Objects.requireNonNull(providers, "The server tells of no providers");
            ResourceMethods.registered(configuration, gatekeeper().server().application())
                    .forEach(writers::addWriter);
            String problem = writers.problem(providers);
            if (problem != null) {
                RefusalLog.failure("Every request is refused", new IllegalStateException(problem));
            }
            writing = problem == null;
            serving = true;
        }
    }

    WriterCheck writers() {
        return writers;
    }

    boolean isServing() {
        return serving;
    }

    /** What all requests share; built when the first provider asks, and by then all features are through. */
    Gatekeeper gatekeeper() {
        Gatekeeper built = gatekeeper;
        return built != null ? built : build();
    }

    /**
     * Providers that share something get it by hand: CXF gives each feature a configuration of its own, whose properties
     * no provider ever sees.
     */
    private void register(FeatureContext context) {
        context.register(new CompletenessCheck(this))
                .register(new ClientGate(this), FIRST + 1)
                .register(new RequestGate(this), Priorities.AUTHORIZATION)
                .register(ParameterGate.class, LAST)
                .register(new CheckedParameters(this), FIRST)
                .register(DecodingGate.class, BEFORE_DECODERS)
                .register(BodyGate.class, LAST)
                .register(new ResponseGate(this), BEFORE_LAST_OF_RESPONSE)
                .register(ExposureFilter.class, LAST_OF_RESPONSE)
                .register(WriteGate.class, LAST)
                .register(EnvelopeWriter.class, FIRST)
                .register(ProblemWriter.class, FIRST)
                .register(DenyWriter.class, FIRST)
                .register(DenyWriters.Texts.class, FIRST)
                .register(DenyWriters.Bytes.class, FIRST)
                .register(DenyWriters.Streams.class, FIRST)
                .register(DenyWriters.Readers.class, FIRST)
                .register(DenyWriters.Files.class, FIRST)
                .register(DenyWriters.Outputs.class, FIRST)
                .register(LastResortMapper.class, LAST);
    }

    private synchronized void configure(PortcullisConfig config) {
        if (gatekeeper != null) {
            throw new IllegalStateException("Portcullis.feature(config) is registered after the start");
        }
        byHand = byHand == null ? config : byHand;
    }

    private synchronized Gatekeeper build() {
        Gatekeeper built = gatekeeper;
        if (built == null) {
            PortcullisConfig properties = ConfigProperties.read(configuration.getProperties());
            built = new Gatekeeper(byHand != null ? byHand : properties, configuration);
            Serving.add(built.server());
            gatekeeper = built;
        }
        return built;
    }
}
