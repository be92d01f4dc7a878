package dev.portcullis.runtime.client;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads addresses that are written out, and nothing that would have to be looked up. */
final class Addresses {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET);
    /** The JDK takes what has a colon for a literal, and refuses the malformed ones without asking anybody. */
    private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9a-fA-F:]{2,}(?:[0-9.]{7,15})?");

    private Addresses() {}

    /**
     * The address that a literal stands for; an IPv4-mapped one is IPv4.
     *
     * @param literal without port; a zone is ignored
     * @return null when it is no literal
     */
    static @Nullable InetAddress parse(String literal) {
        int zone = literal.indexOf('%');
        String address = zone < 0 ? literal : literal.substring(0, zone);
        if (!IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
