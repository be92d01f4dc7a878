package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.Endpoint.BoundAttempts;
import dev.portcullis.processor.model.Endpoint.BoundRate;
import dev.portcullis.processor.model.Policy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        Policy.Rate policy = rate.declared().policy();
        CodeBlock keys = CodeBlock.join(
                policy.by().stream()
                        .distinct()
                        .map(key -> CodeBlock.of("$T.$L", Contract.RATE_KEY, key))
                        .toList(),
                ", ");
        if (policy.unit() == Policy.RateUnit.CONCURRENT) {
            return members.limit(
                    Contract.CONCURRENCY_POLICY,
                    rate.name(),
                    CodeBlock.of(
                            "new $T($S, $L, $T.of($L))",
                            Contract.CONCURRENCY_POLICY,
                            rate.name(),
                            number(policy.permits()),
                            Set.class,
                            keys));
        }
        List<CodeBlock> windows =
                rate.windows().stream().map(window -> window(window.policy())).toList();
        CodeBlock costing = policy.cost() == 1 ? CodeBlock.of("") : CodeBlock.of(".costing($L)", number(policy.cost()));
        return members.limit(
                Contract.RATE_POLICY,
                rate.name(),
                CodeBlock.of(
                        "$T.$L($S, $T.of($L),\n$>$>$L$<$<)$L",
                        Contract.RATE_POLICY,
                        policy.unit() == Policy.RateUnit.REQUESTS ? "requests" : "contentBytes",
                        rate.name(),
                        Set.class,
                        keys,
                        CodeBlock.join(windows, ",\n"),
                        costing));
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
        List<CodeBlock> statuses = policy.failureStatuses().stream()
                .distinct()
                .sorted()
                .map(status -> CodeBlock.of("$L", status))
                .toList();
        return members.limit(
                Contract.ATTEMPT_POLICY,
                attempts.group() + "_attempts",
                CodeBlock.of(
                        "new $T($S, $L, $L, $L,\n$>$>$T.$L, $T.of($L), $T.$L, $L, $L, $L$<$<)",
                        Contract.ATTEMPT_POLICY,
                        attempts.group(),
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
        String grouped = String.format(Locale.ROOT, "%,d", value).replace(',', '_');
        return value > Integer.MAX_VALUE ? grouped + "L" : grouped;
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
