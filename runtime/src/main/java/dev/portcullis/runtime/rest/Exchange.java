package dev.portcullis.runtime.rest;

import dev.portcullis.AccessRule;
import dev.portcullis.LimitKeyResolver;
import dev.portcullis.LoadingOwnershipRule;
import dev.portcullis.NestedOwnershipRule;
import dev.portcullis.OwnedBy;
import dev.portcullis.OwnershipRule;
import dev.portcullis.runtime.RateLimitFields;
import dev.portcullis.runtime.Refusal;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.ConcurrencyPolicy;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.GuardedRequest;
import dev.portcullis.runtime.guard.Parameter;
import dev.portcullis.runtime.guard.RatePolicy;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.InterceptorContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response on their way through a guard. The first refusal decides: it is announced once, and every
 * later check says no.
 */
final class Exchange implements GuardedRequest {

    /** The property of a request that holds the exchange. */
    static final String PROPERTY = "dev.portcullis.runtime.exchange";

    private final Gatekeeper gatekeeper;
    private final Guarded endpoint;
    private final ContainerRequestContext context;
    private final Access access;
    private final Ownership ownership;
    private final Limits limits;
    private final Body body;
    private final Form form;
    private final Parameters parameters;
    private final CheckedValues values = new CheckedValues();
    private boolean accessDecided;
    private @Nullable Denial denial;

    Exchange(Gatekeeper gatekeeper, Guarded endpoint, ContainerRequestContext context) {
        this.gatekeeper = gatekeeper;
        this.endpoint = endpoint;
        this.context = context;
        this.access = new Access(gatekeeper.config().challenge(), endpoint.guard(), context);
        this.ownership = new Ownership(access);
        this.limits = new Limits(gatekeeper, endpoint, context);
        this.body = new Body(gatekeeper.config(), gatekeeper.server(), context);
        this.form = new Form(context, body);
        this.parameters = new Parameters(context, form);
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

    CheckedValues values() {
        return values;
    }

    String challenge() {
        return gatekeeper.config().challenge();
    }

    RateLimitFields rateLimitFields() {
        return gatekeeper.config().rateLimitFields();
    }

    /** The most characters of a text for which nothing is declared. */
    long defaultText() {
        return number(Setting.TEXT_CHARS);
    }

    // --- stages

    /** The refusal of the first stage; null when the request may go on. */
    @Nullable
    Denial admit() {
        try {
            boolean admitted = endpoint.guard().admit(this);
            if (admitted && !accessDecided) {
                refuse(Denials.failure("guard", "the guard let a request pass without deciding about access"));
            }
            if (admitted && denial == null) {
                pass(body.bounded());
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
            return refusal(pass(access.unchanged()) && endpoint.guard().parameters(this));
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /** The refusal of the stage of the bound body; null when the request may go on. */
    @Nullable
    Denial checkBody(Object entity) {
        try {
            return refusal(endpoint.guard().body(this, entity));
        } catch (RuntimeException | LinkageError e) {
            return failed(e);
        }
    }

    /** Refuses, unless the request is refused already. */
    Denial refuse(Denial refused) {
        if (denial != null) {
            return denial;
        }
        denial = refused;
        announce(refused);
        return refused;
    }

    /** Tells the listener of a refusal that is no longer about the request. */
    void announce(Denial refused) {
        RequestCaller caller = access.caller();
        gatekeeper
                .refusals()
                .publish(new Refusal(
                        endpoint.label(),
                        refused.check(),
                        caller == null ? null : caller.name(),
                        refused.problem().status(),
                        refused.reason()));
    }

    boolean isRefused() {
        return denial != null;
    }

    private @Nullable Denial refusal(boolean passed) {
        if (!passed && denial == null) {
            return refuse(Denials.forbidden("guard", "the guard refused without a reason"));
        }
        return denial;
    }

    private Denial failed(Throwable cause) {
        RefusalLog.failure("A guard failed, the request is refused: " + endpoint.label(), cause);
        return refuse(
                Denials.failure("guard", "the guard failed: " + cause.getClass().getName()));
    }

    private boolean pass(@Nullable Denial refused) {
        if (refused != null) {
            refuse(refused);
        }
        return denial == null;
    }

    private boolean decideAccess(@Nullable Denial refused) {
        accessDecided = true;
        return pass(refused);
    }

    // --- access

    @Override
    public boolean anyone() {
        return decideAccess(null);
    }

    @Override
    public boolean nobody() {
        return decideAccess(Denials.forbidden("access", "nobody may call the endpoint"));
    }

    @Override
    public boolean authenticated() {
        return denial == null && decideAccess(access.authenticated());
    }

    @Override
    public boolean anyRole(String... roles) {
        return denial == null && decideAccess(access.anyRole(roles));
    }

    @Override
    public boolean allowedBy(Supplier<? extends AccessRule> rule) {
        return denial == null && decideAccess(access.allowedBy(rule));
    }

    @Override
    public boolean unenforceable(String finding) {
        return decideAccess(Denials.forbidden(finding, "the compiler found no policy that could be enforced"));
    }

    // --- rates and attempts

    @Override
    public boolean rate(RatePolicy policy, @Nullable Object... values) {
        return denial == null && pass(limits.rate(policy, access, null, values));
    }

    @Override
    public boolean cost(RatePolicy policy, @Nullable Number cost, @Nullable Object... values) {
        return denial == null && pass(limits.rate(policy, access, cost, values));
    }

    @Override
    public boolean contentBytes(RatePolicy policy, @Nullable Object... values) {
        return denial == null && pass(limits.contentBytes(policy, access, body, values));
    }

    @Override
    public boolean concurrent(ConcurrencyPolicy policy, @Nullable Object... values) {
        return denial == null && pass(limits.concurrent(policy, access, values));
    }

    @Override
    public @Nullable String resolved(Supplier<? extends LimitKeyResolver> resolver) {
        RequestCaller caller = access.caller();
        if (denial != null || caller == null) {
            return null;
        }
        try {
            return resolver.get()
                    .keyOf(caller, new RuleRequest(guard(), context))
                    .orElse(null);
        } catch (RuntimeException | LinkageError e) {
            pass(Access.failed(resolver, e));
            return null;
        }
    }

    @Override
    public boolean attempt(AttemptPolicy policy, @Nullable Object account) {
        return denial == null && pass(limits.attempt(policy, account));
    }

    // --- sizes

    @Override
    public boolean bodyAtMost(long bytes) {
        return denial == null && pass(body.atMost(bytes));
    }

    @Override
    public boolean bodyWithinDefault() {
        return denial == null && pass(body.atMost(number(Setting.BODY_BYTES)));
    }

    @Override
    public boolean form() {
        return denial == null && pass(form.read());
    }

    @Override
    public boolean text(Input input, String name, long max) {
        return denial == null && pass(parameters.chars(input, name, max));
    }

    @Override
    public boolean text(Input input, String name) {
        return text(input, name, number(Setting.TEXT_CHARS));
    }

    @Override
    public boolean number(Input input, String name) {
        return text(input, name, number(Setting.NUMBER_CHARS));
    }

    @Override
    public boolean elements(Input input, String name, long max) {
        return denial == null && pass(parameters.count(input, name, max));
    }

    @Override
    public boolean elements(Input input, String name) {
        return elements(input, name, number(Setting.ELEMENTS));
    }

    private long number(Setting setting) {
        return gatekeeper.config().number(setting);
    }

    // --- ownership

    @Override
    public <T> @Nullable T value(Parameter<T> parameter) {
        return checked(parameter, parameters.single(parameter.input(), parameter.name(), parameter.defaultValue()));
    }

    @Override
    public <T> @Nullable T optionalValue(Parameter<T> parameter) {
        return parameters.isAbsent(parameter.input(), parameter.name()) ? null : value(parameter);
    }

    @Override
    public <T> @Nullable List<T> values(Parameter<T> parameter) {
        List<String> texts = parameters.all(parameter.input(), parameter.name());
        List<T> converted = new ArrayList<>(texts.size());
        for (String text : texts) {
            T value = checked(parameter, (text == null || text.isEmpty()) ? null : text);
            if (value == null) {
                return null;
            }
            converted.add(value);
        }
        return converted;
    }

    private <T> @Nullable T checked(Parameter<T> parameter, @Nullable String text) {
        T value = denial != null || text == null ? null : Parameters.converted(parameter.conversion(), text);
        if (value == null || text == null) {
            pass(Denials.invalidParameter(parameter.input(), parameter.name()));
            return null;
        }
        values.add(parameter, text, value);
        return value;
    }

    @Override
    public <I> boolean owns(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable I id,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        return denial == null && pass(ownership.one(rule, id, onDenied, exceptRoles));
    }

    @Override
    public <P, I> boolean owns(
            Supplier<? extends NestedOwnershipRule<P, I>> rule,
            @Nullable P parent,
            @Nullable I id,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        return denial == null && pass(ownership.nested(rule, parent, id, onDenied, exceptRoles));
    }

    @Override
    public <I, T> boolean ownsLoaded(
            Supplier<? extends LoadingOwnershipRule<I, T>> rule,
            Parameter<I> parameter,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        I id = value(parameter);
        return id != null
                && denial == null
                && pass(ownership.loaded(
                        rule, id, object -> values.replace(parameter, id, object), onDenied, exceptRoles));
    }

    @Override
    public <I> boolean ownsAll(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable Collection<? extends @Nullable I> ids,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        return denial == null && pass(ownership.all(rule, ids, onDenied, exceptRoles));
    }

    @Override
    public <T> @Nullable T member(String name, @Nullable T value) {
        if (value == null) {
            pass(Denials.missingMember(name));
        }
        return value;
    }
}
