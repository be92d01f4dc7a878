package dev.portcullis.runtime;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.portcullis.RateLimited;
import dev.portcullis.runtime.client.ForwardedHeader;
import dev.portcullis.runtime.client.TrustedProxies;
import dev.portcullis.runtime.guard.RatePolicy;
import dev.portcullis.runtime.guard.Rules;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.MemoryLimitStore;
import dev.portcullis.runtime.limit.OnStoreFailure;
import dev.portcullis.runtime.limit.ResilientLimitStore;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private final Builder settings;
    private final LimitStore limits;

    private PortcullisConfig(Builder settings) {
        this.settings = settings;
        this.limits = settings.store();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from this configuration. */
    public Builder toBuilder() {
        return new Builder(settings);
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
        return settings.secret.clone();
    }

    /** Where rates and attempts are counted. */
    public LimitStore limits() {
        return limits;
    }

    /** Whether limits are held in a store that was given by its address, and so by several processes. */
    public boolean sharesLimits() {
        return settings.address != null;
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

    /** Collects settings; a bad value throws {@link IllegalArgumentException} at once. */
    public static final class Builder {

        private static final int SECRET_BYTES = 16;
        private static final String MEMORY = "memory";

        /** Not a name that an application would give to one of its limits. */
        private static final String CLIENT_LIMIT_NAME = "portcullis.client";

        private static final Pattern CLIENT_LIMIT = Pattern.compile("([1-9]\\d{0,8})/(P\\w+)");

        private final Map<Setting, Long> numbers;
        private final List<Object> ruleInstances;
        private String challenge = "Bearer";
        private boolean automaticOptions = true;
        private @Nullable RatePolicy clientLimit;
        private byte[] secret;
        private boolean secretGiven;
        private Ticker ticker = Ticker.systemTicker();
        private @Nullable LimitStore limits;
        private @Nullable String address;
        private OnStoreFailure onStoreFailure = OnStoreFailure.LOCAL;
        private @Nullable TrustedProxies trustedProxies;
        private ForwardedHeader forwardedHeader = ForwardedHeader.X_FORWARDED_FOR;
        private final Map<String, RateNumbers> rates;
        private final Map<String, AttemptNumbers> attempts;
        private RateLimitFields rateLimitFields = RateLimitFields.DRAFT_10;
        private UnaryOperator<String> accountNames = UnaryOperator.identity();
        private RefusalListener listener = new LoggingRefusalListener();
        private @Nullable Rules rules;

        private Builder() {
            numbers = Setting.defaults();
            rates = new HashMap<>();
            attempts = new HashMap<>();
            ruleInstances = new ArrayList<>();
            secret = new byte[32];
            new SecureRandom().nextBytes(secret);
        }

        private Builder(Builder other) {
            numbers = new EnumMap<>(other.numbers);
            ruleInstances = new ArrayList<>(other.ruleInstances);
            challenge = other.challenge;
            automaticOptions = other.automaticOptions;
            clientLimit = other.clientLimit;
            secret = other.secret;
            secretGiven = other.secretGiven;
            ticker = other.ticker;
            limits = other.limits;
            address = other.address;
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
        public Builder set(Setting setting, long value) {
            numbers.put(setting, setting.checked(value));
            return this;
        }

        /** What {@code WWW-Authenticate} says with a 401, for example {@code Bearer realm="vault"}. */
        public Builder challenge(String challenge) {
            if (challenge.isBlank() || challenge.chars().anyMatch(c -> c < ' ' || c > '~')) {
                throw new IllegalArgumentException("a challenge in printable ASCII, such as Bearer realm=\"api\"");
            }
            this.challenge = challenge;
            return this;
        }

        /** Whether the server's own answers to {@code OPTIONS} and its WADL pass (default) or are refused. */
        public Builder automaticOptions(boolean allowed) {
            this.automaticOptions = allowed;
            return this;
        }

        /**
         * A limit by client for all traffic, counted before authentication and matching. By default there is none.
         *
         * @param permits requests per period, at least 1
         * @param per the period, at least a second
         */
        public Builder clientLimit(long permits, Duration per) {
            if (permits < 1 || per.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("at least 1 request in at least a second");
            }
            this.clientLimit = RatePolicy.requests(
                    CLIENT_LIMIT_NAME, Set.of(RateLimited.Key.CLIENT), new RatePolicy.Window(permits, per, permits));
            return this;
        }

        /** The same as text: {@code 1000/PT1M}. */
        public Builder clientLimit(String text) {
            Matcher matcher = CLIENT_LIMIT.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("requests and an ISO-8601 period, such as 1000/PT1M");
            }
            return clientLimit(Long.parseLong(matcher.group(1)), Duration.parse(matcher.group(2)));
        }

        /**
         * The secret of the keys in the limit store; by default random for each process. Nodes that share a store need
         * the same one.
         *
         * @param secret at least 16 bytes
         */
        public Builder secret(byte[] secret) {
            if (secret.length < SECRET_BYTES) {
                throw new IllegalArgumentException("at least 16 bytes");
            }
            this.secret = secret.clone();
            this.secretGiven = true;
            return this;
        }

        /** The same as Base64. */
        public Builder secret(String base64) {
            try {
                return secret(Base64.getDecoder().decode(base64));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("at least 16 bytes in Base64", e);
            }
        }

        /** The clock of the limits in memory; by default the system's. */
        public Builder ticker(Ticker ticker) {
            this.ticker = Objects.requireNonNull(ticker, "ticker");
            return this;
        }

        /**
         * Where rates and attempts are counted; by default in the memory of this process. Nodes that share a store share
         * the {@link #secret(byte[])}, too.
         */
        public Builder limits(LimitStore limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            this.address = null;
            return this;
        }

        /**
         * The same by its address: {@code memory}, or what an engine on the class path opens, such as {@code
         * redis://localhost}. It is opened when the configuration is built.
         *
         * @throws IllegalArgumentException when no engine on the class path opens such an address
         */
        public Builder limits(String address) {
            this.limits = null;
            this.address = null;
            if (!address.equals(MEMORY)) {
                LimitStores.of(address);
                this.address = address;
            }
            return this;
        }

        /** What becomes of requests while a shared store does not answer; by default {@link OnStoreFailure#LOCAL}. */
        public Builder onStoreFailure(OnStoreFailure onFailure) {
            this.onStoreFailure = Objects.requireNonNull(onFailure, "onFailure");
            return this;
        }

        /**
         * Which proxies stand in front of the service: {@code none}, their number, or their networks. By default nobody's
         * word about the client is taken; processes that share a limit store by its address have to say.
         *
         * @param proxies as {@link TrustedProxies#parse} reads it
         */
        public Builder trustedProxies(String proxies) {
            this.trustedProxies = TrustedProxies.parse(proxies);
            return this;
        }

        /** Where trusted proxies write the client; by default {@link ForwardedHeader#X_FORWARDED_FOR}. */
        public Builder forwardedHeader(ForwardedHeader header) {
            this.forwardedHeader = Objects.requireNonNull(header, "header");
            return this;
        }

        /**
         * Other numbers for the limit of a name, as many windows as are declared: {@code 50/PT1M}, with a burst {@code
         * 50/PT1M/10}, several {@code 10/PT1S, 100/PT1M}, at the same time {@code 8}.
         *
         * @param name as in the report and in {@code RateLimit-Policy}
         */
        public Builder rate(String name, String numbers) {
            rates.put(name, RateNumbers.parse(numbers));
            return this;
        }

        /** Other numbers for a group of attempts: {@code 5/PT15M}. */
        public Builder attempts(String group, String numbers) {
            attempts.put(group, AttemptNumbers.parse(numbers));
            return this;
        }

        /** How responses tell the state of limits; by default {@link RateLimitFields#DRAFT_10}. */
        public Builder rateLimitFields(RateLimitFields fields) {
            this.rateLimitFields = Objects.requireNonNull(fields, "fields");
            return this;
        }

        /**
         * Makes one name of what stands for one account, such as its e-mail address and its user name. Asked with what
         * Unicode normalisation (NFKC) has left, without white space around it, in lower case; by default that is the name.
         */
        public Builder accountNames(UnaryOperator<String> names) {
            this.accountNames = Objects.requireNonNull(names, "names");
            return this;
        }

        /** Who is told of refusals; by default the logger {@code dev.portcullis}. */
        public Builder listener(RefusalListener listener) {
            this.listener = Objects.requireNonNull(listener, "listener");
            return this;
        }

        /** An ownership or access rule, used wherever its class is named. */
        public Builder rule(Object rule) {
            ruleInstances.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** Where rules come from that are not given as instances; by default the server's injection. */
        public Builder rules(Rules rules) {
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
            if (address != null && !secretGiven) {
                throw new IllegalArgumentException("portcullis.secret is not set; processes that share a limit store"
                        + " share it: at least 16 bytes in Base64");
            }
            return new PortcullisConfig(new Builder(this));
        }

        private LimitStore store() {
            LimitStore memory = new MemoryLimitStore(ticker, Math.toIntExact(number(Setting.LIMIT_KEYS)));
            LimitStore shared = address == null || limits != null ? limits : open(address);
            limits = shared;
            if (shared == null) {
                return memory;
            }
            return shared instanceof MemoryLimitStore || shared instanceof ResilientLimitStore
                    ? shared
                    : new ResilientLimitStore(shared, memory, onStoreFailure, ticker);
        }

        private LimitStore open(String known) {
            return LimitStores.of(known).open(known, Duration.ofMillis(number(Setting.LIMIT_TIMEOUT)));
        }

        private long number(Setting setting) {
            return Objects.requireNonNull(numbers.get(setting));
        }
    }
}
