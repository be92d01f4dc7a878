package dev.portcullis.runtime;

import dev.portcullis.runtime.client.ForwardedHeader;
import dev.portcullis.runtime.client.TrustedProxies;
import dev.portcullis.runtime.guard.RatePolicy;
import dev.portcullis.runtime.guard.Rules;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.MemoryLimitStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How guards are enforced. Immutable; every setting has a default that is safe.
 *
 * <p>The settings that are plain values may also be given as properties of the Jakarta REST configuration, see
 * {@link Setting}; a whole configuration may be given as the property {@value #PROPERTY}, which single properties then
 * refine. An unknown key or a bad value stops the start.
 */
public final class PortcullisConfig {

    /** The property that holds a whole configuration. */
    public static final String PROPERTY = "portcullis.config";

    private final PortcullisConfigBuilder settings;
    private final LimitStore limits;

    /** Opens the store of limits. */
    PortcullisConfig(PortcullisConfigBuilder chosen) {
        settings = new PortcullisConfigBuilder(chosen);
        settings.store = settings.store.opened(Duration.ofMillis(number(Setting.LIMIT_TIMEOUT)));
        limits = settings.store.deciding(
                new MemoryLimitStore(settings.ticker, Math.toIntExact(number(Setting.LIMIT_KEYS))),
                settings.onStoreFailure,
                settings.ticker);
    }

    /** Starts from the defaults. */
    public static PortcullisConfigBuilder builder() {
        return new PortcullisConfigBuilder();
    }

    /** Starts from this configuration. */
    public PortcullisConfigBuilder toBuilder() {
        return new PortcullisConfigBuilder(settings);
    }

    /** The value of a numeric setting. */
    public long number(Setting setting) {
        return settings.number(setting);
    }

    /** What {@code WWW-Authenticate} says with a 401. */
    public String challenge() {
        return settings.challenge;
    }

    /** Whether the server's own answers to {@code OPTIONS} pass. */
    public boolean automaticOptions() {
        return settings.automaticOptions;
    }

    /** The limit by client for all traffic, also such as reaches no endpoint. */
    public Optional<RatePolicy> clientLimit() {
        return Optional.ofNullable(settings.clientLimit);
    }

    /** The secret of the keys in the limit store. */
    public byte[] secret() {
        return settings.secret.bytes();
    }

    /** Where rates and attempts are counted. */
    public LimitStore limits() {
        return limits;
    }

    /** Whether limits are held in a store that was given by its address, and so by several processes. */
    public boolean sharesLimits() {
        return settings.store.address() != null;
    }

    /** Which proxies are trusted; empty when nobody has said so, and then none are. */
    public Optional<TrustedProxies> trustedProxies() {
        return Optional.ofNullable(settings.trustedProxies);
    }

    /** Where trusted proxies write the client. */
    public ForwardedHeader forwardedHeader() {
        return settings.forwardedHeader;
    }

    /** The numbers that replace those of declared limits, by name. */
    public Map<String, RateNumbers> rates() {
        return Map.copyOf(settings.rates);
    }

    /** The numbers that replace those of declared limits on guesses, by group. */
    public Map<String, AttemptNumbers> attempts() {
        return Map.copyOf(settings.attempts);
    }

    /** How responses tell the state of limits. */
    public RateLimitFields rateLimitFields() {
        return settings.rateLimitFields;
    }

    /** What makes one name of the spellings of an account. */
    public UnaryOperator<String> accountNames() {
        return settings.accountNames;
    }

    /** Who is told of refusals. */
    public RefusalListener listener() {
        return settings.listener;
    }

    /** The rules given as instances. */
    public List<Object> ruleInstances() {
        return List.copyOf(settings.ruleInstances);
    }

    /** Where all other rules come from, when the application says so. */
    public Optional<Rules> rules() {
        return Optional.ofNullable(settings.rules);
    }
}
