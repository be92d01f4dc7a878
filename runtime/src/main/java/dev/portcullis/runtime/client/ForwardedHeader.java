package dev.portcullis.runtime.client;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the trusted proxies write the client; the other header is the client's own, and ignored. */
public enum ForwardedHeader {
    /** {@code X-Forwarded-For: 203.0.113.7, 10.0.0.3}. */
    X_FORWARDED_FOR("X-Forwarded-For") {
        @Override
        @Nullable
        String node(String element) {
            return element;
        }
    },

    /** {@code Forwarded: for=203.0.113.7;proto=https, for="[2001:db8::7]:4711"} (RFC 7239). */
    FORWARDED("Forwarded") {
        @Override
        @Nullable
        String node(String element) {
            Matcher parameter = FOR.matcher(element);
            if (!parameter.find()) {
                return null;
            }
            String value = parameter.group(1);
            return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
        }
    };

    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for=(\"[^\"\\\\]*\"|[^\";,\\s]*)\\s*(?:;|$)");
    /** With a port, and brackets around IPv6 (RFC 7239, 6). */
    private static final Pattern NODE = Pattern.compile("\\[([^\\]]*)\\](?::[\\w.-]+)?|([^:]*)(?::[\\w.-]+)?");

    private static final int MOST_CHARS = 8_192;
    private static final int MOST_ELEMENTS = 50;

    private final String field;

    ForwardedHeader(String field) {
        this.field = field;
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    /**
     * Reads {@code x-forwarded-for} or {@code forwarded}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static ForwardedHeader parse(String text) {
        for (ForwardedHeader header : values()) {
            if (header.field.toLowerCase(Locale.ROOT).equals(text)) {
                return header;
            }
        }
        throw new IllegalArgumentException("x-forwarded-for or forwarded");
    }

    /** What one element says of the client, as written; null when it says nothing. */
    abstract @Nullable String node(String element);

    /**
     * What all lines of the field say, the nearest proxy last; null for what cannot be understood.
     *
     * @return nothing at all when there is more of it than any chain of proxies writes
     */
    List<@Nullable InetAddress> addresses(List<String> lines) {
        String all = String.join(",", lines);
        String[] elements = all.length() > MOST_CHARS ? new String[0] : all.split(",", -1);
        List<@Nullable InetAddress> addresses = new ArrayList<>();
        if (!all.isBlank() && elements.length <= MOST_ELEMENTS) {
            for (String element : elements) {
                addresses.add(address(node(element.strip())));
            }
        }
        return addresses;
    }

    private static @Nullable InetAddress address(@Nullable String node) {
        if (node == null) {
            return null;
        }
        InetAddress bare = Addresses.parse(node);
        if (bare != null) {
            return bare;
        }
        Matcher matcher = NODE.matcher(node);
        if (!matcher.matches()) {
            return null;
        }
        return Addresses.parse(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    }
}
