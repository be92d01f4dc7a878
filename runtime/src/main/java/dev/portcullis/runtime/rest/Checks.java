package dev.portcullis.runtime.rest;

import dev.portcullis.AccessRule;
import dev.portcullis.LimitKeyResolver;
import dev.portcullis.LoadingOwnershipRule;
import dev.portcullis.NestedOwnershipRule;
import dev.portcullis.OwnedBy;
import dev.portcullis.OwnershipRule;
import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.ConcurrencyPolicy;
import dev.portcullis.runtime.guard.GuardedRequest;
import dev.portcullis.runtime.guard.Parameter;
import dev.portcullis.runtime.guard.RatePolicy;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the guard of one request asks about it. Each answer is whether the request may go on. */
final class Checks implements GuardedRequest {

    private final PortcullisConfig config;
    private final Guarded endpoint;
    private final ContainerRequestContext context;
    private final Verdict verdict;
    private final Access access;
    private final Ownership ownership;
    private final Limits limits;
    private final Body body;
    private final Form form;
    private final Parameters parameters;
    private final CheckedValues values = new CheckedValues();

    Checks(
            PortcullisConfig config,
            Guarded endpoint,
            ContainerRequestContext context,
            Verdict verdict,
            Access access,
            Limits limits,
            Body body) {
        this.config = config;
        this.endpoint = endpoint;
        this.context = context;
        this.verdict = verdict;
        this.access = access;
        this.ownership = new Ownership(access);
        this.limits = limits;
        this.body = body;
        this.form = new Form(context, body);
        this.parameters = new Parameters(context, form);
    }

    /** The values that were decided about. */
    CheckedValues values() {
        return values;
    }

    // --- access

    @Override
    public boolean anyone() {
        return verdict.passAccess(null);
    }

    @Override
    public boolean nobody() {
        return verdict.passAccess(Denials.forbidden("access", "nobody may call the endpoint"));
    }

    @Override
    public boolean authenticated() {
        return !verdict.isRefused() && verdict.passAccess(access.authenticated());
    }

    @Override
    public boolean anyRole(String... roles) {
        return !verdict.isRefused() && verdict.passAccess(access.anyRole(roles));
    }

    @Override
    public boolean allowedBy(Supplier<? extends AccessRule> rule) {
        return !verdict.isRefused() && verdict.passAccess(access.allowedBy(rule));
    }

    @Override
    public boolean unenforceable(String finding) {
        return verdict.passAccess(Denials.forbidden(finding, "the compiler found no policy that could be enforced"));
    }

    // --- rates and attempts

    @Override
    public boolean rate(RatePolicy policy, @Nullable Object... values) {
        return !verdict.isRefused() && verdict.pass(limits.rate(policy, access, null, values));
    }

    @Override
    public boolean cost(RatePolicy policy, @Nullable Number cost, @Nullable Object... values) {
        return !verdict.isRefused() && verdict.pass(limits.rate(policy, access, cost, values));
    }

    @Override
    public boolean contentBytes(RatePolicy policy, @Nullable Object... values) {
        return !verdict.isRefused() && verdict.pass(limits.contentBytes(policy, access, body, values));
    }

    @Override
    public boolean concurrent(ConcurrencyPolicy policy, @Nullable Object... values) {
        return !verdict.isRefused() && verdict.pass(limits.concurrent(policy, access, values));
    }

    @Override
    public @Nullable String resolved(Supplier<? extends LimitKeyResolver> resolver) {
        RequestCaller caller = access.caller();
        if (verdict.isRefused() || caller == null) {
            return null;
        }
        try {
            return resolver.get()
                    .keyOf(caller, new RuleRequest(endpoint.guard(), context))
                    .orElse(null);
        } catch (RuntimeException | LinkageError e) {
            verdict.pass(Access.failed(resolver, e));
            return null;
        }
    }

    @Override
    public boolean attempt(AttemptPolicy policy, @Nullable Object account) {
        return !verdict.isRefused() && verdict.pass(limits.attempt(policy, account));
    }

    // --- sizes

    @Override
    public boolean bodyAtMost(long bytes) {
        return !verdict.isRefused() && verdict.pass(body.atMost(bytes));
    }

    @Override
    public boolean bodyWithinDefault() {
        return !verdict.isRefused() && verdict.pass(body.atMost(number(Setting.BODY_BYTES)));
    }

    @Override
    public boolean form() {
        return !verdict.isRefused() && verdict.pass(form.read());
    }

    @Override
    public boolean text(Input input, String name, long max) {
        return !verdict.isRefused() && verdict.pass(parameters.chars(input, name, max));
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
        return !verdict.isRefused() && verdict.pass(parameters.count(input, name, max));
    }

    @Override
    public boolean elements(Input input, String name) {
        return elements(input, name, number(Setting.ELEMENTS));
    }

    private long number(Setting setting) {
        return config.number(setting);
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
        T value = verdict.isRefused() || text == null ? null : Parameters.converted(parameter.conversion(), text);
        if (value == null || text == null) {
            verdict.pass(Denials.invalidParameter(parameter.input(), parameter.name()));
            return null;
        }
        values.add(parameter, text, value);
        return value;
    }

    @Override
    public <I> boolean owns(
            Supplier<? extends OwnershipRule<I>> rule,
            Parameter<? extends I> parameter,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        return one(rule, value(parameter), onDenied, exceptRoles);
    }

    @Override
    public <I> boolean ownsBody(
            Supplier<? extends OwnershipRule<I>> rule, I body, OwnedBy.OnDenied onDenied, String... exceptRoles) {
        return one(rule, body, onDenied, exceptRoles);
    }

    @Override
    public <I> boolean ownsMember(
            Supplier<? extends OwnershipRule<I>> rule,
            String name,
            @Nullable I id,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        if (id == null) {
            verdict.pass(Denials.missingMember(name));
        }
        return one(rule, id, onDenied, exceptRoles);
    }

    private <I> boolean one(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable I id,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        return !verdict.isRefused() && verdict.pass(ownership.one(rule, id, onDenied, exceptRoles));
    }

    @Override
    public <P, I> boolean ownsNested(
            Supplier<? extends NestedOwnershipRule<P, I>> rule,
            Parameter<? extends P> parent,
            Parameter<? extends I> parameter,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        P around = value(parent);
        I id = value(parameter);
        return !verdict.isRefused() && verdict.pass(ownership.nested(rule, around, id, onDenied, exceptRoles));
    }

    @Override
    public <I, T> boolean ownsLoaded(
            Supplier<? extends LoadingOwnershipRule<I, T>> rule,
            Parameter<I> parameter,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        I id = value(parameter);
        return id != null
                && !verdict.isRefused()
                && verdict.pass(ownership.loaded(
                        rule, id, object -> values.replace(parameter, id, object), onDenied, exceptRoles));
    }

    @Override
    public <I> boolean ownsAll(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable Collection<? extends @Nullable I> ids,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        return !verdict.isRefused() && verdict.pass(ownership.all(rule, ids, onDenied, exceptRoles));
    }
}
