package dev.portcullis.runtime;

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
    /** A secret, and an address that may have a password. */
    private static final Set<String> HIDDEN = Set.of("portcullis.secret", "portcullis.limits.store");

    private static final Map<String, BiConsumer<PortcullisConfig.Builder, Object>> READERS = readers();

    private ConfigProperties() {}

    /**
     * Reads a configuration.
     *
     * @param properties all properties of the application; those that do not begin with {@code portcullis.} are left alone
     * @throws IllegalArgumentException for an unknown key or a bad value, naming key, value and what is allowed
     */
    public static PortcullisConfig read(Map<String, Object> properties) {
        PortcullisConfig.Builder builder = base(properties.get(PortcullisConfig.PROPERTY));
        new TreeMap<>(properties).forEach((key, value) -> {
            if (key.startsWith(PREFIX) && !key.equals(PortcullisConfig.PROPERTY)) {
                read(builder, key, value);
            }
        });
        return builder.build();
    }

    private static PortcullisConfig.Builder base(@Nullable Object config) {
        if (config == null) {
            return PortcullisConfig.builder();
        }
        if (config instanceof PortcullisConfig given) {
            return given.toBuilder();
        }
        throw bad(PortcullisConfig.PROPERTY, config, "a " + PortcullisConfig.class.getName());
    }

    private static void read(PortcullisConfig.Builder builder, String key, Object value) {
        BiConsumer<PortcullisConfig.Builder, Object> reader = READERS.get(key);
        if (reader == null) {
            throw new IllegalArgumentException(
                    "Unknown property " + key + " = " + value + "; allowed are " + new TreeSet<>(READERS.keySet()));
        }
        try {
            reader.accept(builder, value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw bad(key, value, String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, BiConsumer<PortcullisConfig.Builder, Object>> readers() {
        Map<String, BiConsumer<PortcullisConfig.Builder, Object>> readers = new HashMap<>();
        for (Setting setting : Setting.values()) {
            readers.put(setting.key(), (builder, value) -> builder.set(setting, number(setting, value)));
        }
        readers.put("portcullis.challenge", (builder, value) -> builder.challenge(value.toString()));
        readers.put("portcullis.client-limit", (builder, value) -> builder.clientLimit(value.toString()));
        readers.put("portcullis.limits.store", (builder, value) -> builder.limits(value.toString()));
        readers.put("portcullis.limits.on-failure", (builder, value) -> builder.onStoreFailure(onFailure(value)));
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
