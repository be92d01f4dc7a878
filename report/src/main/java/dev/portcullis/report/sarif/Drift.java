package dev.portcullis.report.sarif;

import dev.portcullis.report.PolicyChange;
import dev.portcullis.report.RuleEntry;
import java.util.List;

/** What a policy is beside an earlier one, in the words of the rules that judge it. */
final class Drift {

    private static final RuleEntry WEAKENED = new RuleEntry(
            "PolicyWeakened",
            "The compiled policies allow nothing that the lock does not",
            RuleEntry.Severity.ERROR,
            true,
            List.of(863, 1068),
            List.of("API9"),
            List.of("8.1.1"));

    private static final RuleEntry OUT_OF_DATE = new RuleEntry(
            "LockOutOfDate",
            "The lock says what is compiled",
            RuleEntry.Severity.WARNING,
            false,
            List.of(1068),
            List.of("API9"),
            List.of("8.1.1"));

    /** The compiler knows neither: it sees no earlier policy. */
    static final List<RuleEntry> RULES = List.of(WEAKENED, OUT_OF_DATE);

    private Drift() {}

    static String rule(PolicyChange change) {
        return isWeaker(change) ? WEAKENED.name() : OUT_OF_DATE.name();
    }

    static String level(PolicyChange change) {
        return isWeaker(change) ? "error" : "note";
    }

    /** What became of the policy, as SARIF says what became of a result. */
    static String baselineState(PolicyChange change) {
        if (change.before().isEmpty()) {
            return "new";
        }
        return change.after().isEmpty() ? "absent" : "updated";
    }

    static String message(PolicyChange change, String with) {
        String verdict = switch (change.kind()) {
            case WEAKER -> "weaker than";
            case STRICTER -> "stricter than";
            case OTHER -> "not what stands in";
        };
        return change.subject() + ": is " + verdict + " " + with + ". Before: " + orNothing(change.before()) + ". Now: "
                + orNothing(change.after()) + ".";
    }

    private static boolean isWeaker(PolicyChange change) {
        return change.kind() == PolicyChange.Kind.WEAKER;
    }

    private static String orNothing(String policy) {
        return policy.isEmpty() ? "nothing" : policy;
    }
}
