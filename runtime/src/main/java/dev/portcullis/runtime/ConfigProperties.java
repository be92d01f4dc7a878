package dev.portcullis.runtime;

import dev.portcullis.runtime.client.ForwardedHeader;
import dev.portcullis.runtime.limit.OnStoreFailure;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a {@link PortcullisConfig} from properties. */
public final class ConfigProperties {

    private static final String PREFIX = "portcullis.";
    private static final String RATE = "portcullis.rate.";
    private static final String ATTEMPTS = "portcullis.attempts.";
    /** A secret, and an address that may have a password. */
    private static final Set<String> HIDDEN = Set.of("portcullis.secret", "portcullis.limits.store");

    private static final Map<String, BiConsumer<PortcullisConfigBuilder, Object>> READERS = readers();

    private ConfigProperties() {}

    /**
     * Reads a configuration.
     *
     * @param properties all properties of the application; those that do not begin with {@code portcullis.} are left alone
     * @throws IllegalArgumentException for an unknown key or a bad value, naming key, value and what is allowed
     */
    public static PortcullisConfig read(Map<String, Object> properties) {
        PortcullisConfigBuilder builder = base(properties.get(PortcullisConfig.PROPERTY));
        new TreeMap<>(properties).forEach((key, value) -> {
            if (key.startsWith(PREFIX) && !key.equals(PortcullisConfig.PROPERTY)) {
                read(builder, key, value);
            }
        });
        return builder.build();
    }

    private static PortcullisConfigBuilder base(@Nullable Object config) {
        if (config == null) {
            return PortcullisConfig.builder();
        }
        if (config instanceof PortcullisConfig given) {
            return given.toBuilder();
        }
        throw bad(PortcullisConfig.PROPERTY, config, "a " + PortcullisConfig.class.getName());
    }

    private static void read(PortcullisConfigBuilder builder, String key, Object value) {
        BiConsumer<PortcullisConfigBuilder, Object> reader = reader(key);
        if (reader == null) {
            throw new IllegalArgumentException("Unknown property " + key + " = " + value + "; allowed are "
                    + new TreeSet<>(READERS.keySet()) + ", " + RATE + "<name> and " + ATTEMPTS + "<group>");
        }
        try {
            reader.accept(builder, value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw bad(key, value, String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable BiConsumer<PortcullisConfigBuilder, Object> reader(String key) {
        if (key.startsWith(RATE)) {
            return (builder, value) -> builder.rate(key.substring(RATE.length()), value.toString());
        }
        if (key.startsWith(ATTEMPTS) && !READERS.containsKey(key)) {
            return (builder, value) -> builder.attempts(key.substring(ATTEMPTS.length()), value.toString());
        }
        return READERS.get(key);
    }

    private static Map<String, BiConsumer<PortcullisConfigBuilder, Object>> readers() {
        Map<String, BiConsumer<PortcullisConfigBuilder, Object>> readers = new HashMap<>();
        for (Setting setting : Setting.values()) {
            readers.put(setting.key(), (builder, value) -> builder.set(setting, number(setting, value)));
        }
        readers.put("portcullis.challenge", (builder, value) -> builder.challenge(value.toString()));
        readers.put("portcullis.client-limit", (builder, value) -> builder.clientLimit(value.toString()));
        readers.put("portcullis.limits.store", (builder, value) -> builder.limits(value.toString()));
        readers.put("portcullis.limits.on-failure", (builder, value) -> builder.onStoreFailure(onFailure(value)));
        readers.put("portcullis.trusted-proxies", (builder, value) -> builder.trustedProxies(value.toString()));
        readers.put(
                "portcullis.forwarded-header",
                (builder, value) -> builder.forwardedHeader(ForwardedHeader.parse(value.toString())));
        readers.put("portcullis.rate-limit-fields", (builder, value) -> builder.rateLimitFields(fields(value)));
        readers.put("portcullis.secret", (builder, value) -> builder.secret(value.toString()));
        readers.put("portcullis.automatic-options", (builder, value) -> builder.automaticOptions(bool(value)));
        return readers;
    }

    private static long number(Setting setting, Object value) {
        try {
            return Long.parseLong(value.toString().strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(setting.allowed(), e);
        }
    }

    private static OnStoreFailure onFailure(Object value) {
        return switch (value.toString()) {
            case "local" -> OnStoreFailure.LOCAL;
            case "closed" -> OnStoreFailure.CLOSED;
            case "open" -> OnStoreFailure.OPEN;
            default -> throw new IllegalArgumentException("local, closed or open");
        };
    }

    private static RateLimitFields fields(Object value) {
        return switch (value.toString()) {
            case "draft-10" -> RateLimitFields.DRAFT_10;
            case "legacy" -> RateLimitFields.LEGACY;
            case "x" -> RateLimitFields.X;
            case "none" -> RateLimitFields.NONE;
            default -> throw new IllegalArgumentException("draft-10, legacy, x or none");
        };
    }

    private static boolean bool(Object value) {
        return switch (value.toString()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }

    private static IllegalArgumentException bad(String key, Object value, String allowed) {
        String shown = HIDDEN.contains(key) ? "(not shown)" : value.toString();
        return new IllegalArgumentException("Bad value of " + key + ": " + shown + "; allowed is " + allowed);
    }
}
