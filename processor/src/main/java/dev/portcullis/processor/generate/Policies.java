package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint.BoundAttempts;
import dev.portcullis.processor.model.Endpoint.BoundRate;
import dev.portcullis.processor.model.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes limits as constants of the guard. */
final class Policies {

    private final GuardMembers members;

    Policies(GuardMembers members) {
        this.members = members;
    }

    /**
     * Adds the check of a limit on the rate, and its constant.
     *
     * @param value what it counts by, when that is sent
     * @param cost what says the cost, when that is sent
     */
    void rate(BoundRate rate, Optional<CodeBlock> value, Optional<CodeBlock> cost, Conjunction checks) {
        Policy.Rate policy = rate.declared().policy();
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$N", constant(rate)));
        cost.ifPresent(arguments::add);
        if (rate.countsBy(Policy.RateKey.PARAMETER)) {
            // All requests share one count where nothing tells them apart.
            arguments.add(value.orElse(CodeBlock.of("($T) null", Object.class)));
        }
        if (rate.countsBy(Policy.RateKey.RESOLVED) && !policy.resolver().isEmpty()) {
            arguments.add(CodeBlock.of("request.resolved($N)", members.rule(policy.resolver())));
        }
        checks.and("$L($L)", check(policy, cost.isPresent()), CodeBlock.join(arguments, ", "));
    }

    private static String check(Policy.Rate policy, boolean costs) {
        return switch (policy.unit()) {
            case REQUESTS -> costs ? "cost" : "rate";
            case CONTENT_BYTES -> "contentBytes";
            case CONCURRENT -> "concurrent";
        };
    }

    private String constant(BoundRate rate) {
        List<Policy.Rate> windows =
                rate.windows().stream().map(Declared::policy).toList();
        return members.limit(
                List.of(rate.name(), windows),
                () -> windows.get(0).unit() == Policy.RateUnit.CONCURRENT
                        ? concurrency(rate.name(), windows.get(0))
                        : windows(rate.name(), windows));
    }

    private String concurrency(String name, Policy.Rate policy) {
        return members.constant(
                Contract.CONCURRENCY_POLICY,
                name,
                CodeBlock.of(
                        "new $T($S, $L, $T.of($L))",
                        Contract.CONCURRENCY_POLICY,
                        name,
                        number(policy.permits()),
                        Set.class,
                        keys(policy)));
    }

    private String windows(String name, List<Policy.Rate> windows) {
        Policy.Rate policy = windows.get(0);
        CodeBlock costing = policy.cost() == 1 ? CodeBlock.of("") : CodeBlock.of(".costing($L)", number(policy.cost()));
        return members.constant(
                Contract.RATE_POLICY,
                name,
                CodeBlock.of(
                        "$T.$L($S, $T.of($L),\n$>$>$L$<$<)$L",
                        Contract.RATE_POLICY,
                        policy.unit() == Policy.RateUnit.REQUESTS ? "requests" : "contentBytes",
                        name,
                        Set.class,
                        keys(policy),
                        CodeBlock.join(windows.stream().map(Policies::window).toList(), ",\n"),
                        costing));
    }

    private static CodeBlock keys(Policy.Rate policy) {
        return CodeBlock.join(
                policy.by().stream()
                        .distinct()
                        .map(key -> CodeBlock.of("$T.$L", Contract.RATE_KEY, key))
                        .toList(),
                ", ");
    }

    private static CodeBlock window(Policy.Rate policy) {
        return CodeBlock.of(
                "new $T($L, $L, $L)",
                Contract.RATE_WINDOW,
                number(policy.permits()),
                duration(policy.per()),
                number(policy.atOnce()));
    }

    /** Adds the constant of a limit on guesses and returns its name. */
    String attempts(BoundAttempts attempts) {
        Policy.Attempts policy = attempts.declared().policy();
        return members.limit(List.of(attempts.group(), policy), () -> attempts(attempts.group(), policy));
    }

    private String attempts(String group, Policy.Attempts policy) {
        List<CodeBlock> statuses = policy.failureStatuses().stream()
                .distinct()
                .sorted()
                .map(status -> CodeBlock.of("$L", status))
                .toList();
        return members.constant(
                Contract.ATTEMPT_POLICY,
                group + "_attempts",
                CodeBlock.of(
                        "new $T($S, $L, $L, $L,\n$>$>$T.$L, $T.of($L), $T.$L, $L, $L, $L$<$<)",
                        Contract.ATTEMPT_POLICY,
                        group,
                        policy.max(),
                        duration(policy.lockFor()),
                        duration(policy.within().isEmpty() ? policy.lockFor() : policy.within()),
                        Contract.COUNT_ON,
                        policy.everyCall() ? "EVERY_CALL" : "FAILURE",
                        Set.class,
                        CodeBlock.join(statuses, ", "),
                        Contract.ON_SUCCESS,
                        policy.clearedBySuccess() ? "CLEAR" : "KEEP",
                        policy.maxPerClient(),
                        duration(policy.waitForInFlight()),
                        policy.tellRemaining()));
    }

    /** A number of the type {@code long}. */
    static String number(long value) {
        StringBuilder grouped = new StringBuilder().append(value);
        int first = value < 0 ? 1 : 0;
        for (int at = grouped.length() - 3; at > first; at -= 3) {
            grouped.insert(at, '_');
        }
        return value > Integer.MAX_VALUE ? grouped.append('L').toString() : grouped.toString();
    }

    /** In the largest unit that needs no fraction. */
    private static CodeBlock duration(String iso) {
        Duration duration = Duration.parse(iso);
        if (duration.isZero()) {
            return CodeBlock.of("$T.ZERO", Duration.class);
        }
        long seconds = duration.toSeconds();
        if (seconds % 86_400 == 0) {
            return CodeBlock.of("$T.ofDays($L)", Duration.class, seconds / 86_400);
        }
        if (seconds % 3_600 == 0) {
            return CodeBlock.of("$T.ofHours($L)", Duration.class, seconds / 3_600);
        }
        return seconds % 60 == 0
                ? CodeBlock.of("$T.ofMinutes($L)", Duration.class, seconds / 60)
                : CodeBlock.of("$T.ofSeconds($L)", Duration.class, seconds);
    }
}
