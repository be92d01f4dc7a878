package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.Endpoint.BoundAttempts;
import dev.portcullis.processor.model.Endpoint.BoundRate;
import dev.portcullis.processor.model.Policy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes limits as constants of the guard. */
final class Policies {

    private final GuardMembers members;

    Policies(GuardMembers members) {
        this.members = members;
    }

    /** Adds the constant of a limit on the rate and returns its name. */
    String rate(BoundRate rate) {
        Policy.Rate policy = rate.declared().policy();
        List<CodeBlock> keys = policy.by().stream()
                .distinct()
                .map(key -> CodeBlock.of("$T.$L", Contract.RATE_KEY, key))
                .toList();
        return members.constant(
                Contract.RATE_POLICY,
                rate.name(),
                CodeBlock.of(
                        "new $T($S, $L, $L, $L,\n$>$>$T.of($L)$<$<)",
                        Contract.RATE_POLICY,
                        rate.name(),
                        number(policy.permits()),
                        duration(policy.per()),
                        number(policy.burst() == 0 ? policy.permits() : policy.burst()),
                        Set.class,
                        CodeBlock.join(keys, ", ")));
    }

    /** Adds the constant of a limit on guesses and returns its name. */
    String attempts(BoundAttempts attempts) {
        Policy.Attempts policy = attempts.declared().policy();
        List<CodeBlock> statuses = policy.failureStatuses().stream()
                .distinct()
                .sorted()
                .map(status -> CodeBlock.of("$L", status))
                .toList();
        return members.constant(
                Contract.ATTEMPT_POLICY,
                attempts.group() + "_attempts",
                CodeBlock.of(
                        "new $T($S, $L, $L, $L,\n$>$>$T.$L, $T.of($L), $T.$L, $L$<$<)",
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
                        policy.maxPerClient()));
    }

    /** A number of the type {@code long}. */
    static String number(long value) {
        String grouped = String.format(Locale.ROOT, "%,d", value).replace(',', '_');
        return value > Integer.MAX_VALUE ? grouped + "L" : grouped;
    }

    /** In the largest unit that needs no fraction. */
    private static CodeBlock duration(String iso) {
        Duration duration = Duration.parse(iso);
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
