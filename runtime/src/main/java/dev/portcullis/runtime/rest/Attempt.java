package dev.portcullis.runtime.rest;

import dev.portcullis.AttemptLimited.OnSuccess;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.Reservation;
import dev.portcullis.runtime.limit.Settlement;
import org.jspecify.annotations.Nullable;

/** A reserved attempt, at an account and of a client. */
final class Attempt {

    private final LimitStore store;
    private final AttemptPolicy policy;
    private final LimitCatalog.Attempts limits;
    private final LimitKey accountKey;
    private final Reservation byAccount;
    private final LimitKey clientKey;
    private final Reservation byClient;
    private @Nullable Settlement settlement;

    Attempt(
            LimitStore store,
            AttemptPolicy policy,
            LimitCatalog.Attempts limits,
            LimitKey accountKey,
            Reservation byAccount,
            LimitKey clientKey,
            Reservation byClient) {
        this.store = store;
        this.policy = policy;
        this.limits = limits;
        this.accountKey = accountKey;
        this.byAccount = byAccount;
        this.clientKey = clientKey;
        this.byClient = byClient;
    }

    AttemptPolicy policy() {
        return policy;
    }

    String header() {
        return limits.header();
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
            store.settle(limits.client(), clientKey, byClient, client);
            settled = store.settle(limits.account(), accountKey, byAccount, account);
            settlement = settled;
        }
        return settled;
    }
}
