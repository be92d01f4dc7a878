package dev.portcullis.runtime.rest;

import dev.portcullis.AttemptLimited.OnSuccess;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.Settlement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reserved attempt: at an account, and of a client. */
final class Attempt {

    private final AttemptPolicy policy;
    private final CountedAttempts limits;
    private final List<Reserved> byClient;
    private final Reserved byAccount;
    private @Nullable Settlement settlement;

    Attempt(AttemptPolicy policy, CountedAttempts limits, List<Reserved> byClient, Reserved byAccount) {
        this.policy = policy;
        this.limits = limits;
        this.byClient = byClient;
        this.byAccount = byAccount;
    }

    AttemptPolicy policy() {
        return policy;
    }

    CountedAttempts limits() {
        return limits;
    }

    boolean failsWith(int status) {
        return policy.failureStatuses().contains(status);
    }

    /** Settles by the status of the response, once; success never clears what is counted of the client. */
    Settlement settle(int status, boolean reached) {
        if (!reached || (status >= 400 && !failsWith(status))) {
            return settle(Outcome.UNDECIDED, Outcome.UNDECIDED);
        }
        if (failsWith(status)) {
            return settle(Outcome.FAILED, Outcome.FAILED);
        }
        return settle(policy.onSuccess() == OnSuccess.CLEAR ? Outcome.CLEARED : Outcome.KEPT, Outcome.KEPT);
    }

    Settlement settle(Outcome account, Outcome client) {
        Settlement settled = settlement;
        if (settled == null) {
            byClient.forEach(each -> each.settle(client));
            settled = byAccount.settle(account);
            settlement = settled;
        }
        return settled;
    }
}
