package dev.portcullis.runtime.rest;

import dev.portcullis.AccessRule;
import dev.portcullis.Caller;
import dev.portcullis.Decision;
import dev.portcullis.OwnedBy;
import dev.portcullis.runtime.guard.EndpointGuard;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Objects;
import java.util.function.Function;
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
        return caller() == null ? Denials.unauthenticated(challenge) : null;
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

    /**
     * What an ownership rule says.
     *
     * @param question asks the rule
     */
    @Nullable
    Denial owns(
            Supplier<?> rule, Function<Caller, Decision> question, OwnedBy.OnDenied onDenied, String... exceptRoles) {
        RequestCaller known = caller();
        if (known == null) {
            return Denials.unauthenticated(challenge);
        }
        if (known.hasAny(exceptRoles)) {
            return null;
        }
        Decision decision;
        try {
            decision = question.apply(known);
        } catch (RuntimeException | LinkageError e) {
            return failed(rule, e);
        }
        if (decision == Decision.GRANTED) {
            return null;
        }
        if (decision == Decision.ABSENT) {
            return Denials.notFound(rule.toString(), "there is no such object");
        }
        if (decision == Decision.DENIED) {
            String reason = "the object belongs to somebody else";
            return onDenied == OwnedBy.OnDenied.NOT_FOUND
                    ? Denials.notFound(rule.toString(), reason)
                    : Denials.forbidden(rule.toString(), reason);
        }
        return Denials.failure(rule.toString(), "the rule did not decide");
    }

    private static @Nullable String name(@Nullable RequestCaller caller) {
        return caller == null ? null : caller.name();
    }

    private static Denial failed(Supplier<?> rule, Throwable cause) {
        RefusalLog.failure("A rule failed, the request is refused: " + rule, cause);
        return Denials.failure(
                rule.toString(), "the rule failed: " + cause.getClass().getName());
    }
}
