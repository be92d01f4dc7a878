package dev.portcullis.runtime;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.portcullis.RateLimited;
import dev.portcullis.runtime.client.ForwardedHeader;
import dev.portcullis.runtime.client.TrustedProxies;
import dev.portcullis.runtime.guard.RatePolicy;
import dev.portcullis.runtime.guard.Rules;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.OnStoreFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects the settings of a {@link PortcullisConfig}; a bad value throws {@link IllegalArgumentException} at once. */
public final class PortcullisConfigBuilder {

    /** Not a name that an application would give to one of its limits. */
    private static final String CLIENT_LIMIT_NAME = "portcullis.client";

    final Map<Setting, Long> numbers;
    final List<Object> ruleInstances;
    String challenge = "Bearer";
    boolean automaticOptions = true;

    @Nullable
    RatePolicy clientLimit;

    Secret secret;
    Ticker ticker = Ticker.systemTicker();
    StoreChoice store = StoreChoice.MEMORY;
    OnStoreFailure onStoreFailure = OnStoreFailure.LOCAL;

    @Nullable
    TrustedProxies trustedProxies;

    ForwardedHeader forwardedHeader = ForwardedHeader.X_FORWARDED_FOR;
    final Map<String, RateNumbers> rates;
    final Map<String, AttemptNumbers> attempts;
    RateLimitFields rateLimitFields = RateLimitFields.DRAFT_10;
    UnaryOperator<String> accountNames = UnaryOperator.identity();
    RefusalListener listener = new LoggingRefusalListener(Ticker.systemTicker());

    @Nullable
    Rules rules;

    PortcullisConfigBuilder() {
        numbers = Setting.defaults();
        rates = new HashMap<>();
        attempts = new HashMap<>();
        ruleInstances = new ArrayList<>();
        secret = Secret.random();
    }

    PortcullisConfigBuilder(PortcullisConfigBuilder other) {
        numbers = new EnumMap<>(other.numbers);
        ruleInstances = new ArrayList<>(other.ruleInstances);
        challenge = other.challenge;
        automaticOptions = other.automaticOptions;
        clientLimit = other.clientLimit;
        secret = other.secret;
        ticker = other.ticker;
        store = other.store;
        onStoreFailure = other.onStoreFailure;
        trustedProxies = other.trustedProxies;
        forwardedHeader = other.forwardedHeader;
        rates = new HashMap<>(other.rates);
        attempts = new HashMap<>(other.attempts);
        rateLimitFields = other.rateLimitFields;
        accountNames = other.accountNames;
        listener = other.listener;
        rules = other.rules;
    }

    /** A numeric setting. */
    public PortcullisConfigBuilder set(Setting setting, long value) {
        numbers.put(setting, setting.checked(value));
        return this;
    }

    /** What {@code WWW-Authenticate} says with a 401, for example {@code Bearer realm="vault"}. */
    public PortcullisConfigBuilder challenge(String challenge) {
        if (challenge.isBlank() || challenge.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("a challenge in printable ASCII, such as Bearer realm=\"api\"");
        }
        this.challenge = challenge;
        return this;
    }

    /** Whether the server's own answers to {@code OPTIONS} and its WADL pass (default) or are refused. */
    public PortcullisConfigBuilder automaticOptions(boolean allowed) {
        this.automaticOptions = allowed;
        return this;
    }

    /**
     * A limit by client for all traffic, counted before authentication and matching. By default there is none.
     *
     * @param permits requests per period, at least 1
     * @param per the period, at least a second
     */
    public PortcullisConfigBuilder clientLimit(long permits, Duration per) {
        if (permits < 1 || per.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("at least 1 request in at least a second");
        }
        return clientLimit(new RatePolicy.Window(permits, per, permits));
    }

    /** The same as text: {@code 1000/PT1M}, with a burst {@code 1000/PT1M/100}. */
    public PortcullisConfigBuilder clientLimit(String text) {
        return clientLimit(RateNumbers.window(text));
    }

    private PortcullisConfigBuilder clientLimit(RatePolicy.Window window) {
        this.clientLimit = RatePolicy.requests(CLIENT_LIMIT_NAME, Set.of(RateLimited.Key.CLIENT), window);
        return this;
    }

    /**
     * The secret of the keys in the limit store; by default random for each process. Nodes that share a store need
     * the same one.
     *
     * @param secret at least 16 bytes
     */
    public PortcullisConfigBuilder secret(byte[] secret) {
        this.secret = Secret.of(secret);
        return this;
    }

    /** The same as Base64. */
    public PortcullisConfigBuilder secret(String base64) {
        this.secret = Secret.of(base64);
        return this;
    }

    /** The clock of the limits in memory; by default the system's. */
    public PortcullisConfigBuilder ticker(Ticker ticker) {
        this.ticker = Objects.requireNonNull(ticker, "ticker");
        return this;
    }

    /**
     * Where rates and attempts are counted; by default in the memory of this process. Nodes that share a store share
     * the {@link #secret(byte[])}, too.
     */
    public PortcullisConfigBuilder limits(LimitStore limits) {
        this.store = StoreChoice.of(limits);
        return this;
    }

    /**
     * The same by its address: {@code memory}, or what an engine on the class path opens, such as {@code
     * redis://localhost}. It is opened when the configuration is built.
     *
     * @throws IllegalArgumentException when no engine on the class path opens such an address
     */
    public PortcullisConfigBuilder limits(String address) {
        this.store = StoreChoice.of(address);
        return this;
    }

    /** What becomes of requests while a shared store does not answer; by default {@link OnStoreFailure#LOCAL}. */
    public PortcullisConfigBuilder onStoreFailure(OnStoreFailure onFailure) {
        this.onStoreFailure = Objects.requireNonNull(onFailure, "onFailure");
        return this;
    }

    /**
     * Which proxies stand in front of the service: {@code none}, their number, or their networks. By default nobody's
     * word about the client is taken; processes that share a limit store by its address have to say.
     *
     * @param proxies as {@link TrustedProxies#parse} reads it
     */
    public PortcullisConfigBuilder trustedProxies(String proxies) {
        this.trustedProxies = TrustedProxies.parse(proxies);
        return this;
    }

    /** Where trusted proxies write the client; by default {@link ForwardedHeader#X_FORWARDED_FOR}. */
    public PortcullisConfigBuilder forwardedHeader(ForwardedHeader header) {
        this.forwardedHeader = Objects.requireNonNull(header, "header");
        return this;
    }

    /**
     * Other numbers for the limit of a name, as many windows as are declared: {@code 50/PT1M}, with a burst {@code
     * 50/PT1M/10}, several {@code 10/PT1S, 100/PT1M}, at the same time {@code 8}.
     *
     * @param name as in the report and in {@code RateLimit-Policy}
     */
    public PortcullisConfigBuilder rate(String name, String numbers) {
        rates.put(name, RateNumbers.parse(numbers));
        return this;
    }

    /** Other numbers for a group of attempts: {@code 5/PT15M}. */
    public PortcullisConfigBuilder attempts(String group, String numbers) {
        attempts.put(group, AttemptNumbers.parse(numbers));
        return this;
    }

    /** How responses tell the state of limits; by default {@link RateLimitFields#DRAFT_10}. */
    public PortcullisConfigBuilder rateLimitFields(RateLimitFields fields) {
        this.rateLimitFields = Objects.requireNonNull(fields, "fields");
        return this;
    }

    /**
     * Makes one name of what stands for one account, such as its e-mail address and its user name. Asked with what
     * Unicode normalisation (NFKC) has left, without white space around it, in lower case; by default that is the name.
     */
    public PortcullisConfigBuilder accountNames(UnaryOperator<String> names) {
        this.accountNames = Objects.requireNonNull(names, "names");
        return this;
    }

    /** Who is told of refusals; by default the logger {@code dev.portcullis}. */
    public PortcullisConfigBuilder listener(RefusalListener listener) {
        this.listener = Objects.requireNonNull(listener, "listener");
        return this;
    }

    /** An ownership or access rule, used wherever its class is named. */
    public PortcullisConfigBuilder rule(Object rule) {
        ruleInstances.add(Objects.requireNonNull(rule, "rule"));
        return this;
    }

    /** Where rules come from that are not given as instances; by default the server's injection. */
    public PortcullisConfigBuilder rules(Rules rules) {
        this.rules = Objects.requireNonNull(rules, "rules");
        return this;
    }

    /**
     * The configuration.
     *
     * @throws IllegalArgumentException when limits are shared by an address, and there is no secret to share
     * @throws IllegalStateException when the store cannot be reached, or cannot hold limits
     */
    public PortcullisConfig build() {
        if (store.address() != null && !secret.isShared()) {
            throw new IllegalArgumentException("portcullis.secret is not set; processes that share a limit store"
                    + " share it: at least 16 bytes in Base64");
        }
        return new PortcullisConfig(this);
    }

    long number(Setting setting) {
        return Objects.requireNonNull(numbers.get(setting));
    }
}
