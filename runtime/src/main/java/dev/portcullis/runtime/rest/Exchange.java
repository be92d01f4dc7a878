package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.RateLimitFields;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.size.CallerRoles;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.InterceptorContext;
import org.jspecify.annotations.Nullable;

/** One request and its response on their way through the stages of a guard. */
final class Exchange implements CallerRoles {

    /** The property of a request that holds the exchange. */
    static final String PROPERTY = "dev.portcullis.runtime.exchange";

    private final Gatekeeper gatekeeper;
    private final Guarded endpoint;
    private final ContainerRequestContext context;
    private final Access access;
    private final Limits limits;
    private final Body body;
    private final Verdict verdict;
    private final Checks checks;
    private volatile @Nullable Outbox outbox;

    Exchange(Gatekeeper gatekeeper, Guarded endpoint, ContainerRequestContext context) {
        PortcullisConfig config = gatekeeper.config();
        this.gatekeeper = gatekeeper;
        this.endpoint = endpoint;
        this.context = context;
        this.access = new Access(config.challenge(), endpoint.guard(), context);
        this.limits = new Limits(gatekeeper, endpoint, context);
        this.body = new Body(config, gatekeeper.server(), context);
        this.verdict = new Verdict(gatekeeper, endpoint, access);
        this.checks = new Checks(config, endpoint, context, verdict, access, limits, body);
    }

    static @Nullable Exchange of(ContainerRequestContext context) {
        return context.getProperty(PROPERTY) instanceof Exchange exchange ? exchange : null;
    }

    /** As {@link #of(ContainerRequestContext)}, for interceptors. */
    static @Nullable Exchange of(InterceptorContext context) {
        return context.getProperty(PROPERTY) instanceof Exchange exchange ? exchange : null;
    }

    void begin() {
        context.setProperty(PROPERTY, this);
    }

    /** Whether this is the passage of one request through one guard, and not of one that was forwarded elsewhere. */
    boolean isFor(ContainerRequestContext request, Guarded guarded) {
        return context == request && endpoint.equals(guarded);
    }

    EndpointGuard guard() {
        return endpoint.guard();
    }

    Guarded endpoint() {
        return endpoint;
    }

    Body body() {
        return body;
    }

    Limits limits() {
        return limits;
    }

    @Nullable
    RequestCaller caller() {
        return access.caller();
    }

    @Override
    public boolean hasAny(String... roles) {
        RequestCaller known = access.caller();
        return known != null && known.hasAny(roles);
    }

    CheckedValues values() {
        return checks.values();
    }

    String challenge() {
        return gatekeeper.config().challenge();
    }

    RateLimitFields rateLimitFields() {
        return gatekeeper.config().rateLimitFields();
    }

    long number(Setting setting) {
        return gatekeeper.config().number(setting);
    }

    /** Events leave past the response filters; what becomes of the response says whether they may. */
    void opened(Outbox stream) {
        outbox = stream;
    }

    /** What the method has opened; null when that is no stream. */
    @Nullable
    Outbox stream() {
        return outbox;
    }

    // --- stages

    /** The refusal of the first stage; null when the request may go on. */
    @Nullable
    Denial admit() {
        try {
            boolean admitted = endpoint.guard().admit(checks);
            if (admitted && !verdict.isAccessDecided()) {
                refuse(Denials.failure("guard", "the guard let a request pass without deciding about access"));
            }
            if (admitted && !verdict.isRefused()) {
                verdict.pass(body.bounded());
            }
            return refusal(admitted);
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /** The refusal of the stage of parameters; null when the request may go on. */
    @Nullable
    Denial checkParameters() {
        try {
            return refusal(verdict.pass(access.unchanged()) && endpoint.guard().parameters(checks));
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /** The refusal of the stage of the bound body; null when the request may go on. */
    @Nullable
    Denial checkBody(Object entity) {
        try {
            return refusal(endpoint.guard().body(checks, entity));
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /** Refuses, unless the request is refused already. */
    Denial refuse(Denial refused) {
        return verdict.refuse(refused);
    }

    /** Tells the listener of a refusal that is no longer about the request. */
    void announce(Denial refused) {
        verdict.announce(refused);
    }

    boolean isRefused() {
        return verdict.isRefused();
    }

    private @Nullable Denial refusal(boolean passed) {
        if (!passed && !verdict.isRefused()) {
            return refuse(Denials.forbidden("guard", "the guard refused without a reason"));
        }
        return verdict.denial();
    }

    private Denial failed(Throwable cause) {
        RefusalLog.failure("A guard failed, the request is refused: " + endpoint.label(), cause);
        return refuse(
                Denials.failure("guard", "the guard failed: " + cause.getClass().getName()));
    }
}
