package dev.portcullis.runtime.rest;

import dev.portcullis.AccessRule;
import dev.portcullis.runtime.guard.EndpointGuard;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who asks, and whether they may. Each check returns a refusal, or null. */
final class Access {

    private final String challenge;
    private final EndpointGuard guard;
    private final ContainerRequestContext context;
    private boolean identified;
    private @Nullable RequestCaller caller;

    Access(String challenge, EndpointGuard guard, ContainerRequestContext context) {
        this.challenge = challenge;
        this.guard = guard;
        this.context = context;
    }

    /** The caller, asked for once; null when nobody is logged in. */
    @Nullable
    RequestCaller caller() {
        if (!identified) {
            caller = RequestCaller.of(context.getSecurityContext());
            identified = true;
        }
        return caller;
    }

    /** Filters that run after access was decided may put another caller in place, whom nobody has asked about. */
    @Nullable
    Denial unchanged() {
        if (!identified) {
            return null;
        }
        RequestCaller now = RequestCaller.of(context.getSecurityContext());
        return Objects.equals(name(caller), name(now))
                ? null
                : Denials.failure("access", "a filter changed the caller after access was decided");
    }

    @Nullable
    Denial authenticated() {
        return caller() == null ? unauthenticated() : null;
    }

    Denial unauthenticated() {
        return Denials.unauthenticated(challenge);
    }

    @Nullable
    Denial anyRole(String... roles) {
        RequestCaller known = caller();
        if (known == null) {
            return Denials.unauthenticated(challenge);
        }
        return known.hasAny(roles) ? null : Denials.forbidden("access", "the caller has none of the roles");
    }

    @Nullable
    Denial allowedBy(Supplier<? extends AccessRule> rule) {
        RequestCaller known = caller();
        if (known == null) {
            return Denials.unauthenticated(challenge);
        }
        try {
            boolean allowed = rule.get().allows(known, new RuleRequest(guard, context));
            return allowed ? null : Denials.forbidden(rule.toString(), "the rule does not allow it");
        } catch (RuntimeException | LinkageError e) {
            return failed(rule, e);
        }
    }

    private static @Nullable String name(@Nullable RequestCaller caller) {
        return caller == null ? null : caller.name();
    }

    /** The refusal of a request whose rule failed. */
    static Denial failed(Supplier<?> rule, Throwable cause) {
        RefusalLog.failure("A rule failed, the request is refused: " + rule, cause);
        return Denials.failure(
                rule.toString(), "the rule failed: " + cause.getClass().getName());
    }
}
