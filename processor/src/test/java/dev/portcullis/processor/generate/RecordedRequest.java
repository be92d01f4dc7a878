package dev.portcullis.processor.generate;

import dev.portcullis.AccessRule;
import dev.portcullis.Caller;
import dev.portcullis.Decision;
import dev.portcullis.LimitKeyResolver;
import dev.portcullis.LoadingOwnershipRule;
import dev.portcullis.NestedOwnershipRule;
import dev.portcullis.OwnedBy;
import dev.portcullis.OwnershipRule;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.ConcurrencyPolicy;
import dev.portcullis.runtime.guard.GuardedRequest;
import dev.portcullis.runtime.guard.Parameter;
import dev.portcullis.runtime.guard.RatePolicy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request that writes down every check in words, and keeps the contract about refusals. */
final class RecordedRequest implements GuardedRequest {

    private final List<String> checks = new ArrayList<>();
    private final List<RatePolicy> rates = new ArrayList<>();
    private final List<AttemptPolicy> attempts = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private @Nullable String refused;
    private boolean over;

    /** The caller sends a value. */
    RecordedRequest with(Input input, String name, String value) {
        values.put(input + " " + name, value);
        return this;
    }

    /** The check that starts with these words says no. */
    RecordedRequest refusing(String check) {
        refused = check;
        return this;
    }

    List<String> checks() {
        return List.copyOf(checks);
    }

    List<RatePolicy> rates() {
        return List.copyOf(rates);
    }

    List<AttemptPolicy> attempts() {
        return List.copyOf(attempts);
    }

    private boolean check(String words) {
        if (over) {
            return false;
        }
        checks.add(words);
        over = refused != null && words.startsWith(refused);
        return !over;
    }

    @Override
    public boolean anyone() {
        return check("anyone");
    }

    @Override
    public boolean nobody() {
        check("nobody");
        over = true;
        return false;
    }

    @Override
    public boolean authenticated() {
        return check("authenticated");
    }

    @Override
    public boolean anyRole(String... roles) {
        return check("role " + String.join(" or ", roles));
    }

    @Override
    public boolean allowedBy(Supplier<? extends AccessRule> rule) {
        return check("allowed by " + rule.get().getClass().getSimpleName());
    }

    @Override
    public boolean unenforceable(String finding) {
        check("unenforceable " + finding);
        over = true;
        return false;
    }

    @Override
    public boolean rate(RatePolicy policy, @Nullable Object... values) {
        rates.add(policy);
        return check("rate " + policy.name() + of(values));
    }

    @Override
    public boolean cost(RatePolicy policy, @Nullable Number cost, @Nullable Object... values) {
        rates.add(policy);
        return check("rate " + policy.name() + of(values) + " costs " + cost);
    }

    @Override
    public boolean contentBytes(RatePolicy policy, @Nullable Object... values) {
        rates.add(policy);
        return check("bytes " + policy.name() + of(values));
    }

    @Override
    public boolean concurrent(ConcurrencyPolicy policy, @Nullable Object... values) {
        return check("concurrent " + policy.name() + " " + policy.max() + of(values));
    }

    @Override
    public String resolved(Supplier<? extends LimitKeyResolver> resolver) {
        return "resolved by " + resolver.get().getClass().getSimpleName();
    }

    private static String of(@Nullable Object... values) {
        return values.length == 0
                ? ""
                : " of " + Stream.of(values).map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public boolean attempt(AttemptPolicy policy, @Nullable Object account) {
        attempts.add(policy);
        return check("attempt " + policy.group() + " of " + account);
    }

    @Override
    public boolean bodyAtMost(long bytes) {
        return check("body " + bytes);
    }

    @Override
    public boolean bodyWithinDefault() {
        return check("body by default");
    }

    @Override
    public boolean form() {
        return check("form");
    }

    @Override
    public boolean text(Input input, String name, long max) {
        return check("text " + input + " " + name + " " + max);
    }

    @Override
    public boolean text(Input input, String name) {
        return check("text " + input + " " + name);
    }

    @Override
    public boolean number(Input input, String name) {
        return check("number " + input + " " + name);
    }

    @Override
    public boolean elements(Input input, String name, long max) {
        return check("elements " + input + " " + name + " " + max);
    }

    @Override
    public boolean elements(Input input, String name) {
        return check("elements " + input + " " + name);
    }

    @Override
    public <T> @Nullable T value(Parameter<T> parameter) {
        String value = values.getOrDefault(key(parameter), parameter.defaultValue());
        if (value == null) {
            refuse(parameter);
            return null;
        }
        return convert(parameter, value);
    }

    @Override
    public <T> @Nullable T optionalValue(Parameter<T> parameter) {
        String value = values.get(key(parameter));
        return value == null ? null : convert(parameter, value);
    }

    private <T> @Nullable T convert(Parameter<T> parameter, String value) {
        try {
            return parameter.conversion().apply(value);
        } catch (IllegalArgumentException e) {
            refuse(parameter);
            return null;
        }
    }

    private static String key(Parameter<?> parameter) {
        return parameter.input() + " " + parameter.name();
    }

    private void refuse(Parameter<?> parameter) {
        check("no value " + key(parameter));
        over = true;
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
            check("no member " + name);
            over = true;
        }
        return one(rule, id, onDenied, exceptRoles);
    }

    private <I> boolean one(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable I id,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        if (id == null || over) {
            return false;
        }
        Decision decision = rule.get().decide(new Alice(), id);
        return check("owns " + id.getClass().getSimpleName() + " " + id + " " + decision + " else " + onDenied
                        + (exceptRoles.length == 0 ? "" : " except " + String.join(" or ", exceptRoles)))
                && decision == Decision.GRANTED;
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
        if (around == null || id == null || over) {
            return false;
        }
        Decision decision = rule.get().decide(new Alice(), around, id);
        return check("owns " + id + " in " + around + " " + decision) && decision == Decision.GRANTED;
    }

    @Override
    public <I> boolean ownsAll(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable Collection<? extends @Nullable I> ids,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        if (ids == null || over) {
            return false;
        }
        List<I> named = ids.stream().<I>map(Objects::requireNonNull).toList();
        Decision decision = rule.get().decideAll(new Alice(), named);
        return check("owns all " + named + " " + decision) && decision == Decision.GRANTED;
    }

    @Override
    public <I, T> boolean ownsLoaded(
            Supplier<? extends LoadingOwnershipRule<I, T>> rule,
            Parameter<I> parameter,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles) {
        I id = value(parameter);
        if (id == null || over) {
            return false;
        }
        Decision decision = rule.get().decide(new Alice(), id);
        return check("owns " + parameter.received().getSimpleName() + " of " + id + " " + decision)
                && decision == Decision.GRANTED;
    }

    @Override
    public <T> @Nullable List<T> values(Parameter<T> parameter) {
        String value = values.get(key(parameter));
        return value == null ? List.of() : List.of(parameter.conversion().apply(value));
    }

    private record Alice() implements Caller {
        @Override
        public Principal principal() {
            return () -> "alice";
        }

        @Override
        public boolean hasRole(String role) {
            return false;
        }
    }
}
