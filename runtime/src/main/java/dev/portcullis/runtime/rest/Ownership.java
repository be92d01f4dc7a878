package dev.portcullis.runtime.rest;

import dev.portcullis.Decision;
import dev.portcullis.LoadingOwnershipRule;
import dev.portcullis.NestedOwnershipRule;
import dev.portcullis.OwnedBy;
import dev.portcullis.OwnershipRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks ownership rules about what a request names. Each question returns a refusal, or null. */
final class Ownership {

    private final Access access;

    Ownership(Access access) {
        this.access = access;
    }

    /** About one object. */
    <I> @Nullable Denial one(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable I id,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        RequestCaller caller = access.caller();
        if (caller == null || id == null) {
            return unanswerable(caller);
        }
        if (caller.hasAny(exceptRoles)) {
            return null;
        }
        try {
            return answer(rule, rule.get().decide(caller, id), onDenied);
        } catch (RuntimeException | LinkageError e) {
            return Access.failed(rule, e);
        }
    }

    /** About one object inside of another one. */
    <P, I> @Nullable Denial nested(
            Supplier<? extends NestedOwnershipRule<P, I>> rule,
            @Nullable P parent,
            @Nullable I id,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        RequestCaller caller = access.caller();
        if (caller == null || parent == null || id == null) {
            return unanswerable(caller);
        }
        if (caller.hasAny(exceptRoles)) {
            return null;
        }
        try {
            return answer(rule, rule.get().decide(caller, parent, id), onDenied);
        } catch (RuntimeException | LinkageError e) {
            return Access.failed(rule, e);
        }
    }

    /** About an object that the rule loads, and that is handed on; callers who are not asked get it, too. */
    <I, T> @Nullable Denial loaded(
            Supplier<? extends LoadingOwnershipRule<I, T>> rule,
            @Nullable I id,
            Consumer<T> receiver,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        RequestCaller caller = access.caller();
        if (caller == null || id == null) {
            return unanswerable(caller);
        }
        try {
            LoadingOwnershipRule<I, T> asked = rule.get();
            T object = asked.load(id).orElse(null);
            if (object == null) {
                return answer(rule, Decision.ABSENT, onDenied);
            }
            if (!caller.hasAny(exceptRoles) && !asked.owns(caller, object)) {
                return answer(rule, Decision.DENIED, onDenied);
            }
            receiver.accept(object);
            return null;
        } catch (RuntimeException | LinkageError e) {
            return Access.failed(rule, e);
        }
    }

    /** About all objects at once; none is nobody's. */
    <I> @Nullable Denial all(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable Collection<? extends @Nullable I> ids,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        RequestCaller caller = access.caller();
        if (caller == null || ids == null) {
            return unanswerable(caller);
        }
        List<I> named = new ArrayList<>(ids.size());
        for (I id : ids) {
            if (id == null) {
                return Denials.malformedBody();
            }
            named.add(id);
        }
        if (named.isEmpty() || caller.hasAny(exceptRoles)) {
            return null;
        }
        try {
            return answer(rule, rule.get().decideAll(caller, named), onDenied);
        } catch (RuntimeException | LinkageError e) {
            return Access.failed(rule, e);
        }
    }

    private Denial unanswerable(@Nullable RequestCaller caller) {
        return caller == null
                ? access.unauthenticated()
                : Denials.failure("guard", "the guard asked for the owner of nothing");
    }

    private static @Nullable Denial answer(Supplier<?> rule, @Nullable Decision decision, OwnedBy.OnDenied onDenied) {
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
}
