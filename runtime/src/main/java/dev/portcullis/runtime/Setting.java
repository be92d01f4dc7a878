package dev.portcullis.runtime;

import java.util.EnumMap;
import java.util.Map;

/** The numeric settings, each also a property of the Jakarta REST configuration. */
public enum Setting {
    /** {@code portcullis.body.max-bytes}: bytes of a body, as sent and as decoded; default 65,536. */
    BODY_BYTES("portcullis.body.max-bytes", 65_536, Long.MAX_VALUE - 1),
    /** {@code portcullis.body.max-ratio}: decoded bytes per byte sent, after 1 MiB; default 100. */
    BODY_RATIO("portcullis.body.max-ratio", 100, 100_000),
    /** {@code portcullis.text.max-chars}: UTF-16 characters of a text; default 1,024. */
    TEXT_CHARS("portcullis.text.max-chars", 1_024, Integer.MAX_VALUE - 1),
    /** {@code portcullis.number.max-chars}: characters of a number; default 64. */
    NUMBER_CHARS("portcullis.number.max-chars", 64, 10_000),
    /** {@code portcullis.elements.max}: elements of an array, members of an object, values of a parameter; default 1,000. */
    ELEMENTS("portcullis.elements.max", 1_000, Integer.MAX_VALUE - 1),
    /** {@code portcullis.json.max-depth}: how deep a JSON body may nest; default 32. */
    JSON_DEPTH("portcullis.json.max-depth", 32, 1_000),
    /** {@code portcullis.json.max-tokens}: tokens of a JSON body; default 10,000. */
    JSON_TOKENS("portcullis.json.max-tokens", 10_000, Integer.MAX_VALUE - 1),
    /** {@code portcullis.multipart.max-parts}: parts of a multipart body; default 20. */
    PARTS("portcullis.multipart.max-parts", 20, 100_000),
    /**
     * {@code portcullis.multipart.max-header-bytes}: bytes of the header of a part, with its name and the name of its
     * file; default 2,048.
     */
    PART_HEADER_BYTES("portcullis.multipart.max-header-bytes", 2_048, 65_536),
    /** {@code portcullis.limits.timeout-millis}: how long a decision of a shared store may take; default 50. */
    LIMIT_TIMEOUT("portcullis.limits.timeout-millis", 50, 10_000),
    /** {@code portcullis.limits.max-keys}: keys told apart in memory, for rates and attempts each; default 100,000. */
    LIMIT_KEYS("portcullis.limits.max-keys", 100_000, 100_000_000),
    /**
     * {@code portcullis.limits.max-waiting}: requests of this process that wait at once for attempts under way; each of
     * them keeps a thread, further ones are refused at once; default 100.
     */
    LIMIT_WAITING("portcullis.limits.max-waiting", 100, 100_000),
    /**
     * {@code portcullis.limits.lease-seconds}: how long what is answered counts as happening at the same time, unless its end
     * is told before; streams renew it three times as often; default 60.
     */
    LIMIT_LEASE("portcullis.limits.lease-seconds", 60, 3_600),
    /** {@code portcullis.streams.max-events}: events of a stream that its subscriber has not read; default 1,000. */
    STREAM_EVENTS("portcullis.streams.max-events", 1_000, 1_000_000),
    /** {@code portcullis.streams.max-bytes}: bytes of such events; default 1,048,576. */
    STREAM_BYTES("portcullis.streams.max-bytes", 1_048_576, Integer.MAX_VALUE - 1);

    private final String key;
    private final long standard;
    private final long largest;

    Setting(String key, long standard, long largest) {
        this.key = key;
        this.standard = standard;
        this.largest = largest;
    }

    /** The key of the property. */
    public String key() {
        return key;
    }

    long checked(long value) {
        if (value < 1 || value > largest) {
            throw new IllegalArgumentException(allowed());
        }
        return value;
    }

    String allowed() {
        return "a whole number from 1 to " + largest;
    }

    static Map<Setting, Long> defaults() {
        Map<Setting, Long> defaults = new EnumMap<>(Setting.class);
        for (Setting setting : values()) {
            defaults.put(setting, setting.standard);
        }
        return defaults;
    }
}
