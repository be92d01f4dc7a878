package dev.portcullis.runtime;

import dev.portcullis.runtime.limit.AccountNames;
import dev.portcullis.runtime.limit.LimitKeys;
import dev.portcullis.runtime.limit.LimitStore;

/**
 * Unlocks accounts before their time, for administrators and for a help desk that has made sure of who is calling.
 *
 * <pre>{@code
 * PortcullisConfig config = PortcullisConfig.builder().limits("redis://localhost").secret(secret).build();
 * register(Portcullis.feature(config));
 * AccountLocks locks = AccountLocks.of(config);
 * …
 * locks.unlock("login", "alice@example.org", administrator.getName());
 * }</pre>
 *
 * <p>It works on the limits of the configuration: in memory on those of this object, in a shared store on those of all
 * processes that share it and the secret. What is counted of clients, and of the networks around them, stays.
 */
public final class AccountLocks {

    private final LimitStore store;
    private final LimitKeys keys;
    private final AccountNames names;
    private final RefusalListener listener;

    private AccountLocks(PortcullisConfig config) {
        this.store = config.limits();
        this.keys = new LimitKeys(config.secret());
        this.names = new AccountNames(config.accountNames());
        this.listener = config.listener();
    }

    /**
     * Those of the applications that are registered with a configuration, or share its store.
     *
     * @param config the same object as the application's when limits are held in memory
     */
    public static AccountLocks of(PortcullisConfig config) {
        return new AccountLocks(config);
    }

    /**
     * Forgets the failures and the lock of an account, and tells the listener. Attempts under way stay so.
     *
     * @param group the group of attempts, as {@code @AttemptLimited} and the report name it
     * @param account the name of the account in any spelling
     * @param administrator who does it, for the audit trail
     * @return whether anything was counted of the account; false also for a group or an account that does not exist, and
     *     for an account that shares a count because the memory was full
     * @throws dev.portcullis.runtime.limit.StoreUnavailableException when the shared store does not answer: it may be
     *     locked there
     */
    public boolean unlock(String group, String account, String administrator) {
        boolean effective = store.unlock(keys.of(group, names.normalised(account)));
        listener.unlocked(new Unlocking(group, account, administrator, effective));
        return effective;
    }
}
